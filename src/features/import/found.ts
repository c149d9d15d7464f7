import type { ImportedAnswer } from '#src/api/schemas/document.ts'
import type { MeetingAnswer } from '#src/api/schemas/meeting.ts'
import type { Where } from '#src/domain/meeting.ts'

/** Something to look at, and where. */
export interface Doubt {
  severity: 'error' | 'warning'
  /** The item it concerns; null when it concerns the document. */
  item: string | null
  /** The reader's own code for what concerns the document; null for a decision it doubts. */
  code: string | null
  words: string
  where: Where | null
}

/** What was read of a document, in short: the answer itself may be a megabyte, and two hundred are kept at once. */
export interface Found {
  /** The first meeting of the document. */
  meeting: Pick<MeetingAnswer, 'id' | 'body' | 'startsAt'>
  items: number
  postponed: number
  closed: number
  followUps: number
  /** Meetings in the same file beside the first. */
  moreMeetings: number
  doubts: Doubt[]
}

/** What was read of a document, counted, and what was doubtful in it. */
export function foundIn({ meeting, document, problems }: ImportedAnswer): Found {
  const { id, body, startsAt, items } = meeting
  const unsure = items.flatMap(({ number, decision }): Doubt[] =>
    decision?.unsure
      ? [{ severity: 'warning', item: number, code: null, words: decision.unsure, where: decision.where }]
      : [],
  )
  // The reader tells of a doubted decision both on its item and among the problems; here it is told of once.
  const decided = new Set(unsure.map((doubt) => doubt.where?.start))
  return {
    meeting: { id, body, startsAt },
    items: items.length,
    postponed: items.filter(({ decision }) => decision?.outcome === 'postponed').length,
    closed: items.filter(({ closed }) => closed).length,
    followUps: items.reduce((sum, { followUps }) => sum + followUps.length, 0),
    moreMeetings: Math.max(0, document.meetingIds.length - 1),
    doubts: [
      ...problems
        .filter(({ code, where }) => !(code.startsWith('decision-') && decided.has(where?.start)))
        .map(({ severity, code, message, where }) => ({ severity, item: null, code, words: message, where })),
      ...unsure,
    ],
  }
}
