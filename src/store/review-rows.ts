import { dayOf } from '#src/domain/days.ts'
import type { Orphan } from '#src/domain/correction-apply.ts'
import type { AgendaItem, StoredMeeting } from '#src/domain/meeting.ts'
import type { ReviewRow } from './store.ts'

type Held = Pick<StoredMeeting, 'id' | 'documentId' | 'body' | 'bodyKind' | 'startsAt'>

const heldIn = ({ id, documentId, body, bodyKind, startsAt }: Held) => ({
  meetingId: id,
  body,
  bodyKind,
  date: dayOf(startsAt),
  documentId,
})

/** What the reader doubts of an item. */
export function doubtRow(
  meeting: Held,
  item: Pick<AgendaItem, 'number' | 'title' | 'caseNumber' | 'decision' | 'where'>,
  version: number,
): ReviewRow {
  const { decision } = item
  return {
    ...heldIn(meeting),
    itemNumber: item.number,
    title: item.title,
    caseNumber: item.caseNumber,
    field: 'outcome',
    outcome: decision?.outcome ?? null,
    unsure: decision?.unsure ?? null,
    where: decision?.where ?? item.where,
    version,
    orphan: null,
  }
}

/** A correction whose item is found no more, under the name it had. */
export function orphanRow(meeting: Held, orphan: Orphan): ReviewRow {
  const { itemNumber, itemTitle, itemCaseNumber, meetingId: _meeting, version, ...correction } = orphan
  return {
    ...heldIn(meeting),
    itemNumber,
    title: itemTitle,
    caseNumber: itemCaseNumber,
    field: correction.field,
    outcome: null,
    unsure: null,
    where: { page: null, start: 0, end: 0 },
    version,
    orphan: correction,
  }
}

/** What makes a doubt one row among all, in the order of the items. */
export const doubtId = (meetingId: string, position: number) => `${meetingId}\n${String(position).padStart(6, '0')}`

/** The same of corrections that have lost their item: after the doubts of their meeting. */
export const orphanId = (meetingId: string, index: number) => `${meetingId}\n~${String(index).padStart(6, '0')}`
