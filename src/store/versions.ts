import type { ItemNotes, Orphan } from '#src/domain/correction-apply.ts'
import { dayOf } from '#src/domain/days.ts'
import type { OwnFollowUp } from '#src/domain/follow-up.ts'
import type { AgendaItem, StoredMeeting } from '#src/domain/meeting.ts'
import { replaces } from '#src/domain/meeting-identity.ts'

/**
 * What one document says of one meeting. All are kept, also those that another has taken the place of, so that a view
 * of an earlier day still sees the agenda that minutes have replaced since, and so that taking the samples away brings
 * back what they stood before.
 */
export interface MeetingVersion {
  /** Body and day: versions that do not share it are never of one meeting. */
  dayKey: string
  /** With what people have corrected in place of what was read. */
  meeting: StoredMeeting
  /** Its document's place in the order documents were received. */
  received: number
  /** ISO date from which another version stands in its place; null while it stands. `knownFrom` when it never stood. */
  knownTo: string | null
  /** For each item, the ids of its follow-ups: kept from one reading to the next. */
  followUpIds: string[][]
  /** For each item, what people have done to it and what lies under; null, or none at all, where nothing was. */
  overlays: (ItemOverlay | null)[]
  /** For each item, the follow-ups that people have tied to it by hand. */
  own: OwnFollowUp[][]
  /** Corrections that no item of it answers to. */
  orphans: Orphan[]
}

/** An item as it was read, under what people have made of it. */
export interface ItemOverlay extends ItemNotes {
  read: AgendaItem
  followUpIds: string[]
}

/** The meeting as its document was read, before anyone corrected it. */
export function asRead(version: MeetingVersion): Pick<MeetingVersion, 'meeting' | 'followUpIds'> {
  const { meeting, followUpIds, overlays } = version
  return {
    meeting: { ...meeting, items: meeting.items.map((item, position) => overlays[position]?.read ?? item) },
    followUpIds: followUpIds.map((ids, position) => overlays[position]?.followUpIds ?? ids),
  }
}

/** Whether it is what a view of that day sees of its meeting. */
export function standsOn(version: { meeting: { knownFrom: string }; knownTo: string | null }, asOf: string): boolean {
  return version.meeting.knownFrom <= asOf && (version.knownTo === null || version.knownTo > asOf)
}

/** Minutes tell of a day that has been; an agenda is known from the day it came, and at the latest on its meeting's own. */
export function knownFrom(meeting: Pick<StoredMeeting, 'kind' | 'startsAt'>, receivedOn: string): string {
  const day = dayOf(meeting.startsAt)
  return meeting.kind === 'agenda' && receivedOn < day ? receivedOn : day
}

/**
 * The versions of one meeting, in the order they were received, each with how long it stood: until one received after
 * it, that replaces it, became known.
 */
export function withStanding(received: readonly MeetingVersion[]): MeetingVersion[] {
  const versions: MeetingVersion[] = []
  let standing: MeetingVersion | null = null
  for (const version of received) {
    const next: MeetingVersion = { ...version, knownTo: null }
    if (standing === null || replaces(next.meeting, standing.meeting)) {
      if (standing) standing.knownTo = later(standing.meeting.knownFrom, next.meeting.knownFrom)
      standing = next
    } else next.knownTo = next.meeting.knownFrom
    versions.push(next)
  }
  return versions
}

const later = (a: string, b: string) => (a > b ? a : b)
