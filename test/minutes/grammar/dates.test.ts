import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DateContext, findDates, findTimes, findWrongWeekdays } from '#src/minutes/grammar/dates.ts'

const past: DateContext = { meeting: '2025-10-06', missingYear: 'meeting' }
const coming: DateContext = { meeting: '2025-10-06', missingYear: 'coming' }
const isoOf = (text: string, context = past) => findDates(text, context).map(({ iso }) => iso)

describe('every way of writing a date', () => {
  it.each([
    ['28-01-2025', '2025-01-28'],
    ['27/03/2025', '2025-03-27'],
    ['21/8 2018', '2018-08-21'],
    ['17/12-2014', '2014-12-17'],
    ['5/1-24', '2024-01-05'],
    ['d. 28. januar 2025', '2025-01-28'],
    ['den 14. august 2024', '2024-08-14'],
    ['Tirsdag d. 28. januar 2025', '2025-01-28'],
    ['3. feb. 2024', '2024-02-03'],
    ['18.6.2014 (sag nr. 8)', '2014-06-18'],
    ['2025-01-28', '2025-01-28'],
    ['2. oktober', '2025-10-02'],
    ['den 7/3', '2025-03-07'],
    ['januar 2022', '2022-01-31'],
    ['februar 2024', '2024-02-29'],
    ['primo maj 2025', '2025-05-10'],
    ['medio juni 2025', '2025-06-20'],
    ['ultimo september 2025', '2025-09-30'],
    ['2. kvartal 2025', '2025-06-30'],
    ['andet kvartal 2025', '2025-06-30'],
    ['Q4 2025', '2025-12-31'],
  ])('%s is %s', (text, iso) => expect(isoOf(text)).toEqual([iso]))

  it.each([
    ['til mødet i februar', '2026-02-28'],
    ['til mødet i november', '2025-11-30'],
    ['1. kvartal', '2026-03-31'],
    ['den 3. januar', '2026-01-03'],
    ['januarmødet', '2026-01-31'],
  ])('what lies ahead takes the next such date: %s', (text, iso) => expect(isoOf(text, coming)).toEqual([iso]))

  it('takes the year printed once, after the last of two days', () => {
    expect(isoOf('den 31. august og 4. september 2026')).toEqual(['2026-08-31', '2026-09-04'])
  })

  it.each([
    '31-02-2025',
    '45/13/2025',
    '21-014448',
    '24/24964',
    '27.00.00-A00-1188-16',
    'Maj Holm',
    'lokalplan 15.24',
    '1,5-2 mio. kr.',
  ])('is no date: %s', (text) => expect(isoOf(text)).toEqual([]))
})

describe('weekdays', () => {
  it('lets the date win and warns where the weekday is another', () => {
    const text = 'Mødet holdes mandag den 28. januar 2025.'
    expect(isoOf(text)).toEqual(['2025-01-28'])
    expect(findWrongWeekdays(text, past).map(({ start, end }) => text.slice(start, end))).toEqual(['28. januar 2025'])
  })
  it('says nothing where they agree', () => {
    expect(findWrongWeekdays('Tirsdag d. 28. januar 2025 kl. 10', past)).toEqual([])
  })
})

it.each([
  ['kl. 10:00', '10:00'],
  ['kl. 15.45', '15:45'],
  ['kl 8', '08:00'],
  ['klokken 16.30', '16:30'],
])('reads the clock in %s', (text, time) => expect(findTimes(text).map((found) => found.time)).toEqual([time]))

it('finds any day again where it stands', () => {
  const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(day, fc.constantFrom('-', '/', '.'), (date, sign) => {
      const iso = date.toISOString().slice(0, 10)
      const printed = iso.split('-').toReversed().join(sign)
      const text = `Sagen blev drøftet ${printed}, og siden godkendt.`
      const [found] = findDates(text, past)
      expect(found && { iso: found.iso, words: text.slice(found.start, found.end) }).toEqual({ iso, words: printed })
    }),
  )
})
