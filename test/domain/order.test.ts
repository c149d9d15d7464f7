import { describe, expect, it } from 'vitest'
import { inDanishOrder, inOrder } from '#src/domain/order.ts'

describe('names as Danes sort them', () => {
  it('puts æ, ø and å last, aa with å, and numbers by their size', () => {
    const sorted = ['Andet', 'Punkt 9', 'Punkt 10', 'Zebra', 'Ærø', 'Østby', 'Ådal', 'Aalborg']
    expect(sorted.toReversed().toSorted(inDanishOrder)).toEqual(sorted)
  })

  it('takes no notice of case, accents and signs', () => {
    expect(['idé 2', 'IDÉ-3', 'ide 1'].toSorted(inDanishOrder)).toEqual(['ide 1', 'idé 2', 'IDÉ-3'])
  })
})

describe('ids and days', () => {
  it.each([
    ['2025-01-28', '2025-02-01', -1],
    ['2025-02-01', '2025-01-28', 1],
    ['2025-01-28', '2025-01-28', 0],
  ])('%s before %s: %d', (a, b, order) => {
    expect(inOrder(a, b)).toBe(order)
  })
})
