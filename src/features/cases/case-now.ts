import type { CaseAnswer } from '#src/api/schemas/case.ts'
import type { WaitAnswer } from '#src/api/schemas/wait.ts'

/** How a case stands, and what comes next. */
export interface CaseNow {
  /** The wait that has lasted longest, when it waits. */
  wait: WaitAnswer | null
  /** Where it will next be up, when a coming agenda or a planned route says so. */
  nextStep: { body: string; date: string; meetingId: string | null; itemNumber: string | null } | null
  onItsWayTo: string | null
}

/** What the head of a case says, from what is known of it on a day. */
export function caseNow({ waits, events, nextBody }: CaseAnswer, day: string): CaseNow {
  const wait = waits.reduce<WaitAnswer | null>((a, b) => (a && a.daysWaiting >= b.daysWaiting ? a : b), null)
  const ahead = events.filter(({ planned }) => planned)
  const planned = ahead.find(({ date, body }) => date !== null && date >= day && body !== null)
  const meeting = wait?.nextMeeting ?? null
  const [source] = planned?.sources ?? []
  const onAgenda = source?.kind === 'item' ? source : undefined
  return {
    wait,
    nextStep: meeting
      ? { body: meeting.body, date: meeting.startsAt.slice(0, 10), meetingId: meeting.id, itemNumber: null }
      : planned?.date && planned.body
        ? {
            body: planned.body,
            date: planned.date,
            meetingId: onAgenda?.meetingId ?? null,
            itemNumber: onAgenda?.itemNumber ?? null,
          }
        : null,
    onItsWayTo: nextBody ?? ahead.find(({ date, body }) => date === null && body !== null)?.body ?? null,
  }
}
