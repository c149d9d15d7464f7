import { inOrder } from '#src/domain/order.ts'
import { isPutOffBeyond } from '#src/domain/put-off.ts'
import type { BodyAnswer } from '#src/api/schemas/body.ts'
import type { WaitAnswer } from '#src/api/schemas/wait.ts'

/** As many meetings as fit beside the waits. */
const shown = 4

/** The next meeting of each body that has one, soonest first. */
export const comingMeetings = (bodies: readonly BodyAnswer[]) =>
  bodies
    .flatMap((body) => (body.nextMeeting ? [{ body, meeting: body.nextMeeting }] : []))
    .toSorted((a, b) => inOrder(a.meeting.startsAt, b.meeting.startsAt))
    .slice(0, shown)

/**
 * The waits of a body that should be on its meeting of that day, and stand on no coming agenda nor on the draft of one:
 * what was postponed comes by itself, what was sent back only when a day was named; longest first as they come.
 */
export const missingFrom = (waits: readonly WaitAnswer[], date: string, onDrafts: ReadonlySet<string>) =>
  waits.filter(
    (wait) =>
      wait.nextMeeting === null &&
      !onDrafts.has(wait.case.id) &&
      !isPutOffBeyond(wait, date) &&
      (wait.waitKind === 'postponed' || wait.until !== null),
  )
