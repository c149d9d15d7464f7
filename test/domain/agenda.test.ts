import { describe, expect, it, test } from 'vitest'
import { draftFor, runningTimes, type AgendaContent, type DraftItem } from '#src/domain/agenda.ts'
import { withoutMoved, withReceived } from '#src/domain/agenda-send.ts'
import { content, draftItem } from './build-agenda.ts'

describe('running times', () => {
  it.each<[string, AgendaContent['time'], DraftItem['minutes'][], (string | null)[], string | null]>([
    ['each begins when the one before it ends', '09:00', [5, 10, 90], ['09:00', '09:05', '09:15'], '10:45'],
    ['past midnight too', '23:50', [20, 5], ['23:50', '00:10'], '00:15'],
    ['not known after one without minutes', '09:00', [5, null, 10], ['09:00', '09:05', null], null],
    ['not known where the meeting has no time', null, [5, 10], [null, null], null],
    ['an empty agenda ends as it begins', '09:00', [], [], '09:00'],
  ])('%s', (_, time, minutes, starts, ends) => {
    const items = minutes.map((each, index) => draftItem(`p${index}`, { minutes: each }))
    expect(runningTimes({ time, items })).toEqual({ starts, ends })
  })
})

test('without clearance a closed item is but its place, and what was left out closed is gone', () => {
  const secret = draftItem('24/9', { title: 'Salg af Møllegrunden', caseId: '24/9', note: 'Prisen', closed: true })
  const leftOut = [
    { id: '24/8', title: 'Køb af gården', caseId: '24/8', caseNumber: '24/8', closed: true, movedTo: null },
  ]
  const draft = content({ items: [draftItem('a'), secret], leftOut })
  const seen = draftFor(draft, 'open')
  expect(seen.items.map(({ title }) => title)).toEqual(['Punkt a', 'Lukket punkt'])
  expect(JSON.stringify(seen)).not.toMatch(/24|Mølle|Køb|Prisen/)
  expect(draftFor(draft, 'all')).toBe(draft)
})

describe('an item that is moved', () => {
  const item = draftItem('a', { caseId: '24/1' })
  const to = { agendaId: 'x', body: 'Direktionen', date: '2025-05-01' }

  it('leaves where it stood, with where it went, told once', () => {
    const once = withoutMoved(content({ items: [item, draftItem('b')] }), item, to)
    expect(once.items.map(({ id }) => id)).toEqual(['b'])
    expect(withoutMoved({ ...once, items: [item] }, item, to).leftOut).toEqual([
      { id: 'a', title: 'Punkt a', caseId: '24/1', caseNumber: null, closed: false, movedTo: to },
    ])
  })
  it('comes last where it goes, and is left out there no more', () => {
    const left = { id: 'other', title: 'x', caseId: '24/1', caseNumber: null, closed: false, movedTo: null }
    const there = withReceived(content({ items: [draftItem('b')], leftOut: [left] }), item)
    expect(there.items.map(({ id }) => id)).toEqual(['b', 'a'])
    expect(there.leftOut).toEqual([])
  })
})
