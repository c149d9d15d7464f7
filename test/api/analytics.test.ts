import { describe, expect, test } from 'vitest'
import { openMockedApi } from '#mocks/mocked-api.ts'
import { analytics as analyticsSchema, decisionRecord, stageStretch, waitStretch } from '#src/api/schemas/analytics.ts'
import { listOf } from '#src/api/schemas/common.ts'
import { createApi } from '#src/api/api.ts'
import type { AnalyticsAnswer } from '#src/api/schemas/analytics.ts'
import { addDays } from '#src/domain/days.ts'
import { as } from './over.ts'

/** Over the sample minutes of Fjordby Kommune, so that every number has cases behind it. */
const { api, store } = await openMockedApi()
const ask = async (path: string) => (await api.request(`/api${path}`)).json()
const whole: AnalyticsAnswer = await ask('/analytics')
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

describe('GET /api/analytics', () => {
  test('answers in the shape of the contract, and nothing beyond it', () => {
    expect(analyticsSchema.parse(whole)).toEqual(whole)
  })

  test('what waits now is what the list of waits has, body by body', async () => {
    const list = await ask('/postponed?limit=500')
    expect(sum(whole.ages.map(({ waiting }) => waiting))).toBe(list.total)
    expect(whole.waits.running).toBe(list.total)
    for (const { bodyId, body, waiting, oldest } of whole.ages) {
      const ofBody = await ask(`/postponed?body=${bodyId}`)
      expect([ofBody.total, ofBody.items[0].daysWaiting, ofBody.items[0].body]).toEqual([waiting, oldest, body])
    }
  })

  test('every decided item of the meetings is in the outcomes, but for standing ones', async () => {
    const counted = sum(whole.outcomes.flatMap(({ outcomes }) => outcomes.map(({ count }) => count)))
    const meetings = await ask('/meetings?limit=500')
    expect(counted).toBeGreaterThan(0)
    expect(counted).toBeLessThan(sum(meetings.items.map(({ itemCount }: { itemCount: number }) => itemCount)))
    expect(whole.rate.postponed).toBe(sum(meetings.items.map(({ postponed }: { postponed: number }) => postponed)))
  })

  test('the stages on the way hold the strategies that stand there now', async () => {
    const board = await ask('/pipeline')
    for (const { stage, running } of whole.strategies.stages)
      expect(board.stages.find(({ id }: { id: string }) => id === stage).cases).toHaveLength(running)
  })

  test('of one body, only its own', async () => {
    const one: AnalyticsAnswer = await ask('/analytics?body=Direktionen')
    expect(one.rate.bodies.map(({ body }) => body)).toEqual(['Direktionen'])
    expect(one.ages.map(({ body }) => body)).toEqual(['Direktionen'])
    expect(one.rate.treated).toBeLessThan(whole.rate.treated)
  })

  test('of a period: its months only, while what waits now stays', async () => {
    const year: AnalyticsAnswer = await ask('/analytics?from=2026-01-01&to=2026-06-30')
    expect(year.rate.months.map(({ month }) => month).every((month) => month.startsWith('2026-0'))).toBe(true)
    expect(year.ages).toEqual(whole.ages)
    expect(year.waits.ended).toBeLessThan(whole.waits.ended)
  })

  test('as of a day: later meetings are not there', async () => {
    const then: AnalyticsAnswer = await ask('/analytics?asOf=2025-09-30')
    expect(then.rate.months.at(-1)?.month).toBe('2025-09')
  })

  test('a reader sees numbers made of open material alone', async () => {
    const readers = createApi({
      store,
      read: () => Promise.reject(new Error('nothing is read')),
      today: () => '2026-11-23',
      now: () => '2026-11-23T12:00:00+01:00',
      ...as('reader'),
    })
    const open: AnalyticsAnswer = await (await readers.request('/api/analytics')).json()
    const list = await (await readers.request('/api/postponed?limit=500')).json()
    expect(sum(open.ages.map(({ waiting }) => waiting))).toBe(list.total)
    expect(open.rate.treated).toBeLessThan(whole.rate.treated)
  })

  test.each(['from=i%20g%C3%A5r', 'to=2025-13-01'])('refuses a day that is none: %s', async (query) => {
    expect((await api.request(`/api/analytics?${query}`)).status).toBe(400)
  })
})

const lastDay = (month: string) => addDays(`${addDays(`${month}-28`, 4).slice(0, 7)}-01`, -1)

describe('what stands behind a bar', () => {
  test('waits of each length, ended or running, longest first', async () => {
    for (const { length, ended, running } of whole.waits.lengths) {
      for (const [still, count] of [
        ['true', running],
        ['false', ended],
      ]) {
        const found = await ask(`/analytics/waits?length=${length}&running=${still}`)
        expect(listOf(waitStretch).parse(found)).toEqual(found)
        expect(found.total).toBe(count)
        const days = found.items.map((wait: { days: number }) => wait.days)
        expect(days).toEqual(days.toSorted((a: number, b: number) => b - a))
      }
    }
  })
  test('decisions: as many as are counted, of a month, a body and an outcome', async () => {
    for (const { month, outcomes } of whole.outcomes) {
      for (const { outcome, count } of outcomes) {
        const found = await ask(
          `/analytics/decisions?from=${month}-01&to=${lastDay(month)}&outcomes=${outcome}&limit=500`,
        )
        expect(listOf(decisionRecord).parse(found)).toEqual(found)
        expect([found.total, found.items.length]).toEqual([count, count])
      }
    }
    for (const { bodyId, treated } of whole.rate.bodies) {
      const { total } = await ask(`/analytics/decisions?body=${bodyId}`)
      const { total: none } = await ask(`/analytics/decisions?body=${bodyId}&outcomes=none`)
      expect(total - none).toBe(treated)
    }
  })
  test('decisions of an outcome there is not are refused', async () => {
    expect((await api.request('/api/analytics/decisions?outcomes=approved,vedtaget')).status).toBe(400)
  })
  test('stays at each stage', async () => {
    for (const { stage, ended, running } of whole.strategies.stages) {
      const found = await ask(`/analytics/stages?stage=${stage}`)
      expect(listOf(stageStretch).parse(found)).toEqual(found)
      expect(found.total).toBe(ended + running)
    }
  })
  test('page by page', async () => {
    const first = await ask('/analytics/waits?limit=2')
    const second = await ask(`/analytics/waits?limit=500&cursor=${encodeURIComponent(first.nextCursor)}`)
    const all = await ask('/analytics/waits?limit=500')
    expect([...first.items, ...second.items]).toEqual(all.items)
  })
})
