import { describe, expect, it } from 'vitest'
import { paths } from '#src/features/shared/paths.ts'
import { rangeOf } from '#src/features/shared/source/place.ts'

describe('the words an address names', () => {
  it.each([
    ['of a page', { page: 2, start: 120, end: 180 }],
    ['of a text without pages', { page: null, start: 120, end: 180 }],
  ])('are those paths.meeting wrote: %s', (_, where) => {
    const path = paths.meeting('direktionen-2025-01-14', { item: '3', where })
    const search = new URLSearchParams(path.split('?')[1])
    expect(search.get('punkt')).toBe('3')
    expect(rangeOf(search.get('fra'), search.get('til'), search.get('side'))).toEqual(where)
  })

  it.each([
    ['nothing named', null, null],
    ['half a range', '120', null],
    ['a range that ends before it begins', '180', '120'],
    ['an empty range', '120', '120'],
    ['words for numbers', 'her', 'der'],
    ['a negative number', '-5', '10'],
    ['a number past all texts', '1', '99999999999'],
  ])('are none for %s', (_what, from, to) => {
    expect(rangeOf(from, to, null)).toBeNull()
  })
})
