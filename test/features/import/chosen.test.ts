import { expect, it } from 'vitest'
import { aReview } from '#mocks/factories.ts'
import { chosenOf, keyOf, nextOf } from '#src/features/import/chosen.ts'

const [first, second, third] = ['2', '5', '7'].map((itemNumber) => aReview({ itemNumber }))
if (!first || !second || !third) throw new Error('three reviews')
const rows = [first, second, third]

it.each([
  ['the one asked for', keyOf(second), second],
  ['the first, where none is asked for', null, first],
  ['the first, where what is asked for is settled', 'direktionen-2020-01-01 9 outcome', first],
])('chooses %s', (_, asked, expected) => expect(chosenOf(rows, asked)).toBe(expected))

it.each([
  ['the next one', first, second],
  ['the first again after the last', third, first],
])('goes on to %s', (_, from, to) => expect(nextOf(rows, from)).toBe(to))

it('has nowhere to go from the only one', () => expect(nextOf([first], first)).toBeUndefined())
