import { forAudience } from '#src/domain/audience.ts'
import { bodyId } from '#src/domain/body.ts'
import type { Wait } from '#src/domain/case.ts'
import { danishDay } from '#src/domain/danish-clock.ts'
import { dayOf } from '#src/domain/days.ts'
import { answeringBody } from '#src/domain/follow-up.ts'
import type { FollowUp } from '#src/domain/follow-up.ts'
import { suggestionFor } from '#src/domain/follow-ups.ts'
import type { StoredMeeting } from '#src/domain/meeting.ts'
import type { DerivedGroup, KnownFollowUp, KnownItem, KnownSnapshot } from '../derive-case-group.ts'
import { knownItems } from '../known-items.ts'
import { byStart, caseRow, followUpRow, meetingRef, untilIn, waitRow } from '../rows.ts'
import type { Calendar } from '../rows.ts'
import type { CaseRow, MeetingRef, View, WaitRow } from '../store.ts'
import { validOn } from '../valid.ts'
import { standsOn } from '../versions.ts'
import type { MeetingVersion } from '../versions.ts'
import type { State } from './state.ts'

/** What a view sees of the state, found by going through all of it: what is held in memory is little. */
export interface Seen {
  view: View
  versions: MeetingVersion[]
  meetings: StoredMeeting[]
  items: KnownItem[]
  /** Each case as it stood, and the group it is found in. */
  cases: { snapshot: KnownSnapshot; group: DerivedGroup }[]
}

export function seenBy(state: State, view: View): Seen {
  const { asOf, audience } = view
  const versions = state.versions.filter((version) => standsOn(version, asOf))
  const groups = [...state.groups.values()].filter((group) => group.audience === audience)
  return {
    view,
    versions,
    meetings: versions.map(({ meeting }) => forAudience(meeting, audience)).toSorted(byStart),
    items: versions.flatMap((version) => knownItems(version, audience)),
    cases: groups.flatMap((group) =>
      group.snapshots.filter((snapshot) => validOn(snapshot, asOf)).map((snapshot) => ({ snapshot, group })),
    ),
  }
}

/** The meetings of the bodies that go by that id. */
export function meetingsOfBody({ meetings }: Seen, id: string): StoredMeeting[] {
  return meetings.filter(({ body }) => bodyId(body) === id)
}

/** The first coming meeting whose agenda has the case. */
export function onAgenda(seen: Seen, { group, snapshot }: Seen['cases'][number]): MeetingRef | null {
  const { asOf } = seen.view
  const ahead = group.members.filter(
    ({ item, caseId }) =>
      caseId === snapshot.ref.id &&
      item.meeting.kind === 'agenda' &&
      dayOf(item.meeting.startsAt) > asOf &&
      standsOn(item, asOf),
  )
  const first = ahead.map(({ item }) => item.meeting).toSorted(byStart)[0]
  return first ? meetingRef(first) : null
}

function calendarOf(seen: Seen, of: Seen['cases'][number], wait: Wait): Calendar {
  const { asOf } = seen.view
  const meetings = meetingsOfBody(seen, bodyId(wait.body))
  const days = meetings.map(({ startsAt }) => dayOf(startsAt))
  const dayAfterLatest = days.find((day) => day > wait.latest) ?? null
  const until = untilIn(wait, { dayAfterLatest })
  const held = meetings.findLast(({ kind, startsAt }) => {
    const day = dayOf(startsAt)
    return kind === 'minutes' && day > wait.latest && day <= asOf && until !== null && day <= until
  })
  return {
    passed: days.filter((day) => day > wait.since && day <= asOf).length,
    dayAfterLatest,
    held: held ? meetingRef(held) : null,
    next: onAgenda(seen, of),
  }
}

export function waitRowsOf(seen: Seen, of: Seen['cases'][number]): WaitRow[] {
  const { ref, waits } = of.snapshot
  return waits.map((wait) => waitRow(wait, ref, calendarOf(seen, of, wait), seen.view.asOf))
}

export function caseRowOf(seen: Seen, of: Seen['cases'][number]): CaseRow {
  const untils = waitRowsOf(seen, of).map(({ until }) => until)
  return caseRow(of.snapshot, untils, seen.view.asOf)
}

/** The follow-ups the view sees, each beside what the minutes themselves have. */
export function followUpsSeen(state: State, seen: Seen): { found: KnownFollowUp; row: FollowUp }[] {
  const { asOf } = seen.view
  const commented = state.audit.filter(({ action, at }) => action === 'commented' && danishDay(at) <= asOf)
  return seen.cases.flatMap(({ snapshot, group }) =>
    group.followUps
      .filter((found) => found.case.id === snapshot.ref.id && validOn(found, asOf))
      .map((found) => {
        const written = state.written.get(found.id)?.findLast(({ day }) => day <= asOf) ?? null
        const refused = state.written.get(found.id)?.at(-1)?.fields.refused
        const days = meetingsOfBody(seen, bodyId(answeringBody(found))).map(({ startsAt }) => dayOf(startsAt))
        const row = followUpRow(
          {
            found,
            ref: snapshot.ref,
            written,
            suggestion: suggestionFor(found, seen.items, refused),
            comments: commented.filter(({ followUpId }) => followUpId === found.id).length,
            dayAfterAsked: days.find((day) => day > found.askedOn) ?? null,
          },
          seen.view,
        )
        return { found, row }
      }),
  )
}
