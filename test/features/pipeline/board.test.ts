import { describe, expect, it } from 'vitest'
import { aCaseRef, aPipeline, aPipelineCase } from '#mocks/factories.ts'
import { boardOf, rowsOf } from '#src/features/pipeline/board.ts'

const entry = (
  title: string,
  changed: Parameters<typeof aPipelineCase>[0] = {},
  kind: 'strategy' | 'policy' = 'strategy',
) => aPipelineCase({ case: aCaseRef({ id: title, title, number: `25/${title}`, kind }), ...changed })

const older = entry('Havneplan', { since: '2024-03-01', state: 'active' })
const newer = entry('Åvision', { since: '2025-01-01', state: 'postponed' }, 'policy')
const adoptedFirst = entry('Bosætning', { stage: 'adopted', since: '2023-05-01', state: 'done' })
const adoptedLast = entry('Ældrepolitik', { stage: 'adopted', since: '2024-05-01', state: 'done' })
const answer = aPipeline([newer, older, adoptedFirst, adoptedLast])
const all = { kind: null, state: null, still: false, q: '' }

const titles = (filter: Parameters<typeof boardOf>[1]) =>
  boardOf(answer, filter).flatMap(({ cases }) => cases.map((each) => each.case.title))

describe('the board', () => {
  it('keeps every stage, in the order a strategy travels, those without cases too', () => {
    expect(boardOf(answer, all).map(({ stage, cases }) => [stage, cases.length])).toEqual([
      ['initiated', 0],
      ['internal', 0],
      ['executive', 2],
      ['political', 0],
      ['hearing', 0],
      ['council', 0],
      ['adopted', 2],
      ['follow-up', 0],
    ])
  })

  it('has the one that has been longest at a stage on top, and the adopted latest first', () => {
    expect(titles(all)).toEqual(['Havneplan', 'Åvision', 'Ældrepolitik', 'Bosætning'])
  })

  it.each([
    ['standing still', { ...all, still: true }, ['Åvision']],
    ['kind', { ...all, kind: 'policy' as const }, ['Åvision']],
    ['state', { ...all, state: 'done' as const }, ['Ældrepolitik', 'Bosætning']],
    ['words of the title, whatever their case', { ...all, q: ' åVIS ' }, ['Åvision']],
    ['case number', { ...all, q: '25/hav' }, ['Havneplan']],
    ['two at a time', { ...all, kind: 'policy' as const, state: 'done' as const }, []],
  ])('is narrowed by %s', (_by, filter, expected) => {
    expect(titles(filter)).toEqual(expected)
  })
})

const sorted = (sort: string | null) => rowsOf(boardOf(answer, all), sort).map((row) => row.case.title)

describe('the board as a table', () => {
  it.each([
    [null, ['Havneplan', 'Åvision', 'Ældrepolitik', 'Bosætning']],
    ['title', ['Bosætning', 'Havneplan', 'Ældrepolitik', 'Åvision']],
    ['-title', ['Åvision', 'Ældrepolitik', 'Havneplan', 'Bosætning']],
    ['-since', ['Åvision', 'Ældrepolitik', 'Havneplan', 'Bosætning']],
    ['stage', ['Havneplan', 'Åvision', 'Ældrepolitik', 'Bosætning']],
    ['state', ['Havneplan', 'Åvision', 'Ældrepolitik', 'Bosætning']],
    ['color', ['Havneplan', 'Åvision', 'Ældrepolitik', 'Bosætning']],
  ])('sorted by %s', (sort, expected) => {
    expect(sorted(sort)).toEqual(expected)
  })
})
