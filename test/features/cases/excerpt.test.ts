import { assert, constant, constantFrom, integer, nat, property, record, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerptOf } from '#src/features/cases/excerpt.ts'

const lines = Array.from({ length: 200 }, (_, at) => `Linje ${at} i referatet.`).join('\n')

describe('the text around a place', () => {
  it('is whole when it is short', () => {
    expect(excerptOf('Beslutning\nUdskudt.', { start: 11, end: 19 })).toEqual({
      text: 'Beslutning\nUdskudt.',
      range: { start: 11, end: 19 },
      cutBefore: false,
      cutAfter: false,
    })
  })

  it('is cut where lines begin and end', () => {
    const start = lines.indexOf('Linje 100')
    const { text, cutBefore, cutAfter } = excerptOf(lines, { start, end: start + 9 })
    expect([cutBefore, cutAfter]).toEqual([true, true])
    for (const line of text.split('\n')) expect(line).toMatch(/^Linje \d+ i referatet\.$/)
  })

  it('marks the beginning of a place too long to show', () => {
    const { range, text } = excerptOf(lines, { start: 0, end: lines.length })
    expect(range.start).toBe(0)
    expect(text.length).toBeLessThan(lines.length)
  })

  it('always marks the very words, whatever the text', () => {
    const place = string({ minLength: 1, maxLength: 3000, unit: constantFrom('a', 'å', ' ', '\n', '.') }).chain(
      (text) => record({ text: constant(text), at: nat(text.length - 1), length: integer({ min: 1, max: 400 }) }),
    )
    assert(
      property(place, ({ text, at, length }) => {
        const end = Math.min(text.length, at + length)
        const excerpt = excerptOf(text, { start: at, end })
        const marked = excerpt.text.slice(excerpt.range.start, excerpt.range.end)
        expect(text.slice(at, end).startsWith(marked)).toBe(true)
        expect(text.slice(at, end).slice(marked.length).trim()).toBe('')
      }),
    )
  })
})
