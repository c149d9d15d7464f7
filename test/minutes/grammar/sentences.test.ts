import { describe, expect, it } from 'vitest'
import { sentencesOf } from '#src/minutes/grammar/sentences.ts'

const cut = (text: string) => sentencesOf(text).map((sentence) => sentence.text.replaceAll(/\s+/g, ' '))

describe('where a sentence ends', () => {
  it.each<[string, string[]]>([
    ['Godkendt. Udvalget ønsker en sag.', ['Godkendt.', 'Udvalget ønsker en sag.']],
    ['Godkendt\nAfbud: Bo Ravn', ['Godkendt', 'Afbud: Bo Ravn']],
    ['Mødet er d. 28. januar 2025 kl. 10. Tag med.', ['Mødet er d. 28. januar 2025 kl. 10.', 'Tag med.']],
    [
      'Der ønskes bl.a. en status, jf. pkt. 5 i bilaget. Tak.',
      ['Der ønskes bl.a. en status, jf. pkt. 5 i bilaget.', 'Tak.'],
    ],
    ['Bo T. Ravn (A) stemte imod. Godkendt.', ['Bo T. Ravn (A) stemte imod.', 'Godkendt.']],
    ['Vedtaget. (F) stemte imod.', ['Vedtaget.', '(F) stemte imod.']],
    ['Budgettets 2. behandling er udsat.', ['Budgettets 2. behandling er udsat.']],
    ['Udvalget ønsker\n- en sag\n- et notat', ['Udvalget ønsker', 'en sag', 'et notat']],
    ['Første afsnit\n\nandet afsnit', ['Første afsnit', 'andet afsnit']],
  ])('%j', (text, sentences) => expect(cut(text)).toEqual(sentences))
})

describe('a wrapped line goes on', () => {
  it.each<[string, string[]]>([
    [
      'Sagen blev drøftet i Udvalget for\nKlima og Vand den 1. maj.',
      ['Sagen blev drøftet i Udvalget for Klima og Vand den 1. maj.'],
    ],
    ['Orienteringen blev taget\ntil efterretning.', ['Orienteringen blev taget til efterretning.']],
    ['Fristen er den\n12. marts.', ['Fristen er den 12. marts.']],
    [
      'Byrådet besluttede på sit seneste møde at bede\nØkonomiudvalget om at se på planen.',
      ['Byrådet besluttede på sit seneste møde at bede Økonomiudvalget om at se på planen.'],
    ],
  ])('%j', (text, sentences) => expect(cut(text)).toEqual(sentences))
})

it('points at the very text', () => {
  const text = '  Godkendt.  Udvalget ønsker en sag.\n- Og et notat.'
  for (const sentence of sentencesOf(text)) expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text)
})
