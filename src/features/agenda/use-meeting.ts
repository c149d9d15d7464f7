import { useQuery } from '@tanstack/react-query'
import { bodyId } from '#src/domain/body.ts'
import { dayOf } from '#src/domain/days.ts'
import { comingDrafts } from '#src/features/shared/agenda-queries.ts'
import { bodyQueries } from '#src/features/shared/queries.ts'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { useUrlState } from '#src/features/shared/use-url-state.ts'
import { agendaQueries } from './queries.ts'

const isDay = (text: string | null) =>
  text !== null && /^2\d{3}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))

/** The meeting that is prepared, in the address: `?forum=chefforum&dato=2026-12-16`. */
export const useMeeting = () => {
  const { get, set } = useUrlState()
  const query = useQuery(bodyQueries.all(null))
  const bodies = query.data?.items ?? []
  const [asked, day] = [get('forum'), get('dato')]
  const known = bodies.find(({ id, name }) => id === asked || name === asked)
  return {
    /** The body's name as printed; as it stands in the address where no minutes know of it. */
    body: asked === null ? null : (known?.name ?? asked),
    bodyId: asked === null ? null : (known?.id ?? bodyId(asked)),
    date: isDay(day) ? day : null,
    bodies,
    /** Until the bodies are known, a body in the address has no name to write on a draft. */
    query,
    set,
  }
}

export interface KnownMeeting {
  body: string
  date: string
  /** The draft there is for it. */
  draft: { itemCount: number; approvedCount: number; changedBy: string; changedAt: string } | null
}

const key = (body: string, date: string) => `${date} ${bodyId(body)}`

/** Coming meetings that agendas have told of, and those somebody prepares; the next first. */
export const useKnownMeetings = () => {
  const { now: today } = useAsOf()
  const meetings = useQuery(agendaQueries.meetings(today))
  const drafts = useQuery(comingDrafts(today))
  const known = new Map<string, KnownMeeting>()
  for (const { body, startsAt } of meetings.data?.items ?? []) {
    const date = dayOf(startsAt)
    if (date >= today) known.set(key(body, date), { body, date, draft: null })
  }
  for (const draft of drafts.data?.items ?? [])
    known.set(key(draft.body, draft.date), { body: draft.body, date: draft.date, draft })
  const data =
    meetings.data && drafts.data && [...known].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each)
  const error = meetings.error ?? drafts.error
  return { data, error, refetch: () => Promise.all([meetings.refetch(), drafts.refetch()]) }
}
