import { describe, expect, it } from 'vitest'
import { aCaseEvent, aWait } from '#mocks/factories.ts'
import type { CaseEventAnswer } from '#src/api/schemas/case.ts'
import type { WaitAnswer } from '#src/api/schemas/wait.ts'
import { lanesOf as lanesOfCase } from '#src/features/cases/lanes.ts'
import { ticksOf } from '#src/features/cases/ticks.ts'

const lanesOf = (events: CaseEventAnswer[], waits: WaitAnswer[], day: string) =>
  lanesOfCase({ events, waits, state: 'active' }, day)

const council = aCaseEvent({
  date: '2023-01-01',
  body: 'Byrådet',
  bodyKind: 'council',
  outcome: null,
  what: 'temadrøftelse',
})
const elders = aCaseEvent({ date: '2023-06-01', body: 'Ældrerådet', bodyKind: 'advisory', outcome: 'discussed' })
const forum = aCaseEvent({ date: '2024-01-01', body: 'Chefforum', bodyKind: 'management-forum', outcome: 'approved' })
const put = aCaseEvent({ date: '2024-09-01', outcome: 'postponed' })
const again = aCaseEvent({ date: '2025-01-01', outcome: 'postponed', body: 'DIREKTIONEN' })
const day = '2025-01-01'

describe('lanes', () => {
  it('stand in the order a case climbs, one a body however it is printed, those beside the ladder last', () => {
    const lanes = lanesOf([council, elders, forum, put, again], [], day)
    expect(lanes?.lanes.map(({ body }) => body)).toEqual(['Chefforum', 'Direktionen', 'Byrådet', 'Ældrerådet'])
    expect(lanes?.marks.map(({ lane }) => lane)).toEqual([2, 3, 0, 1, 1])
  })

  it('run over the time of the steps and today, with air on both sides', () => {
    const lanes = lanesOf([council, put], [], day)
    // 731 days from the first step to today; 30 of air on each side.
    expect([lanes?.from, lanes?.to]).toEqual(['2022-12-02', '2025-01-31'])
    expect(lanes?.marks.map(({ x }) => x.toFixed(3))).toEqual(['0.038', '0.808'])
    expect(lanes?.today?.toFixed(3)).toBe('0.962')
  })

  it('end with the last step of a case that is done, however long ago', () => {
    const lanes = lanesOfCase({ events: [council, put], waits: [], state: 'done' }, '2030-01-01')
    expect([lanes?.to, lanes?.today]).toEqual(['2024-09-26', null])
  })

  it('give a single step a year to stand in', () => {
    const lanes = lanesOf([put], [], '2024-09-01')
    expect(lanes?.marks[0]?.x).toBeCloseTo(0.5, 1)
  })

  it('place a step without a date between its neighbours, and say so', () => {
    const workshops = aCaseEvent({ date: null, body: 'Chefforum', bodyKind: 'management-forum', outcome: null })
    const lanes = lanesOf([council, workshops, forum], [], day)
    const [before, between, after] = lanes?.marks ?? []
    expect(between?.undated).toBe(true)
    expect(between?.x).toBeCloseTo(((before?.x ?? 0) + (after?.x ?? 0)) / 2, 2)
  })

  it('place a planned step without a date after today', () => {
    const planned = aCaseEvent({ date: null, body: 'Byrådet', bodyKind: 'council', outcome: null, planned: true })
    const lanes = lanesOf([put, planned], [], day)
    expect(lanes?.marks[1]?.x).toBeGreaterThan(lanes?.today ?? 1)
  })

  it.each([
    ['there are no steps', []],
    ['no step has a body', [aCaseEvent({ body: null })]],
    ['an undated step has nothing to stand between', [aCaseEvent({ date: null })]],
  ])('are none where %s', (_why, events) => {
    expect(lanesOf(events, [], day)).toBeNull()
  })
})

describe('bars', () => {
  it('reach from the first postponement to today while the case waits', () => {
    const wait = aWait({ since: '2024-09-01', daysWaiting: 122 })
    const lanes = lanesOf([council, put], [wait], day)
    expect(lanes?.bars).toEqual([
      { lane: 0, from: lanes?.marks[1]?.x, to: lanes?.today, since: '2024-09-01', days: 122, ended: false },
    ])
  })

  it('end where the case was taken up again', () => {
    const taken = aCaseEvent({ date: '2024-10-01', outcome: 'approved' })
    const lanes = lanesOf([put, taken], [], day)
    expect(lanes?.bars).toEqual([
      { lane: 0, from: lanes?.marks[0]?.x, to: lanes?.marks[1]?.x, since: '2024-09-01', days: 30, ended: true },
    ])
  })

  it('are left out for a wait in a body that no step tells of', () => {
    expect(lanesOf([council], [aWait()], day)?.bars).toEqual([])
  })
})

const dates = (from: string, to: string, most: number) => ticksOf(from, to, most).map(({ date }) => date)

describe('ticks', () => {
  it.each([
    ['months', '2024-12-15', '2025-03-20', 6, ['2025-01-01', '2025-02-01', '2025-03-01']],
    ['quarters', '2024-10-15', '2025-08-20', 4, ['2025-01-01', '2025-04-01', '2025-07-01']],
    ['halves', '2024-05-15', '2026-02-20', 4, ['2024-07-01', '2025-01-01', '2025-07-01', '2026-01-01']],
    ['years', '2021-05-15', '2025-02-20', 5, ['2022-01-01', '2023-01-01', '2024-01-01', '2025-01-01']],
    ['none where none fits', '2025-01-02', '2025-01-20', 4, []],
  ])('stand on %s', (_on, from, to, most, expected) => {
    expect(dates(from, to, most)).toEqual(expected)
  })

  it('stand where their day is', () => {
    expect(ticksOf('2024-12-01', '2025-02-01', 3).find(({ date }) => date === '2025-01-01')?.x).toBe(0.5)
  })
})
