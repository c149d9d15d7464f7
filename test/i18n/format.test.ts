import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#src/domain/days.ts'
import { daysBetween, formatsOf } from '#src/i18n/format.ts'

const danish = formatsOf('da')
const english = formatsOf('en')

describe('dates as people write them', () => {
  it.each([
    ['date', '2025-01-28', '28. januar 2025'],
    ['date', '2025-01-28T10:00:00+01:00', '28. januar 2025'],
    ['date', '2025-06-30T00:30:00+02:00', '30. juni 2025'],
    ['shortDate', '2025-09-05', '5. sep. 2025'],
    ['dayMonth', '2026-04-14', '14. april'],
    ['longDate', '2025-01-28', 'tirsdag den 28. januar 2025'],
    ['monthShort', '2025-10-01', 'okt.'],
    ['time', '2025-01-28T10:00:00+01:00', '10.00'],
    ['time', '2025-01-28', ''],
  ] as const)('%s of %s is %s', (name, iso, words) => {
    expect(danish[name](iso)).toBe(words)
  })

  it.each([
    ['2025-03-27', 'i dag'],
    ['2025-03-26', 'i går'],
    ['2025-03-28', 'i morgen'],
    ['2025-03-20', 'for 7 dage siden'],
    ['2025-03-06', 'for 3 uger siden'],
    ['2025-04-01', 'om 5 dage'],
    ['2024-11-27', 'for 3 måneder siden'],
    ['2022-01-01', 'for 3 år siden'],
  ])('%s seen from 27. marts 2025 is %s', (iso, words) => {
    expect(danish.relative(iso, '2025-03-27')).toBe(words)
  })

  it('leaves out the year where it is the one we are in', () => {
    expect(danish.near('2026-04-14', '2026-03-27')).toBe('14. april')
    expect(danish.near('2027-04-14', '2026-03-27')).toBe('14. april 2027')
    expect(danish.nearShort('2026-08-18', '2026-03-27')).toBe('18. aug.')
    expect(danish.nearShort('2025-08-18', '2026-03-27')).toBe('18. aug. 2025')
  })

  it('speaks English too', () => {
    expect(english.date('2025-01-28')).toBe('28 January 2025')
    expect(english.relative('2025-03-06', '2025-03-27')).toBe('3 weeks ago')
    expect(english.time('2025-01-28T10:00:00+01:00')).toBe('10:00')
  })

  it('puts words as printed in quotes of its own', () => {
    expect(danish.quoted('næste møde')).toBe('»næste møde«')
    expect(english.quoted('næste møde')).toBe('“næste møde”')
  })

  it('counts days across a change of clock', () => {
    expect(daysBetween('2025-03-29', '2025-03-31')).toBe(2)
    expect(daysBetween('2025-10-27', '2025-10-25T23:00:00+02:00')).toBe(-2)
  })
})

describe('numbers', () => {
  it('groups thousands with a point', () => {
    expect(danish.number(14_203)).toBe('14.203')
  })

  it.each([
    ['da', -1_234.5, '-1.234,5'],
    ['da', 0.333, '0,333'],
    ['en', 14_203, '14,203'],
  ] as const)('in %s %d is %s', (language, n, words) => {
    expect(formatsOf(language).number(n)).toBe(words)
  })
})

describe.each(['da', 'en'] as const)('what is written out in %s is what Intl would say', (language) => {
  const locale = { da: 'da-DK', en: 'en-GB' }[language]
  const ours = formatsOf(language)
  const days = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))

  it.each([
    ['date', { day: 'numeric', month: 'long', year: 'numeric' }],
    ['shortDate', { day: 'numeric', month: 'short', year: 'numeric' }],
    ['dayMonth', { day: 'numeric', month: 'long' }],
    ['longDate', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }],
    ['dayNumber', { day: 'numeric' }],
    ['monthName', { month: 'long' }],
    ['monthShort', { month: 'short' }],
  ] as const)('%s', (name, options) => {
    const theirs = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
    fc.assert(
      fc.property(days, (day) => {
        // British dates have had a comma after the weekday, and not, from one version of Unicode's data to another.
        expect(ours[name](day)).toBe(theirs.format(new Date(day)).replace(',', ''))
      }),
      { numRuns: 1000 },
    )
  })

  it('numbers', () => {
    const theirs = new Intl.NumberFormat(locale)
    const numbers = fc.oneof(
      fc.integer(),
      fc.integer({ min: -9_999_999, max: 9_999_999 }).map((n) => n / 100),
    )
    fc.assert(
      fc.property(numbers, (n) => {
        expect(ours.number(n)).toBe(theirs.format(n))
      }),
    )
  })

  it('shares', () => {
    const theirs = new Intl.NumberFormat(locale, { style: 'percent' })
    for (let hundredths = 0; hundredths <= 100; hundredths += 1)
      expect(ours.percent(hundredths / 100)).toBe(theirs.format(hundredths / 100))
  })

  it('how long ago, and how far ahead', () => {
    const theirs = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
    const said = (length: number, unit: Intl.RelativeTimeFormatUnit) => (count: number) => [
      addDays('2025-03-27', Math.ceil(Math.abs(count) * length) * Math.sign(count)),
      theirs.format(count, unit),
    ]
    const far = [-9, -7, -3, -2, 2, 3, 8]
    const near = [-13, -3, -2, -1, 0, 1, 2, 3, 13]
    const cases = [
      ...near.map(said(1, 'day')),
      ...far.filter((count) => Math.abs(count) < 9).map(said(7, 'week')),
      ...far.map(said(30.44, 'month')),
      ...far.map(said(365.5, 'year')),
    ]
    for (const [day = '', words] of cases) expect(ours.relative(day, '2025-03-27')).toBe(words)
  })
})
