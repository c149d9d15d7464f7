import { expect, it, test } from 'vitest'
import {
  changeItem,
  leaveOut,
  moveBefore,
  putBack,
  putOn,
  putOwn,
  takeBack,
  takeOff,
} from '#src/features/agenda/edits.ts'
import { content, draftItem } from '#test/domain/build-agenda.ts'

const three = content({ items: ['a', 'b', 'c'].map((id) => draftItem(id)) })
const offered = { id: '25/1', title: 'Støjplan', caseId: '25/1', caseNumber: '25/1', closed: true }
const ids = ({ items }: typeof three) => items.map(({ id }) => id).join(' ')

it.each([
  ['up one', 'b', 0, 'b a c'],
  ['down one', 'a', 2, 'b a c'],
  ['to the end', 'a', 3, 'b c a'],
  ['to where it stands', 'b', 1, 'a b c'],
  ['to right after itself', 'b', 2, 'a b c'],
  ['above the first', 'a', -1, 'a b c'],
  ['below the last', 'c', 9, 'a b c'],
  ['what is not there', 'x', 0, 'a b c'],
])('an item is moved %s', (_, id, index, order) => {
  expect(ids(moveBefore(id, index)(three))).toBe(order)
})

test('a candidate is put on in its place, closed where it comes from something closed, and is left out no more', () => {
  const out = leaveOut(offered)(three)
  expect(out.leftOut).toEqual([{ ...offered, movedTo: null }])
  const on = putOn(offered, 1)(out)
  expect(ids(on)).toBe('a 25/1 b c')
  expect(on.items[1]).toMatchObject({
    title: 'Støjplan',
    caseId: '25/1',
    closed: true,
    kind: 'decision',
    readiness: 'draft',
  })
  expect(on.leftOut).toEqual([])
})

test('what was left out is taken back, and what stands on the agenda is taken off', () => {
  expect(takeBack('25/1')(leaveOut(offered)(three)).leftOut).toEqual([])
  expect(ids(takeOff('b')(three))).toBe('a c')
})

test('what was taken off is put back where it stood, whatever else was changed since, and no second time', () => {
  const since = changeItem('c', { minutes: 25 })(takeOff('b')(three))
  const back = putBack(draftItem('b'), 1)(since)
  expect(ids(back)).toBe('a b c')
  expect(back.items[2]?.minutes).toBe(25)
  expect(putBack(draftItem('b'), 1)(back)).toBe(back)
})

test('an own item comes last, without a title yet; a change is of one item alone', () => {
  const on = putOwn('new')(three)
  expect(on.items.at(-1)).toMatchObject({ id: 'new', title: '', caseId: null })
  expect(changeItem('b', { minutes: 25 })(three).items.map(({ minutes }) => minutes)).toEqual([10, 25, 10])
})
