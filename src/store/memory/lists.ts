import { forAudience } from '#src/domain/audience.ts'
import { bodyId } from '#src/domain/body.ts'
import { dayOf } from '#src/domain/days.ts'
import { isDue } from '#src/domain/follow-up.ts'
import type { FollowUp } from '#src/domain/follow-up.ts'
import { danishKey } from '#src/domain/order.ts'
import { askedWords, fits } from '../asked.ts'
import { followUpText } from '../hits.ts'
import { orderOf, pageOf, sortKeys } from '../order.ts'
import { doubtId, doubtRow, orphanId, orphanRow } from '../review-rows.ts'
import { meetingRow, waitId } from '../rows.ts'
import type {
  CaseQuery,
  CaseRow,
  FollowUpQuery,
  MeetingQuery,
  Page,
  ReadMeetingRow,
  PageRequest,
  ReviewRow,
  WaitQuery,
  WaitRow,
} from '../store.ts'
import { caseRowOf, followUpsSeen, waitRowsOf } from './seen.ts'
import type { Seen } from './seen.ts'
import type { State } from './state.ts'

const isBody = (name: string | null, asked: string | null) =>
  asked === null || (name !== null && bodyId(name) === bodyId(asked))

const hasWords = (texts: readonly (string | null)[], q: string | null) => {
  const asked = askedWords(q)
  return asked === null || fits(texts.join(' '), asked)
}

export function listWaits(seen: Seen, query: WaitQuery): Page<WaitRow> {
  const order = orderOf('waits', query.sort)
  const rows = seen.cases
    .flatMap((each) => waitRowsOf(seen, each))
    .filter((row) => isBody(row.body, query.body))
    .filter((row) => query.waitKind === null || row.waitKind === query.waitKind)
    .filter((row) => query.caseKind === null || row.case.kind === query.caseKind)
    .filter((row) => query.overdue === null || row.overdue === query.overdue)
    .filter((row) => hasWords([row.case.number, row.case.title], query.q))
  const keyOf = sortKeys.waits[order.column]
  return pageOf(rows, (row) => ({ key: keyOf(row), id: waitId(row, row.case) }), order, query)
}

export function listCases(seen: Seen, query: CaseQuery): Page<CaseRow> {
  const order = orderOf('cases', query.sort)
  const asked = query.body === null ? null : bodyId(query.body)
  const rows = seen.cases
    .filter(({ snapshot }) => asked === null || snapshot.bodyIds.includes(asked))
    .map((each) => caseRowOf(seen, each))
    .filter((row) => query.kind === null || row.case.kind === query.kind)
    .filter((row) => query.state === null || row.state === query.state)
    .filter((row) => hasWords([row.case.number, row.case.title], query.q))
  const keyOf = sortKeys.cases[order.column]
  return pageOf(rows, (row) => ({ key: keyOf(row), id: row.case.id }), order, query)
}

export function listFollowUps(state: State, seen: Seen, query: FollowUpQuery): Page<FollowUp> {
  const order = orderOf('followUps', query.sort)
  const responsible = query.responsible === null ? null : danishKey(query.responsible)
  const rows = followUpsSeen(state, seen)
    .filter(({ found }) => hasWords([followUpText(found)], query.q))
    .map(({ row }) => row)
    .filter((row) => query.status === null || row.status === query.status)
    .filter((row) => isBody(row.item.body, query.body) || isBody(row.targetBody, query.body))
    .filter((row) => !query.due || isDue(row, query.due, seen.view.asOf))
    .filter((row) => responsible === null || danishKey(row.responsible ?? '').includes(responsible))
  const keyOf = sortKeys.followUps[order.column]
  return pageOf(rows, (row) => ({ key: keyOf(row), id: row.id }), order, query)
}

export function listMeetings(seen: Seen, query: MeetingQuery): Page<ReadMeetingRow> {
  const order = orderOf('meetings', query.sort)
  const rows = seen.meetings
    .filter((meeting) => isBody(meeting.body, query.body))
    .filter(({ startsAt }) => query.from === null || dayOf(startsAt) >= query.from)
    .filter(({ startsAt }) => query.to === null || dayOf(startsAt) <= query.to)
    .map(meetingRow)
  const keyOf = sortKeys.meetings[order.column]
  return pageOf(rows, (row) => ({ key: keyOf(row), id: row.id }), order, query)
}

/** What there is to look at: doubts, and corrections that have lost their item in what stands last. */
export function reviewsSeen({ versions, view }: Seen): { id: string; row: ReviewRow }[] {
  const isAll = view.audience === 'all'
  return versions.flatMap((version) => {
    const meeting = forAudience(version.meeting, view.audience)
    const doubts = meeting.items.flatMap((item, position) => {
      if (item.decision === null || item.decision.unsure === null) return []
      const changes = isAll ? (version.overlays[position]?.version ?? 0) : 0
      return [{ id: doubtId(meeting.id, position), row: doubtRow(meeting, item, changes) }]
    })
    if (!isAll || version.knownTo !== null) return doubts
    const lost = version.orphans.map((orphan, index) => ({
      id: orphanId(meeting.id, index),
      row: orphanRow(meeting, orphan),
    }))
    return [...doubts, ...lost]
  })
}

export function listReviews(seen: Seen, request: PageRequest): Page<ReviewRow> {
  const order = orderOf('reviews', request.sort)
  const keyOf = sortKeys.reviews[order.column]
  const page = pageOf(reviewsSeen(seen), ({ id, row }) => ({ key: keyOf(row), id }), order, request)
  return { ...page, items: page.items.map(({ row }) => row) }
}
