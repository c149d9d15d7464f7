import { afterAll, beforeAll } from 'vitest'
import { stageStretches, waitStretches } from '#src/domain/analytics-stretches.ts'
import type { Meeting } from '#src/domain/meeting.ts'
import type { ImportResult, PageRequest, Store, View } from '#src/store/store.ts'
import { decision, followUp, item, meeting, reading, request } from '../build.ts'

export const all = (asOf: string): View => ({ asOf, audience: 'all' })
export const open = (asOf: string): View => ({ asOf, audience: 'open' })
export const page: PageRequest = { limit: 100, cursor: null, sort: null }
export const waitQuery = { ...page, body: null, waitKind: null, caseKind: null, q: null, overdue: null }
export const caseQuery = { ...page, q: null, kind: null, body: null, state: null }
export const followUpQuery = { ...page, status: null, body: null, responsible: null, q: null }
export const meetingQuery = { ...page, body: null, from: null, to: null }

export const put = (store: Store, ...meetings: Meeting[]): Promise<ImportResult> =>
  store.importDocument(request(reading(...meetings)))

/** Direktionen puts the harbour plan off twice, then approves it; one closed item; one request to Chefforum. */
export const january = meeting('Direktionen', '2025-01-14T10:00:00+01:00', [
  item(null, 'Godkendelse af dagsorden', 'approved'),
  item('24/100', 'Havneplan for Fjordby', 'postponed', {
    decision: decision('postponed', { until: 'næste møde' }),
    followUps: [followUp('Chefforum regner på kajens pris.', { targetBody: 'Chefforum', responsible: 'Økonomi' })],
  }),
  item('24/200', 'Salg af Møllegrunden', 'postponed', { closed: true, followUps: [followUp('Køberen svares.')] }),
])
export const february = meeting('Direktionen', '2025-02-11T10:00:00+01:00', [
  item('24/100', 'Havneplan for Fjordby', 'postponed'),
  item('24/300', 'Ældrepolitik', 'approved'),
])
export const march = meeting('Direktionen', '2025-03-11T10:00:00+01:00', [
  item('24/100', 'Havneplan for Fjordby', 'approved'),
])
export const chefforum = meeting('Chefforum', '2025-02-20T09:00:00+01:00', [
  item('24/100', 'Kajens pris i havneplanen', 'noted'),
])

export interface Kind {
  name: string
  /** A store with nothing in it; closed by the contract. */
  open: () => Promise<Store>
}

/** Ways to a store with nothing in it. */
export interface Fresh {
  /** One for a group of tests that only ask, filled once. */
  shared: (fill: (store: Store) => Promise<unknown>) => () => Store
  /** One for a test alone. */
  withStore: (work: (store: Store) => Promise<void>) => () => Promise<void>
}

export function freshStores({ open: openStore }: Kind): Fresh {
  return {
    shared: (fill) => {
      let store: Store | undefined
      beforeAll(async () => {
        store = await openStore()
        await fill(store)
      })
      afterAll(() => store?.close())
      return () => {
        if (!store) throw new Error('asked before it was filled')
        return store
      }
    },
    withStore: (work) => async () => {
      const store = await openStore()
      try {
        await work(store)
      } finally {
        await store.close()
      }
    },
  }
}

/** Everything a view answers, to hold against what it answers elsewhere or later. */
export async function answers(store: Store, view: View): Promise<Record<string, unknown>> {
  const cases = await store.cases(view, caseQuery)
  const meetings = await store.meetings(view, meetingQuery)
  const { lastImport: _, ...summary } = await store.summary(view)
  return {
    summary,
    cases,
    meetings,
    waits: await store.waits(view, waitQuery),
    followUps: await store.followUps(view, followUpQuery),
    pipeline: await store.pipeline(view),
    bodies: await store.bodies(view),
    reviews: await store.reviews(view, page),
    decided: await store.decisionCounts(view, { body: null, from: null, to: null }),
    waited: waitStretches(await store.waitRecords(view, null), view.asOf),
    stood: stageStretches(await store.placeRecords(view, null), view.asOf),
    wholeCases: await Promise.all(cases.items.map((row) => store.case(view, row.case.id))),
    wholeMeetings: await Promise.all(meetings.items.map(({ id }) => store.meeting(view, id))),
  }
}
