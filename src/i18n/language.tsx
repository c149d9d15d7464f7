import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react'
import { da, type Messages } from './da.ts'
import { formatsOf, type Formats } from './format.ts'

export type Language = 'da' | 'en'

const storageKey = 'sagsgang.language'

interface Spoken {
  language: Language
  text: Messages
  format: Formats
  speak: (language: Language) => Promise<void>
}

const LanguageContext = createContext<Spoken | null>(null)

/** The language chosen on this machine before; Danish unless English was asked for. */
export const rememberedLanguage = (): Language => (localStorage.getItem(storageKey) === 'en' ? 'en' : 'da')

/** The words of a language; English is fetched the first time it is asked for. */
export const loadMessages = async (language: Language): Promise<Messages> =>
  language === 'en' ? (await import('./en.ts')).en : da

const danish: { language: Language; text: Messages } = { language: 'da', text: da }

/** Gives everything below its words and its way of writing dates, and remembers the choice. */
export const LanguageProvider = ({ initial = danish, children }: { initial?: typeof danish; children: ReactNode }) => {
  const [{ language, text }, setSpoken] = useState(initial)
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const spoken = useMemo(
    () => ({
      language,
      text,
      format: formatsOf(language),
      speak: async (next: Language) => {
        setSpoken({ language: next, text: await loadMessages(next) })
        localStorage.setItem(storageKey, next)
      },
    }),
    [language, text],
  )
  return <LanguageContext value={spoken}>{children}</LanguageContext>
}

/** The language spoken now, and how to change it. */
export const useLanguage = (): Spoken => {
  const spoken = use(LanguageContext)
  if (!spoken) throw new Error('useLanguage outside LanguageProvider')
  return spoken
}

/** Every word of the app in the language spoken now: `text.postponed.title`. */
export const useText = () => useLanguage().text

/** Dates, numbers and sorting in the language spoken now. */
export const useFormat = () => useLanguage().format
