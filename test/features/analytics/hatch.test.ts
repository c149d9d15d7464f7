import { describe, expect, it } from 'vitest'
import { hatch } from '#src/features/analytics/hatch.ts'

const box = { x: 0, y: 0, width: 10, height: 10 }

describe('the stripes of a part of a bar', () => {
  it.each([
    ['lines', 'M0 4L10 4M0 8L10 8'],
    ['uprights', 'M4 0L4 10M8 0L8 10'],
    ['stripes', 'M0 7L7 0M4 10L10 4'],
    ['counter', 'M0 7L3 10M0 0L10 10M7 0L10 3'],
  ] as const)('%s run within it, from edge to edge', (texture, path) => {
    expect(hatch(texture, box)).toBe(path)
  })

  it.each(['plain', 'hollow'] as const)('are none where it is %s', (texture) => {
    expect(hatch(texture, box)).toBe('')
  })

  it('run on from one part to the next', () => {
    expect(hatch('lines', { ...box, y: 10 })).toBe('M0 12L10 12M0 16L10 16')
  })
})
