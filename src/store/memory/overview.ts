import { bodyId } from '#src/domain/body.ts'
import { dayOf } from '#src/domain/days.ts'
import { rhythmOf } from '#src/domain/quiet.ts'
import { caseAt } from '#src/domain/snapshots.ts'
import { caseOn } from '../derive-case-group.ts'
import { withMembership } from '../pipeline-members.ts'
import { isActive, pipelineOrder } from '../pipeline-order.ts'
import { byStart, firstAfter, meetingRef } from '../rows.ts'
import type { BodyRow, PipelineRow, Summary } from '../store.ts'
import { reviewsSeen } from './lists.ts'
import { caseRowOf, followUpsSeen, meetingsOfBody, onAgenda, waitRowsOf } from './seen.ts'
import type { Seen } from './seen.ts'
import type { State } from './state.ts'

export function pipelineOf(state: State, seen: Seen): PipelineRow[] {
  return seen.cases
    .filter(({ snapshot }) => snapshot.place !== null || state.members.has(snapshot.ref.id))
    .map((each) => boardRowOf(state, seen, each))
    .filter(({ place }) => place !== null)
    .toSorted(pipelineOrder)
}

/** The case as people have it on the board, or off it. */
export function boardRowOf({ members }: State, seen: Seen, each: Seen['cases'][number]): PipelineRow {
  const { view } = seen
  const { id } = each.snapshot.ref
  const place = () => {
    const items = each.group.members.map(({ item }) => item)
    const gathered = caseOn(items, id, view.asOf)
    return (gathered && caseAt(gathered, view.asOf)?.place) ?? null
  }
  const untils = waitRowsOf(seen, each).map(({ until }) => until)
  return {
    ...withMembership(caseRowOf(seen, each), members.get(id), place, untils, view),
    nextMeeting: onAgenda(seen, each),
  }
}

export function summaryOf(state: State, seen: Seen): Summary {
  const waits = seen.cases.flatMap((each) => waitRowsOf(seen, each))
  const minutes = seen.meetings.filter(({ kind }) => kind === 'minutes')
  const documents = [...state.documents.values()]
  return {
    counts: {
      postponed: waits.length,
      overdue: waits.filter(({ overdue }) => overdue).length,
      followUpsOpen: followUpsSeen(state, seen).filter(({ row }) => row.status === 'open').length,
      strategiesActive: pipelineOf(state, seen).filter(isActive).length,
      cases: seen.cases.length,
      meetings: seen.meetings.length,
      toReview: reviewsSeen(seen).length,
    },
    lastImport: documents.at(-1)?.receivedAt ?? null,
    dataUntil:
      minutes
        .map(({ startsAt }) => dayOf(startsAt))
        .toSorted()
        .at(-1) ?? null,
    samples: documents.some(({ sample }) => sample),
  }
}

/** By id; named and classed as in the latest meeting there is of it. */
export function bodiesOf(seen: Seen): BodyRow[] {
  const ids = [...new Set(seen.meetings.map(({ body }) => bodyId(body)))].toSorted()
  return ids.flatMap((id) => {
    const meetings = meetingsOfBody(seen, id).map(meetingRef).toSorted(byStart)
    const latest = meetings.at(-1)
    if (!latest) return []
    const { asOf } = seen.view
    const held = meetings.findLast(({ startsAt }) => dayOf(startsAt) <= asOf) ?? null
    const next = firstAfter(meetings, asOf)
    const rhythm = rhythmOf(meetings.map(({ startsAt }) => dayOf(startsAt)).filter((day) => day <= asOf))
    return [
      {
        id,
        name: latest.body,
        kind: latest.bodyKind,
        meetings: meetings.length,
        lastMeeting: held,
        nextMeeting: next,
        rhythm,
      },
    ]
  })
}
