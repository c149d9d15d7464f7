import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyTime, dayAt, dayNumber, type Stretch } from '#src/features/postponed/scale.ts'
import {
  atLevel,
  levelOf,
  moved,
  seenOf,
  showing,
  stretchIn,
  stretchWords,
  zoomed,
} from '#src/features/postponed/stretch.ts'

const of = (from: string, to: string): Stretch => ({ from: dayNumber(from), to: dayNumber(to) })
const words = ({ from, to }: Stretch) => `${dayAt(from)} – ${dayAt(to)}`
const whole = of('2024-01-01', '2027-01-01')
const day = '2026-11-23'

describe('a stretch of time', () => {
  it.each([
    ['month', '2026-10-29 – 2026-11-29'],
    ['quarter', '2026-09-10 – 2026-12-11'],
    ['year', '2025-12-31 – 2027-01-01'],
    ['fit', '2024-01-01 – 2027-01-01'],
  ] as const)('a %s shows today, and what led up to it', (level, seen) => {
    expect(words(atLevel(whole, level, day, whole))).toBe(seen)
  })

  it('stays where one looks when today is out of sight', () => {
    expect(words(atLevel(of('2024-06-01', '2025-06-01'), 'month', day, whole))).toBe('2024-11-15 – 2024-12-16')
  })

  it('says which button shows it, or none', () => {
    for (const level of ['month', 'quarter', 'year', 'fit'] as const)
      expect(levelOf(atLevel(whole, level, day, whole), whole)).toBe(level)
    expect(levelOf(of('2026-01-01', '2026-03-01'), whole)).toBeNull()
  })

  it('zooms about the place a hand is at', () => {
    const seen = of('2026-01-01', '2026-04-11')
    expect(words(zoomed(seen, 0.5, 0, whole))).toBe('2026-01-01 – 2026-02-20')
    expect(words(zoomed(seen, 0.5, 1, whole))).toBe('2026-02-20 – 2026-04-11')
  })

  it('moves as little as brings a day into sight', () => {
    const seen = of('2026-01-01', '2026-01-31')
    expect(showing(seen, '2026-01-15', whole)).toBe(seen)
    expect(words(showing(seen, '2025-12-01', whole))).toBe('2025-11-28 – 2025-12-28')
    expect(words(showing(seen, '2026-03-01', whole))).toBe('2026-02-02 – 2026-03-04')
  })

  it('is never outside what there is to see, nor shorter than two weeks, whatever one does', () => {
    const part = fc.integer({ min: whole.from, max: whole.to - 20 })
    const stretch = part.map((from) => ({ from, to: from + 20 }))
    const factor = fc.double({ min: 0.01, max: 100, noNaN: true })
    const place = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(stretch, factor, place, fc.integer({ min: -9999, max: 9999 }), (seen, by, at, days) => {
        for (const next of [zoomed(seen, by, at, whole), moved(seen, days, whole)]) {
          expect(next.from).toBeGreaterThanOrEqual(whole.from - 1e-6)
          expect(next.to).toBeLessThanOrEqual(whole.to + 1e-6)
          expect(next.to - next.from).toBeGreaterThanOrEqual(14 - 1e-6)
        }
      }),
    )
  })
})

describe('in the address', () => {
  it('is two days, or nothing for all there is', () => {
    expect(stretchWords(of('2026-01-01', '2026-04-11'), whole)).toBe('2026-01-01_2026-04-11')
    expect(stretchWords(whole, whole)).toBeNull()
    expect(stretchIn('2026-01-01_2026-04-11')).toEqual(of('2026-01-01', '2026-04-11'))
  })

  it.each([null, '', '2026', '2026-04-11_2026-01-01', '2026-01-01_2026-01-02', '2026-13-01_2026-99-99'])(
    'says nothing one can show: %s',
    (address) => {
      expect(stretchIn(address)).toBeNull()
      expect(seenOf(stretchIn(address), whole)).toBe(whole)
    },
  )

  it('shows what there is of a stretch beyond it', () => {
    expect(words(seenOf(of('2020-01-01', '2020-03-01'), whole))).toBe('2024-01-01 – 2024-03-01')
  })

  it('is the one asked for, word for word, while it is not known what there is', () => {
    const asked = '2020-01-01_2020-03-01'
    expect(stretchWords(seenOf(stretchIn(asked), anyTime), anyTime)).toBe(asked)
    expect(seenOf(null, anyTime)).toBe(anyTime)
  })
})
