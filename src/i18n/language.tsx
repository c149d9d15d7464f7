import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react'
import type { Messages } from './da.ts'
import { common } from './da/common.ts'
import { live } from './da/live.ts'
import { shell } from './da/shell.ts'
import { formatsOf, type Formats } from './format.ts'

export type Language = 'da' | 'en'

const storageKey = 'sagsgang.language'

/** The words that every screen may use. Those of one room come with its own code (`rooms/`). */
const danish = { common, live, shell }

interface Spoken {
  language: Language
  /** Every word in English while English is spoken, and null in Danish, which the code brings along. */
  english: Messages | null
  format: Formats
  speak: (language: Language) => Promise<void>
}

const LanguageContext = createContext<Spoken | null>(null)

/** The language chosen on this machine before; Danish unless English was asked for. */
export const rememberedLanguage = (): Language => (localStorage.getItem(storageKey) === 'en' ? 'en' : 'da')

/** Every word in English, fetched the first time it is asked for; null for Danish. */
export const loadEnglish = async (language: Language): Promise<Messages | null> =>
  language === 'en' ? (await import('./en.ts')).en : null

interface ProviderProps {
  /** What `loadEnglish` gave for the language to begin with. */
  initial?: Messages | null
  children: ReactNode
}

/** Gives everything below its words and its way of writing dates, and remembers the choice. */
export const LanguageProvider = ({ initial = null, children }: ProviderProps) => {
  const [english, setEnglish] = useState(initial)
  const language: Language = english ? 'en' : 'da'
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const spoken = useMemo(
    () => ({
      language,
      english,
      format: formatsOf(language),
      speak: async (next: Language) => {
        setEnglish(await loadEnglish(next))
        localStorage.setItem(storageKey, next)
      },
    }),
    [language, english],
  )
  return <LanguageContext value={spoken}>{children}</LanguageContext>
}

/** The language spoken now, and how to change it. */
export const useLanguage = (): Spoken => {
  const spoken = use(LanguageContext)
  if (!spoken) throw new Error('useLanguage outside LanguageProvider')
  return spoken
}

/** The words that every screen may use, in the language spoken now: `text.common.loading`. */
export const useText = (): Pick<Messages, keyof typeof danish> => useLanguage().english ?? danish

/** A hook that gives the words of one room in the language spoken now; `words` are the Danish ones. */
export const roomText =
  <Room extends keyof Messages>(room: Room, words: Messages[Room]) =>
  (): Messages[Room] =>
    useLanguage().english?.[room] ?? words

/** Dates, numbers and sorting in the language spoken now. */
export const useFormat = () => useLanguage().format
