import { expect, test } from 'vitest'
import type { z } from 'zod'
import { body as bodySchema } from '#src/api/schemas/body.ts'
import {
  caseRow as caseRowSchema,
  caseWhole as caseWholeSchema,
  caseEvent as caseEventSchema,
} from '#src/api/schemas/case.ts'
import { caseRef as caseRefSchema } from '#src/api/schemas/common.ts'
import { documentInfo as documentInfoSchema, imported as importedSchema } from '#src/api/schemas/document.ts'
import { followUp as followUpSchema } from '#src/api/schemas/follow-up.ts'
import { me as meSchema } from '#src/api/schemas/me.ts'
import {
  meetingRow as meetingRowSchema,
  storedMeeting as storedMeetingSchema,
  agendaItem as agendaItemSchema,
} from '#src/api/schemas/meeting.ts'
import { pipelineCase as pipelineCaseSchema, pipeline as pipelineSchema } from '#src/api/schemas/pipeline.ts'
import { review as reviewSchema } from '#src/api/schemas/review.ts'
import { searchHit as searchHitSchema } from '#src/api/schemas/search.ts'
import { source as sourceSchema } from '#src/api/schemas/source.ts'
import { summary as summarySchema } from '#src/api/schemas/summary.ts'
import { wait as waitSchema } from '#src/api/schemas/wait.ts'
import * as factories from '#mocks/factories.ts'

const made: [string, unknown, z.ZodType][] = [
  ['a wait', factories.aWait(), waitSchema],
  ['a case in a list', factories.aCaseRef(), caseRefSchema],
  ['a row of cases', factories.aCaseRow(), caseRowSchema],
  ['a case', factories.aCase(), caseWholeSchema],
  ['an event', factories.aCaseEvent(), caseEventSchema],
  ['a case on the pipeline', factories.aPipelineCase(), pipelineCaseSchema],
  ['the pipeline', factories.aPipeline(), pipelineSchema],
  ['a follow-up', factories.aFollowUp(), followUpSchema],
  ['a row of meetings', factories.aMeetingRow(), meetingRowSchema],
  ['a meeting', factories.aMeeting(), storedMeetingSchema],
  ['an item', factories.anItem(), agendaItemSchema],
  ['something to look at', factories.aReview(), reviewSchema],
  ['a body', factories.aBody(), bodySchema],
  ['the summary', factories.aSummary(), summarySchema],
  ['a search hit', factories.aSearchHit(), searchHitSchema],
  ['a document', factories.aDocument(), documentInfoSchema],
  ['an import', factories.anImport(), importedSchema],
  ['a source of minutes', factories.aSourceOfMinutes(), sourceSchema],
  ['a person', factories.aPerson(), meSchema],
]

test.each(made)('%s is what the API could answer', (_what, answer, schema) => {
  expect(schema.parse(answer)).toEqual(answer)
})

test('a change in one is not seen in the next', () => {
  const wait = factories.aWait({ count: 4 })
  wait.case.title = 'ændret'
  expect([wait.count, factories.aWait().count, factories.aWait().case.title]).toEqual([
    4,
    1,
    'Klimatilpasningsplan for Fjordby Havn',
  ])
})
