import type { AgendaItemAnswer, MeetingAnswer } from '#src/api/schemas/meeting.ts'

/** An item with the meeting it stands in: what every part of it needs to lead to its source. */
export interface ItemOf {
  meeting: Pick<MeetingAnswer, 'id' | 'body' | 'kind' | 'documentId'>
  item: AgendaItemAnswer
}
