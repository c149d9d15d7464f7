import type { CaseAnswer, CaseEventAnswer } from '#src/api/schemas/case.ts'
import { bodyId, bodyKindOf } from '#src/domain/body.ts'

/**
 * The steps of a case, and the one to come at the body it is on its way to, where no agenda and no planned route has
 * told of it: it is expected, and no document says when.
 */
export function withExpected({
  events,
  nextBody,
  state,
}: Pick<CaseAnswer, 'events' | 'nextBody' | 'state'>): CaseEventAnswer[] {
  if (nextBody === null || state === 'done') return events
  const isTold = events.some(({ planned, body }) => planned && body !== null && bodyId(body) === bodyId(nextBody))
  if (isTold) return events
  const expected: CaseEventAnswer = {
    date: null,
    body: nextBody,
    bodyKind: bodyKindOf(nextBody),
    what: null,
    outcome: null,
    text: null,
    planned: true,
    sources: [],
  }
  return [...events, expected]
}
