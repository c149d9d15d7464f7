import type { BodyAnswer } from '#src/api/schemas/body.ts'
import type { MeetingRowAnswer } from '#src/api/schemas/meeting.ts'
import type { WaitAnswer } from '#src/api/schemas/wait.ts'

/** A line of the list: a wait with its number among the waits, or the body the next ones wait in. */
export type Line = { wait: WaitAnswer; at: number } | { body: string; count: number }

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
  const counts = grouped(waits, ({ body }) => body)
  return waits.flatMap((wait, at): Line[] => {
    const { body } = wait
    const opens = waits[at - 1]?.body !== body
    return opens
      ? [
          { body, count: counts.get(body)?.length ?? 0 },
          { wait, at },
        ]
      : [{ wait, at }]
  })
}

/** The days each body met, by its name in small letters: prints spell it in capitals too. */
export const daysMet = (meetings: readonly Pick<MeetingRowAnswer, 'body' | 'startsAt'>[]): Map<string, string[]> =>
  new Map(
    [...grouped(meetings, ({ body }) => body.toLowerCase())].map(([body, ofBody]) => [
      body,
      ofBody.map(({ startsAt }) => startsAt.slice(0, 10)),
    ]),
  )

/** The coming meeting of the body of that name. */
export const nextMeetingOf = (bodies: readonly BodyAnswer[], name: string) =>
  bodies.find((body) => body.name.toLowerCase() === name.toLowerCase())?.nextMeeting ?? null
