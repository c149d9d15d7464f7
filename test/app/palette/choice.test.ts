import { describe, expect, it } from 'vitest'
import { byGroup, choiceFrom, isNamed, type Choice } from '#src/app/palette/choice.ts'

describe('a screen or an action is named by', () => {
  it.each([
    ['Opfølgning', 'op', true],
    ['Opfølgning', 'følg', false],
    ['Møder', 'moed', true],
    ['Kopiér link til det, du ser', 'link kop', true],
    ['Kopiér link til det, du ser', 'link print', false],
    ['Overblik', '', true],
  ])('«%s» «%s»: %s', (label, typed, named) => {
    expect(isNamed(label, typed)).toBe(named)
  })
})

it.each([
  ['ArrowDown', 0, 3, 1],
  ['ArrowDown', 2, 3, 0],
  ['ArrowUp', 0, 3, 2],
  ['ArrowUp', 0, 0, null],
  ['a', 1, 3, null],
])('%s from %i of %i leads to %s', (key, at, count, to) => {
  expect(choiceFrom(key, at, count)).toBe(to)
})

const choice = (id: string, group: Choice['group']): Choice => ({ id, group, label: id, run: () => {} })

it('keeps groups together, in the order they first come', () => {
  const groups = byGroup([choice('a', 'case'), choice('b', 'item'), choice('c', 'case')])
  expect(groups.map(([group, members]) => [group, members.map(({ id }) => id)])).toEqual([
    ['case', ['a', 'c']],
    ['item', ['b']],
  ])
})
