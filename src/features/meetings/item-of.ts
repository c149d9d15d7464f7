import type { AgendaItemAnswer } from '#src/api/schemas.ts'

/** An item with the meeting it stands in: what every part of it needs to lead to its source. */
export interface ItemOf {
  meetingId: string
  item: AgendaItemAnswer
}
