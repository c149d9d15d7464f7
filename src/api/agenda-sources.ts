import { afterwardsOf, type Afterwards } from '#src/domain/agenda-afterwards.ts'
import {
  candidatesFor,
  withClosed,
  type Candidate,
  type CandidateSources,
  type TreatedCase,
} from '#src/domain/agenda-candidates.ts'
import type { AgendaDraft } from '#src/domain/agenda.ts'
import { addDays, dayOf } from '#src/domain/days.ts'
import type { MeetingWhole, Store, View, WaitRow } from '#src/store/store.ts'

/** Everything of one body at once: no body has so many of anything. */
const whole = { limit: 2000, cursor: null, sort: null }

/** How far back drafts are looked at for what fell off. */
const yearBack = 365
/** An agenda so old that no minutes have followed never had any: the meeting was not held. */
const quarterBack = 92

const waitsOf = async (store: Store, view: View, body: string): Promise<WaitRow[]> =>
  (await store.waits(view, { ...whole, body, waitKind: null, caseKind: null, q: null, overdue: null })).items

/** The minutes of a body from one day to another, or the agendas that none have followed, as the view has them. */
async function documentsOf(
  store: Store,
  view: View,
  { body, kind, from, to }: { body: string; kind: MeetingWhole['kind']; from: string; to: string },
): Promise<MeetingWhole[]> {
  const { items } = await store.meetings(view, { ...whole, body, from, to })
  const wanted = items.filter((meeting) => meeting.kind === kind).map(({ id }) => store.meeting(view, id))
  return (await Promise.all(wanted)).filter((meeting) => meeting !== null)
}

/** A draft held against the minutes of its meeting, where the view knows of them. */
export async function afterwardsIn(store: Store, view: View, draft: AgendaDraft): Promise<Afterwards | null> {
  const { body, date } = draft
  if (date > view.asOf) return null
  const minutes = await documentsOf(store, view, { body, kind: 'minutes', from: date, to: date })
  return afterwardsOf(draft, minutes, await waitsOf(store, { ...view, asOf: date }, body))
}

/** Whether anyone has answered what was sent back shows in the case's latest treatment. */
async function latestOf(
  store: Store,
  view: View,
  waits: readonly WaitRow[],
): Promise<Map<string, TreatedCase['lastEvent']>> {
  const ids = [...new Set(waits.filter(({ waitKind }) => waitKind === 'returned').map((wait) => wait.case.id))]
  return new Map(
    await Promise.all(ids.map(async (id) => [id, (await store.case(view, id))?.lastEvent ?? null] as const)),
  )
}

async function sourcesOf(store: Store, view: View, body: string, date: string): Promise<CandidateSources> {
  const until = addDays(date, -1)
  const [waits, { items: followUps }, passedOn, strategies, drafts, unminuted] = await Promise.all([
    waitsOf(store, view, body),
    store.followUps(view, { ...whole, status: 'open', body, responsible: null, due: null, q: null }),
    store.passedOn(view),
    store.pipeline(view),
    store.agendas(view.audience, { body, from: addDays(date, -yearBack), to: until }),
    documentsOf(store, view, { body, kind: 'agenda', from: addDays(date, -quarterBack), to: date }),
  ])
  const first = drafts[0]?.date
  const minutes =
    first === undefined ? [] : await documentsOf(store, view, { body, kind: 'minutes', from: first, to: until })
  const earlier = drafts.map((draft) => {
    const held = minutes.filter(({ startsAt }) => dayOf(startsAt) === draft.date)
    return { draft, afterwards: afterwardsOf(draft, held, []) }
  })
  const latest = await latestOf(store, view, waits)
  return { body, date, asOf: view.asOf, waits, followUps, passedOn, strategies, latest, earlier, minutes, unminuted }
}

/** What could go on a body's agenda for a day, each with whether it comes from something closed. */
export async function candidatesIn(
  store: Store,
  view: View,
  body: string,
  date: string,
): Promise<(Candidate & { closed: boolean })[]> {
  const open = candidatesFor(await sourcesOf(store, { ...view, audience: 'open' }, body, date))
  return withClosed(view.audience === 'all' ? candidatesFor(await sourcesOf(store, view, body, date)) : open, open)
}
