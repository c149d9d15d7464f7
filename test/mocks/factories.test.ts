import { expect, test } from 'vitest'
import type { z } from 'zod'
import * as schemas from '#src/api/schemas.ts'
import * as factories from '#mocks/factories.ts'

const made: [string, unknown, z.ZodType][] = [
  ['a wait', factories.aWait(), schemas.wait],
  ['a case in a list', factories.aCaseRef(), schemas.caseRef],
  ['a row of cases', factories.aCaseRow(), schemas.caseRow],
  ['a case', factories.aCase(), schemas.caseWhole],
  ['an event', factories.aCaseEvent(), schemas.caseEvent],
  ['a case on the pipeline', factories.aPipelineCase(), schemas.pipelineCase],
  ['the pipeline', factories.aPipeline(), schemas.pipeline],
  ['a follow-up', factories.aFollowUp(), schemas.followUp],
  ['a row of meetings', factories.aMeetingRow(), schemas.meetingRow],
  ['a meeting', factories.aMeeting(), schemas.storedMeeting],
  ['an item', factories.anItem(), schemas.agendaItem],
  ['something to look at', factories.aReview(), schemas.review],
  ['a body', factories.aBody(), schemas.body],
  ['the summary', factories.aSummary(), schemas.summary],
  ['a search hit', factories.aSearchHit(), schemas.searchHit],
  ['a document', factories.aDocument(), schemas.documentInfo],
  ['an import', factories.anImport(), schemas.imported],
  ['a person', factories.aPerson(), schemas.me],
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
