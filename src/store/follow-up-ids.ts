import { matchFollowUps } from '#src/domain/follow-ups.ts'
import type { Sentence } from '#src/domain/follow-ups.ts'
import type { StoredMeeting } from '#src/domain/meeting.ts'
import { asRead } from './versions.ts'
import type { MeetingVersion } from './versions.ts'

interface PlacedSentence extends Sentence {
  position: number
  index: number
}

/** For each item of a meeting, the ids of its follow-ups: those they have had in other versions of it, or new ones. */
export function followUpIds(meeting: StoredMeeting, versions: readonly MeetingVersion[]): string[][] {
  const old = versions.filter((version) => version.meeting.id === meeting.id).flatMap(knownSentences)
  const ids: string[][] = meeting.items.map(() => [])
  for (const { id, position, index } of matchFollowUps(old, sentencesOf(meeting))) {
    const ofItem = ids[position]
    if (ofItem) ofItem[index] = id
  }
  return ids
}

/** As people have them and as they were read: one that is taken out by a correction comes back as the same. */
function knownSentences(version: MeetingVersion): (Sentence & { id: string })[] {
  const read = asRead(version)
  return [version, read].flatMap(({ meeting, followUpIds: ids }) =>
    sentencesOf(meeting).map((sentence) => ({ ...sentence, id: ids[sentence.position]?.[sentence.index] ?? '' })),
  )
}

function sentencesOf(meeting: StoredMeeting): PlacedSentence[] {
  return meeting.items.flatMap((item, position) =>
    item.followUps.map(({ quote, text }, index) => ({
      meetingId: meeting.id,
      itemNumber: item.number,
      quote,
      text,
      position,
      index,
    })),
  )
}
