import type { FollowUpAnswer } from '#src/api/schemas/follow-up.ts'
import type { WaitAnswer } from '#src/api/schemas/wait.ts'
import type { EventSource } from '#src/domain/case.ts'
import { inOrder } from '#src/domain/order.ts'

/** A wait or a follow-up that should have come and did not, as it is told of in one line. */
export interface MissedLine {
  key: string
  words: string
  /** The sentence that promised it. */
  source: Pick<EventSource, 'meetingId' | 'itemNumber' | 'where'>
  of: string
  /** The day it was promised for. */
  due: string | null
  /** The body met by then, and it was not there. */
  meeting: string | null
}

const ofWait = ({ case: { id, title }, body, source, until, missedMeeting }: WaitAnswer): MissedLine => ({
  key: `${id} ${body}`,
  words: title,
  source,
  of: body,
  due: until,
  meeting: missedMeeting?.startsAt ?? null,
})

const ofFollowUp = ({ id, text, item, where, targetBody, responsible, dueOn }: FollowUpAnswer): MissedLine => ({
  key: id,
  words: text,
  source: { meetingId: item.meetingId, itemNumber: item.number, where },
  of: [...new Set([targetBody ?? item.body, responsible])].filter(Boolean).join(', '),
  due: dueOn,
  meeting: null,
})

/** What should have come and did not (domain: `isMissed`), the longest past first. */
export const missedLines = (waits: readonly WaitAnswer[], followUps: readonly FollowUpAnswer[]): MissedLine[] =>
  [...waits.map(ofWait), ...followUps.map(ofFollowUp)].toSorted((a, b) => inOrder(a.due ?? '', b.due ?? ''))
