import { describe, expect, it } from 'vitest'
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

  it('counts days across a change of clock', () => {
    expect(daysBetween('2025-03-29', '2025-03-31')).toBe(2)
    expect(daysBetween('2025-10-27', '2025-10-25T23:00:00+02:00')).toBe(-2)
  })
})

describe('numbers and sorting', () => {
  it('groups thousands with a point', () => {
    expect(danish.number(14_203)).toBe('14.203')
  })

  it('sorts as Danes sort, in either language', () => {
    const names = ['Ådal', 'Østby', 'Ærø', 'Zebra', 'Aalborg', 'Andet', 'Punkt 10', 'Punkt 9']
    const sorted = ['Andet', 'Punkt 9', 'Punkt 10', 'Zebra', 'Ærø', 'Østby', 'Ådal', 'Aalborg']
    expect(names.toSorted(danish.compare)).toEqual(sorted)
    expect(names.toSorted(english.compare)).toEqual(sorted)
  })
})
