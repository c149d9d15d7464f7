import { expect, it } from 'vitest'
import { askedWords, fits } from '#src/store/asked.ts'

it.each([
  ['udsætte', 'Sagen udsættes til maj', true],
  ['udsætte', 'Det forudsætter en høring', false],
  ['forudsætte', 'Det forudsætter en høring', true],
  ['sætte', 'Det forudsætter en høring', true],
  ['råd', 'Ældrerådet er hørt', true],
  ['råd', 'Området er fredet', false],
])('«%s» in «%s»: %s', (q, text, found) => {
  expect(fits(text, askedWords(q) ?? [])).toBe(found)
})
