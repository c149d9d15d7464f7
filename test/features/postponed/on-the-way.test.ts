import { expect, it } from 'vitest'
import { isOnTheWay } from '#src/features/postponed/on-the-way.ts'

const above = { left: 0, right: 200, top: 0, bottom: 80 }
const below = { left: 0, right: 200, top: 120, bottom: 200 }

it.each([
  ['straight up to it', { x: 100, y: 90 }, above, true],
  ['up to its corner', { x: 50, y: 90 }, above, true],
  ['at its edge', { x: 10, y: 80 }, above, true],
  ['along the lane', { x: 130, y: 100 }, above, false],
  ['along the lane, a little up', { x: 130, y: 98 }, above, false],
  ['away from it', { x: 100, y: 110 }, above, false],
  ['past its side', { x: 201, y: 81 }, above, false],
  ['down to it', { x: 130, y: 110 }, below, true],
  ['up from one below', { x: 100, y: 90 }, below, false],
] as const)('a hand that goes %s', (_, hand, box, isOn) => {
  expect(isOnTheWay({ x: 100, y: 100 }, hand, box)).toBe(isOn)
})
