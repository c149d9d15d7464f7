import type { CaseRef } from '#src/domain/case.ts'
import type { PipelineRow, Store, View, WaitRow } from '#src/store/store.ts'
import { withExpectedBodies } from '../expected-bodies.ts'

/** *Sager på vej*: strategies, policies and plans by where they are on their way to adoption. */
export interface OnTheWay {
  /** In a body's hands: each with the body, and the wait that says when it comes on again. */
  going: { row: PipelineRow; wait: WaitRow | null }[]
  /** Passed on by a body, and not treated by the next one yet; what was sent back waits with the administration. */
  sent: PipelineRow[]
  /** Adopted in the view's year up to its day, latest first. */
  finished: { case: CaseRef; body: string | null; date: string }[]
}

const mostWaits = 500

/** What there is, as the view's audience may have it. */
export async function onTheWay(store: Store, view: View): Promise<OnTheWay> {
  const all = await withExpectedBodies(store, view, await store.pipeline(view))
  const under = all.filter(({ place }) => place && place.stage !== 'adopted' && place.stage !== 'follow-up')
  const open = under.filter(({ state }) => state !== 'done')
  const waits = await waitsByCase(store, view)
  const isSent = (row: PipelineRow) => row.place?.state === 'awaiting' && !waits.has(row.case.id)
  return {
    going: open.filter((row) => !isSent(row)).map((row) => ({ row, wait: waits.get(row.case.id) ?? null })),
    sent: open.filter(isSent),
    finished: await adopted(store, view),
  }
}

/** The longest wait of each case. */
async function waitsByCase(store: Store, view: View): Promise<Map<string, WaitRow>> {
  const byCase = new Map<string, WaitRow>()
  let cursor: string | null = null
  do {
    const page = await store.waits(view, {
      limit: mostWaits,
      cursor,
      sort: null,
      body: null,
      waitKind: null,
      caseKind: null,
      q: null,
      overdue: null,
    })
    for (const wait of page.items) if (!byCase.has(wait.case.id)) byCase.set(wait.case.id, wait)
    cursor = page.nextCursor
  } while (cursor !== null)
  return byCase
}

/** Those that came to be adopted this year, also those that are being carried out by now. */
async function adopted(store: Store, view: View): Promise<OnTheWay['finished']> {
  const records = (await store.placeRecords(view, null)).filter(
    ({ stage, since }) => stage === 'adopted' && since.slice(0, 4) === view.asOf.slice(0, 4) && since <= view.asOf,
  )
  const days = new Map(records.map((record) => [`${record.case.id} ${record.since}`, record]))
  const found: OnTheWay['finished'] = []
  for (const { case: ref, since } of days.values()) {
    const then = await store.case({ ...view, asOf: since }, ref.id)
    found.push({ case: ref, body: then?.lastEvent?.body ?? null, date: since })
  }
  return found.toSorted((a, b) => (a.date < b.date ? 1 : -1))
}

/** The body that has the case now. */
export const ownerOf = ({ row: { lastEvent }, wait }: OnTheWay['going'][number]): string | null =>
  wait?.body ?? lastEvent?.body ?? null
