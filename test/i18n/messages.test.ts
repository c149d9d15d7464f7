import { describe, expect, it } from 'vitest'
import { da } from '#src/i18n/da.ts'
import { files } from '#src/i18n/da/files.ts'
import { en } from '#src/i18n/en.ts'
import { files as filesEn } from '#src/i18n/en/files.ts'

/** The words of the screens, and those that leave the app in files. */
const [danish, english] = [
  { ...da, files },
  { ...en, files: filesEn },
]

/** Every leaf with its path: `['postponed.title', 'Udskudt']`. */
const leaves = (node: object, path = ''): [string, unknown][] =>
  Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? leaves(value, `${path}${key}.`) : [[`${path}${key}`, value]],
  )

/** What a message says; a function is asked with made-up words, so that its own words show. */
const wordsOf = (value: unknown): string => {
  if (typeof value !== 'function') return String(value)
  return `${String(Reflect.apply(value, null, ['x', 1, 'x', 'x']))} ${String(Reflect.apply(value, null, ['x', 2, 'x', 'x']))}`
}

/** Spellings that are Danish only with æ, ø or å: what a keyboard without them leaves behind. */
const asciified =
  /\b(aar|maa|saa|naar|ogsaa|gaar|gaaet|faar|staar|staa|aaben|aabne|aaret|paa|goer|gaeld|moede\w*|foer|foerste|naeste|laengst\w*|laes\w*|vaelg\w*|aendr\w*|oekonomi\w*|hoering\w*|opfoelg\w*|raad|byraad\w*|soeg\w*|raekke\w*|taet|vaere|vaek|udfoert|droeft\w*|proev\w*|indlaes\w*|loebe\w*|oe|ae|aa)\b/i
/** And those where the letter was dropped altogether. */
const dropped = /\b(mode|moder|naste|langst|horing|byrad|okonomi\w*|opfolg\w*|sog|forste|vaelg|raekke)\b/i

const keys = (messages: object) => leaves(messages).map(([path, value]) => `${path} ${typeof value}`)

describe('messages', () => {
  it('hold the same keys in Danish and English', () => {
    expect(keys(english)).toEqual(keys(danish))
  })

  it.each(leaves(danish))('%s is Danish with its own letters', (_path, value) => {
    // The level of WCAG is no Danish word.
    const words = wordsOf(value).replaceAll(/(niveau|WCAG 2\.2) AA/g, '')
    expect(words).not.toMatch(asciified)
    expect(words).not.toMatch(dropped)
  })

  it('quote as Danish does, »so«', () => {
    const turned = leaves(danish).filter(([, value]) => /«[\wæøå]|[\wæøå.]»/i.test(wordsOf(value)))
    expect(turned).toEqual([])
  })

  it('are never empty', () => {
    const silent = [...leaves(danish), ...leaves(english)].filter(([, value]) => wordsOf(value).trim() === '')
    expect(silent).toEqual([])
  })

  it.each(['Naeste moede', 'Opfoelgning', 'Soeg', 'aabne sager', 'Naar du vaelger'])(
    'the check on letters catches «%s»',
    (words) => {
      expect(words).toMatch(asciified)
    },
  )
})

describe('how many strategies are on their way', () => {
  it.each([
    ['5', '0', '5 på vej, ingen afsluttet.', '5 on their way, none finished.'],
    ['0', '1', 'Ingen på vej, 1 afsluttet.', 'None on their way, 1 finished.'],
    ['5', '2', '5 på vej, 2 afsluttede.', '5 on their way, 2 finished.'],
  ])('%s and %s', (onTheirWay, done, ...said) => {
    expect([da, en].map(({ pipeline }) => pipeline.lead(onTheirWay, done, '0'))).toEqual(said)
  })
})
