import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import type { Meeting } from '#src/domain/meeting.ts'
import type { DocumentReading } from '#src/domain/reading.ts'
import type { MeetingWhole, Store, View } from '#src/store/store.ts'
import { only } from './access.ts'
import { meetingAnswer } from './answers.ts'
import { defaultLimits, ReadingTimeoutError, type ApiDeps, type ApiEnv } from './deps.ts'
import { ProblemError, refusal, usualRefusals } from './problem.ts'
import { receive, type Received } from './receive.ts'
import { imported } from './schemas/document.ts'
import { words } from './schemas/common.ts'

const binary = { type: 'string', format: 'binary' } as const
const stored = (description: string) => ({ description, content: { 'application/json': { schema: imported } } })

const route = createRoute({
  method: 'post',
  path: '/documents',
  summary: 'Reads a document and keeps it, with what was read',
  request: {
    query: z.object({
      name: words(255).optional().openapi({ description: 'The file name, when the body is the raw bytes' }),
    }),
    body: {
      content: {
        'multipart/form-data': { schema: { type: 'object', properties: { file: binary }, required: ['file'] } },
        'application/octet-stream': { schema: binary },
      },
    },
  },
  responses: {
    200: stored('The same bytes were there already'),
    201: stored('The document is kept'),
    ...usualRefusals,
    403: refusal(403),
    413: refusal(413),
    415: refusal(415),
    422: refusal(422),
  },
})

const tooSlow = 'Prøv med en mindre fil, eller del den op.'

async function readWithin({ read }: ApiDeps, { bytes, name }: Received): Promise<DocumentReading> {
  const reading = await read(bytes, name).catch((error: unknown) => {
    if (!(error instanceof ReadingTimeoutError)) throw error
    const found = { severity: 'error', code: 'reading-timeout', message: tooSlow, where: null } as const
    throw new ProblemError('reading-timeout', tooSlow, { problems: [found] })
  })
  if (reading.readings.some(({ meeting }) => meeting)) return reading
  const problemsFound = reading.readings.flatMap((one) => one.problems)
  const unsupported = problemsFound.some(({ code }) => code === 'unsupported-format')
  throw new ProblemError(unsupported ? 'unsupported-document' : 'unreadable-document', problemsFound[0]?.message, {
    problems: problemsFound,
  })
}

/** A document just brought in is answered whole, even when its meeting lies after today. */
const whole: View = { asOf: '9999-12-31', audience: 'all' }

/**
 * The document's first meeting as it stands. Where later minutes of the same meeting have taken its
 * place the document has none of its own, and those are answered.
 */
async function standing(store: Store, [id]: string[], { readings }: DocumentReading): Promise<MeetingWhole> {
  const read = readings.find(({ meeting }) => meeting)?.meeting
  const found = await store.meeting(whole, id ?? (read && (await sameMeeting(store, read))) ?? '')
  if (!found) throw new Error('an imported document has a meeting')
  return found
}

async function sameMeeting(store: Store, { body, startsAt }: Meeting): Promise<string | undefined> {
  const day = startsAt.slice(0, 10)
  const thatDay = { body, from: day, to: day, limit: 20, cursor: null, sort: null }
  const { items } = await store.meetings(whole, thatDay)
  return (items.find((row) => row.startsAt === startsAt) ?? items[0])?.id
}

export const importRoutes = (deps: ApiDeps) => {
  const { store, now } = deps
  const { documentBytes } = { ...defaultLimits, ...deps.limits }
  const megabytes = Math.floor(documentBytes / 1024 / 1024)
  const limit = bodyLimit({
    // What a form adds around its file is not the file's fault.
    maxSize: documentBytes + 4096,
    onError: () => {
      throw new ProblemError('too-large', `En fil må højst fylde ${megabytes} MB.`)
    },
  })
  return new OpenAPIHono<ApiEnv>().openapi(
    { ...route, middleware: [only('secretariat'), limit] as const },
    async (c) => {
      const received = await receive(c, c.req.valid('query').name)
      const reading = await readWithin(deps, received)
      const { document, status } = await store.importDocument({
        bytes: received.bytes,
        reading,
        receivedAt: now(),
        sample: false,
        by: c.var.me.name,
      })
      const meeting = await standing(store, document.meetingIds, reading)
      const problemsFound = reading.readings.flatMap((one) => one.problems)
      const answer = { document, meeting: meetingAnswer(meeting), problems: problemsFound }
      return status === 'known' ? c.json(answer, 200) : c.json(answer, 201)
    },
  )
}
