import { describe, expect, it } from 'vitest'
import { aCaseEvent } from '#mocks/factories.ts'
import { aheadOf } from '#src/features/cases/ahead.ts'

const day = '2025-03-04'
const onAgenda = aCaseEvent({ date: '2025-04-01', outcome: null, planned: true })
const told = { ...onAgenda, sources: onAgenda.sources.map((each) => ({ ...each, kind: 'mention' as const })) }

describe('what a step is that nothing has come of yet', () => {
  it.each([
    ['history', null, aCaseEvent({ planned: false })],
    ['on a coming agenda', 'planned', onAgenda],
    ['on the agenda of today', 'planned', { ...onAgenda, date: day }],
    ['on an agenda whose day is past: its minutes have not come', 'unminuted', { ...onAgenda, date: '2025-03-03' }],
    ['on a route the text names, whenever', 'planned', { ...told, date: '2025-03-03' }],
    ['on a route without dates', 'planned', { ...told, date: null }],
    ['named by no document', 'expected', { ...onAgenda, date: null, sources: [] }],
  ])('%s', (_what, ahead, event) => {
    expect(aheadOf(event, day)).toBe(ahead)
  })
})
