import { inOrder } from '#src/domain/order.ts'
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

/** The waits of that meeting's body that do not stand on a coming agenda, longest first as they come. */
export const missingFrom = (waits: readonly WaitAnswer[]) => waits.filter(({ nextMeeting }) => nextMeeting === null)
