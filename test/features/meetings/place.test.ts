import { describe, expect, it } from 'vitest'
import { placeOf } from '#src/features/meetings/place.ts'
import { paths } from '#src/features/shared/paths.ts'

const place = (query: string) => placeOf(new URLSearchParams(query))

describe('the place an address names', () => {
  it('is the one paths.meeting wrote', () => {
    const path = paths.meeting('direktionen-2025-01-14', { item: '3', where: { page: 2, start: 120, end: 180 } })
    expect(place(path.split('?')[1] ?? '')).toEqual({ item: '3', range: { start: 120, end: 180 } })
  })

  it.each([
    ['nothing named', ''],
    ['half a range', 'fra=120'],
    ['a range that ends before it begins', 'fra=180&til=120'],
    ['an empty range', 'fra=120&til=120'],
    ['words for numbers', 'fra=her&til=der'],
    ['a negative number', 'fra=-5&til=10'],
    ['a number past all texts', 'fra=1&til=99999999999'],
  ])('has no range for %s', (_what, query) => {
    expect(place(query).range).toBeNull()
  })
})
