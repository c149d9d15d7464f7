import type { z } from '@hono/zod-openapi'
import type { CaseRow, MeetingWhole } from '#src/store/store.ts'
import { listOf } from './schemas/common.ts'
import type { CaseRowAnswer } from './schemas/case.ts'
import type { MeetingAnswer } from './schemas/meeting.ts'

/** A route's 200 as JSON. */
export const answers = <T extends z.ZodType>(schema: T, description: string) => ({
  200: { description, content: { 'application/json': { schema } } },
})

/** A route's 200 as one page of a list. */
export const answersList = <T extends z.ZodType>(item: T, description: string) => answers(listOf(item), description)

export const caseRowAnswer = ({ case: ref, state, waitKind, place, lastEvent, steps }: CaseRow): CaseRowAnswer => ({
  ...ref,
  state,
  waitKind,
  stage: place?.stage ?? null,
  since: place?.since ?? null,
  nextBody: place?.nextBody ?? null,
  lastEvent,
  steps,
})

/** The meeting without `knownFrom`: since when it was known is ours to keep track of. */
export const meetingAnswer = (stored: MeetingWhole): MeetingAnswer => {
  const { id, documentId, body, bodyKind, kind, startsAt, place, participants, absent, items, withdrawnAt } = stored
  return { id, documentId, body, bodyKind, kind, startsAt, place, participants, absent, items, withdrawnAt }
}
