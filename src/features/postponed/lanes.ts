import type { BodyAnswer } from '#src/api/schemas/body.ts'
import type { MeetingRowAnswer } from '#src/api/schemas/meeting.ts'
import type { WaitAnswer } from '#src/api/schemas/wait.ts'

/** A line of the list: a wait with its number among the waits, or the body the next ones wait in. */
export type Line = { wait: WaitAnswer; at: number } | { body: string }

/** Things of one name together, the names in the order they first appear. */
const grouped = <Thing>(things: readonly Thing[], nameOf: (thing: Thing) => string): Map<string, Thing[]> => {
  const groups = new Map<string, Thing[]>()
  for (const thing of things) {
    const group = groups.get(nameOf(thing))
    if (group) group.push(thing)
    else groups.set(nameOf(thing), [thing])
  }
  return groups
}

/** Waits of one body together: the body of the first wait first. */
export const byBody = (waits: readonly WaitAnswer[]): WaitAnswer[] =>
  [...grouped(waits, ({ body }) => body).values()].flat()

/** The lines of a list of waits, in the order given, with a heading wherever the body changes. */
export const withHeadings = (waits: readonly WaitAnswer[]): Line[] => {
  const lines: Line[] = []
  for (const [at, wait] of waits.entries()) {
    if (waits[at - 1]?.body !== wait.body) lines.push({ body: wait.body })
    lines.push({ wait, at })
  }
  return lines
}

/** A meeting of a body, as the line of time needs it. */
export interface BodyMeeting {
  id: string
  day: string
}

/** The meetings of each body, oldest first, by its name in small letters: prints spell it in capitals too. */
export const meetingsByBody = (
  meetings: readonly Pick<MeetingRowAnswer, 'id' | 'body' | 'startsAt'>[],
): Map<string, BodyMeeting[]> =>
  new Map(
    [...grouped(meetings, ({ body }) => body.toLowerCase())].map(([body, ofBody]) => [
      body,
      ofBody
        .map(({ id, startsAt }) => ({ id, day: startsAt.slice(0, 10) }))
        .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
    ]),
  )

/** The coming meeting of the body of that name. */
export const nextMeetingOf = (bodies: readonly BodyAnswer[], name: string) =>
  bodies.find((body) => body.name.toLowerCase() === name.toLowerCase())?.nextMeeting ?? null
