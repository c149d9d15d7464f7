import type { CaseEventAnswer } from '#src/api/schemas/case.ts'
import { bodyId, isAbove } from '#src/domain/body.ts'
import type { EventSource } from '#src/domain/case.ts'

/** A step with what the steps before it say of it. */
export interface CourseStep {
  event: CaseEventAnswer
  /** Which time in a row the same body put the case off: 1, 2, …; null when it did not. */
  time: number | null
}

/** A wait that is over: put off first at one step, taken up again at another (places in the list of steps). */
export interface EndedWait {
  body: string
  first: number
  end: number
}

/**
 * The steps, oldest first as they come, each postponement counted, and the waits that are over:
 * consecutive postponements of a body are one wait, which ends when that body or one above it treats
 * the case otherwise (domain.md, Postponed, 1 and 2). Those that still stand come from the API.
 */
export function courseOf(events: readonly CaseEventAnswer[]): { steps: CourseStep[]; ended: EndedWait[] } {
  const standing = new Map<string, { body: string; first: number; count: number; event: CaseEventAnswer }>()
  const ended: EndedWait[] = []
  const steps = events.map((event, at) => {
    const { body, outcome, planned } = event
    if (planned || body === null || outcome === null || outcome === 'none') return { event, time: null }
    const id = bodyId(body)
    for (const [other, wait] of standing) {
      if (outcome === 'postponed' ? !above(event, wait.event) : other !== id && !above(event, wait.event)) continue
      standing.delete(other)
      ended.push({ body: wait.body, first: wait.first, end: at })
    }
    if (outcome !== 'postponed') return { event, time: null }
    const { first = at, count = 0 } = standing.get(id) ?? {}
    standing.set(id, { body, first, count: count + 1, event })
    return { event, time: count + 1 }
  })
  return { steps, ended }
}

const above = ({ bodyKind: a }: CaseEventAnswer, { bodyKind: b }: CaseEventAnswer) =>
  a !== null && b !== null && isAbove(a, b)

/** The meetings that have had the case on their agenda, by id: where its sources stand. */
export function meetingsOf(events: readonly CaseEventAnswer[]): ReadonlyMap<string, { body: string; date: string }> {
  return new Map(
    events.flatMap(({ body, date, sources }) =>
      sources.flatMap(({ kind, meetingId }) =>
        kind === 'item' && body !== null && date !== null ? [[meetingId, { body, date }] as const] : [],
      ),
    ),
  )
}

/** Names a source in the address: its meeting and where in the text it begins. */
export const sourceKey = ({ meetingId, where }: Pick<EventSource, 'meetingId' | 'where'>) =>
  `${meetingId}.${where.start}`

/** Tells the steps of one case apart: a body treats a case once a day, and undated steps differ in words. */
export const stepKey = ({ date, body, what, text }: CaseEventAnswer) => [date, body, what ?? text].join('|')

/** The step and source that a key names; otherwise the latest step that has happened, whose source says how it stands. */
export function chosenOf(events: readonly CaseEventAnswer[], key: string | null) {
  for (const event of events)
    for (const source of event.sources) if (sourceKey(source) === key) return { event, source }
  const latest = events.findLast(({ planned, sources }) => !planned && sources.length > 0)
  const source = latest?.sources[0]
  return latest && source ? { event: latest, source } : null
}
