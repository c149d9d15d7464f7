import { describe, expect, it } from 'vitest'
import { idsBetween, withIds } from '#src/features/shared/list/chosen.ts'

describe('the ids of a range', () => {
  it.each([
    ['down', 'b', 'd', ['b', 'c', 'd']],
    ['up', 'd', 'b', ['b', 'c', 'd']],
    ['of one', 'b', 'b', ['b']],
    ['without a beginning', null, 'c', ['c']],
    ['whose beginning is filtered away', 'x', 'c', ['c']],
  ])('%s', (_what, from, to, ids) => {
    expect(idsBetween(['a', 'b', 'c', 'd'], from, to)).toEqual(ids)
  })
})

it('is chosen with some more, or without them', () => {
  expect([...withIds(new Set(['a', 'b']), ['b', 'c'], true)]).toEqual(['a', 'b', 'c'])
  expect([...withIds(new Set(['a', 'b']), ['b', 'c'], false)]).toEqual(['a'])
})
