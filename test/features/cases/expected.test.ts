import { describe, expect, it } from 'vitest'
import { aCase, aCaseEvent } from '#mocks/factories.ts'
import { withExpected } from '#src/features/cases/expected.ts'

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
