import type { CaseAnswer, CaseEventAnswer } from '#src/api/schemas/case.ts'
import type { WaitAnswer } from '#src/api/schemas/wait.ts'
import { aheadOf } from './ahead.ts'

export interface NextStep {
  body: string
  date: string
  meetingId: string | null
  itemNumber: string | null
}

const stepOf = ({ body, date, sources: [source] }: CaseEventAnswer): NextStep | null => {
  if (body === null || date === null) return null
  const onAgenda = source?.kind === 'item' ? source : undefined
  return { body, date, meetingId: onAgenda?.meetingId ?? null, itemNumber: onAgenda?.itemNumber ?? null }
}

/** How a case stands, and what comes next. */
export interface CaseNow {
  /** The wait that has lasted longest, when it waits. */
  wait: WaitAnswer | null
  /** Where it will next be up, when a coming agenda or a planned route says so. */
  nextStep: NextStep | null
  /** The latest meeting it was on the agenda of and whose minutes have not come. */
  unminuted: NextStep | null
  onItsWayTo: string | null
}

/** What the head of a case says, from what is known of it on a day. */
export function caseNow({ waits, events, nextBody }: CaseAnswer, day: string): CaseNow {
  const wait = waits.reduce<WaitAnswer | null>((a, b) => (a && a.daysWaiting >= b.daysWaiting ? a : b), null)
  const ahead = events.filter(({ planned }) => planned)
  const planned = ahead.find(({ date, body }) => date !== null && date >= day && body !== null)
  const missing = events.findLast((event) => aheadOf(event, day) === 'unminuted')
  const meeting = wait?.nextMeeting ?? null
  const nextStep = meeting
    ? { body: meeting.body, date: meeting.startsAt.slice(0, 10), meetingId: meeting.id, itemNumber: null }
    : planned
      ? stepOf(planned)
      : null
  const undated = ahead.find(({ date, body }) => date === null && body !== null)
  return {
    wait,
    nextStep,
    unminuted: missing ? stepOf(missing) : null,
    onItsWayTo: nextBody ?? nextStep?.body ?? undated?.body ?? wait?.body ?? null,
  }
}
