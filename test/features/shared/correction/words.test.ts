import { describe, expect, it } from 'vitest'
import { anItem } from '#mocks/factories.ts'
import { decidingWords } from '#src/features/shared/correction/deciding-words.ts'
import { placeOfQuote } from '#src/features/shared/correction/place-of-quote.ts'
import { undoSteps } from '#src/features/shared/correction/steps.ts'

const item = { page: 3, start: 10, end: 80 }

describe('where a sentence stands', () => {
  const text = 'Udskudt.  Udvalget beder om et notat,\nder fremlægges i maj (pris: 2 mio. kr.). Udskudt. Slut.'
  it.each([
    ['as printed', 'Udvalget beder om et notat', 10, 36],
    ['over a line break', 'om et notat, der fremlægges', 25, 52],
    ['with other signs and capitals', '»udvalget beder« om', 10, 27],
    ['with signs a pattern would read', 'maj (pris: 2', 55, 67],
    ['in the item, not before it', 'Udskudt', 79, 86],
  ])('%s', (_, quote, start, end) => {
    expect(placeOfQuote(quote, text, { ...item, end: 90 })).toEqual({ page: 3, start, end })
  })

  it.each([
    ['that is not there', 'Godkendt'],
    ['that says nothing', ' … '],
    ['past the item', 'Slut'],
  ])('is the item, of one %s', (_, quote) => expect(placeOfQuote(quote, text, item)).toEqual(item))
})

const at = (start: number, end: number) => ({ page: 2, start, end })

describe('the words that decided', () => {
  const { decision } = anItem()
  if (!decision) throw new Error('no decision')
  it.each([
    ['are one stretch', [at(430, 440), at(420, 425)], at(420, 440)],
    ['are the decision where none are named', [], decision.where],
  ])('%s', (_, words, expected) => expect(decidingWords({ ...decision, words })).toEqual(expected))
})

describe('the way back from corrections', () => {
  const former = {
    field: 'title' as const,
    value: 'Havneplan',
    read: 'Hvnplan',
    by: 'Åse',
    at: '2026-05-01T10:00:00+02:00',
  }
  it('lets what was read stand, and puts back what someone had corrected before', () => {
    expect(undoSteps(['outcome', 'title'], anItem({ corrections: [former] }))).toEqual([
      { field: 'outcome', takenBack: true },
      former,
    ])
  })
})
