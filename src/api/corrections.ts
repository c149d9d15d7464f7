import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { correctionFields, type CorrectedValue, type CorrectionField } from '#src/domain/correction.ts'
import { CorrectionRefusedError, StaleVersionError, type Store, type View } from '#src/store/store.ts'
import { only } from './access.ts'
import { answers } from './answers.ts'
import { ifMatch, versionOf, writtenByHand } from './changes.ts'
import type { ApiDeps, ApiEnv } from './deps.ts'
import { invalid } from './invalid.ts'
import { changeRefusals, ProblemError } from './problem.ts'
import { asOfQuery } from './query.ts'
import { agendaItem } from './schemas/meeting.ts'
import { correctedValue, correctionRequest } from './schemas/correction.ts'
import { pathId } from './schemas/common.ts'

const path = '/meetings/{id}/items/{number}/corrections/{field}'
const request = {
  params: z.object({
    id: pathId,
    number: pathId.openapi({ description: 'The number of the item, as printed', example: '3' }),
    field: z.enum(correctionFields),
  }),
  query: z.object(asOfQuery),
  headers: ifMatch,
}

const correct = createRoute({
  method: 'put',
  path,
  summary: 'Corrects a field of an item, for every view from now on',
  request: { ...request, body: { content: { 'application/json': { schema: correctionRequest } }, required: true } },
  middleware: [only('secretariat'), writtenByHand] as const,
  responses: { ...answers(agendaItem, 'The item as it now stands'), ...changeRefusals },
})

const takeBack = createRoute({
  method: 'delete',
  path,
  summary: 'Takes a correction back: the field is again as it was read',
  request,
  middleware: only('secretariat'),
  responses: {
    ...answers(agendaItem.nullable(), 'The item as it now stands; null when the meeting has none by that number'),
    ...changeRefusals,
  },
})

const advice = 'Hent mødet igen, og prøv én gang til.'

/** Why a correction cannot be made, in words a person can act on. */
const refused: Record<CorrectionRefusedError['reason'], ProblemError> = {
  'no-item': new ProblemError('not-found', 'Mødet har ikke et punkt med det nummer.'),
  'no-correction': new ProblemError('not-found', 'Der er ingen rettelse at fortryde.'),
  agenda: new ProblemError(
    'bad-request',
    'En dagsorden har hverken udfald eller opfølgninger. De kan rettes i referatet.',
  ),
  untitled: new ProblemError('bad-request', 'Et lukket punkt uden titel og sagsnummer kan ikke åbnes.'),
}

/** The store's refusals as the API's. */
function asProblem(error: unknown): never {
  if (error instanceof CorrectionRefusedError) throw refused[error.reason]
  if (!(error instanceof StaleVersionError)) throw error
  throw new ProblemError('stale', 'Punktet er rettet, siden du hentede det. Intet er overskrevet.')
}

/** What the field is to be, when it is what such a field can be. */
function valueOf(field: CorrectionField, value: unknown): CorrectedValue {
  const result = correctedValue.safeParse({ field, value })
  if (!result.success) throw invalid(result.error)
  return result.data
}

async function meetingOf(store: Store, view: View, id: string) {
  const meeting = await store.meeting(view, id)
  if (!meeting) throw new ProblemError('not-found', 'Mødet findes ikke.')
  return meeting
}

export const correctionRoutes = ({ store, now }: ApiDeps) =>
  new OpenAPIHono<ApiEnv>()
    .openapi(correct, async (c) => {
      const { id, number, field } = c.req.valid('param')
      const version = versionOf(c.req.valid('header')['if-match'], advice)
      const value = valueOf(field, c.req.valid('json').value)
      await meetingOf(store, c.var.view, id)
      await store.correct(id, number, value, version, c.var.me.name, now()).catch(asProblem)
      const { items } = await meetingOf(store, c.var.view, id)
      const item = items.find((each) => each.number === number)
      if (!item) throw refused['no-item']
      return c.json(item, 200, { etag: `"${item.version}"` })
    })
    .openapi(takeBack, async (c) => {
      const { id, number, field } = c.req.valid('param')
      const version = versionOf(c.req.valid('header')['if-match'], advice)
      await meetingOf(store, c.var.view, id)
      await store.takeBack(id, number, field, version, c.var.me.name, now()).catch(asProblem)
      const { items } = await meetingOf(store, c.var.view, id)
      const item = items.find((each) => each.number === number) ?? null
      return c.json(item, 200, item ? { etag: `"${item.version}"` } : {})
    })
