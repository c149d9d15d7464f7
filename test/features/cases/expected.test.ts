import { describe, expect, it } from 'vitest'
import { aCase, aCaseEvent } from '#mocks/factories.ts'
import { newerThan, withExpected } from '#src/features/cases/expected.ts'

const before = aCaseEvent({ date: '2024-11-06' })
const latest = aCaseEvent({ date: '2025-01-14' })
const planned = aCaseEvent({ date: null, planned: true, body: 'KLIMAUDVALGET', outcome: null })

describe('the step expected', () => {
  it('is at the body the case is on its way to, without a day', () => {
    const events = withExpected(aCase({ events: [latest], nextBody: 'Klimaudvalget', state: 'awaiting' }))
    expect(events.at(-1)).toMatchObject({ body: 'Klimaudvalget', bodyKind: 'committee', date: null, planned: true })
  })

  it.each([
    ['an agenda or a route tells of it', { events: [latest, planned], nextBody: 'Klimaudvalget' }],
    ['no body is known', { nextBody: null }],
    ['the case is done', { nextBody: 'Byrådet', state: 'done' as const }],
  ])('is none where %s', (_why, about) => {
    const whole = aCase(about)
    expect(withExpected(whole)).toBe(whole.events)
  })
})

describe('newer than what is read', () => {
  it('is the latest treatment there is', () => {
    expect(newerThan([before, latest, planned], before)).toBe(latest)
  })

  it.each([
    ['the latest itself', latest],
    ['a step without a day', aCaseEvent({ date: null })],
    ['what lies ahead', planned],
    ['nothing', null],
  ])('is nothing for %s', (_what, read) => {
    expect(newerThan([before, latest, planned], read)).toBeNull()
  })
})
