import { describe, expect, it } from 'vitest'
import { aCase, aCaseEvent, aWait } from '#mocks/factories.ts'
import { caseNow } from '#src/features/cases/case-now.ts'

const day = '2025-03-04'
const ahead = aCaseEvent({ date: '2025-04-01', body: 'Byrådet', bodyKind: 'council', outcome: null, planned: true })
const [source] = ahead.sources

describe('how a case stands', () => {
  it('is told by the wait that has lasted longest', () => {
    const [short, long] = [aWait({ daysWaiting: 9 }), aWait({ daysWaiting: 90, body: 'Chefforum' })]
    expect(caseNow(aCase({ waits: [short, long] }), day).wait).toBe(long)
  })

  it('has the coming meeting a wait stands on as its next step', () => {
    const nextMeeting = {
      id: 'direktionen-2025-03-18',
      body: 'Direktionen',
      bodyKind: 'executive',
      startsAt: '2025-03-18T09:00:00+01:00',
    } as const
    expect(caseNow(aCase({ waits: [aWait({ nextMeeting })], events: [ahead] }), day).nextStep).toEqual({
      body: 'Direktionen',
      date: '2025-03-18',
      meetingId: 'direktionen-2025-03-18',
      itemNumber: null,
    })
  })

  it('has the item on a coming agenda as its next step', () => {
    expect(caseNow(aCase({ waits: [], events: [ahead] }), day).nextStep).toEqual({
      body: 'Byrådet',
      date: '2025-04-01',
      meetingId: source?.meetingId,
      itemNumber: source?.itemNumber,
    })
  })

  it('has a planned step that only the text names as its next, with no meeting to lead to', () => {
    const told = { ...ahead, sources: ahead.sources.map((each) => ({ ...each, kind: 'mention' as const })) }
    expect(caseNow(aCase({ waits: [], events: [told] }), day).nextStep?.meetingId).toBeNull()
  })

  it('has no next step in what was planned for a day gone by', () => {
    expect(caseNow(aCase({ waits: [], events: [{ ...ahead, date: '2025-03-01' }] }), day).nextStep).toBeNull()
  })

  it('tells of the agenda it stood on, when the day is past and no minutes have come', () => {
    const past = { ...ahead, date: '2025-03-01' }
    expect(caseNow(aCase({ waits: [], events: [past] }), day).unminuted?.date).toBe('2025-03-01')
    expect(caseNow(aCase({ waits: [], events: [ahead] }), day).unminuted).toBeNull()
  })

  it('is on its way to where it is up next, or waits, when nothing else is told', () => {
    expect(caseNow(aCase({ nextBody: null, events: [ahead] }), day).onItsWayTo).toBe('Byrådet')
    const waits = [aWait({ body: 'Direktionen', nextMeeting: null })]
    expect(caseNow(aCase({ nextBody: null, waits, events: [] }), day).onItsWayTo).toBe('Direktionen')
  })

  it('is on its way to the body expected next, else to one the route names without a date', () => {
    const undated = { ...ahead, date: null }
    expect(caseNow(aCase({ nextBody: 'Økonomiudvalget', events: [undated] }), day).onItsWayTo).toBe('Økonomiudvalget')
    expect(caseNow(aCase({ nextBody: null, events: [undated] }), day).onItsWayTo).toBe('Byrådet')
    expect(caseNow(aCase({ nextBody: null, waits: [], events: [] }), day).onItsWayTo).toBeNull()
  })
})
