import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { DocumentReading } from '#src/domain/reading.ts'
import { only } from './access.ts'
import { meetingAnswer } from './answers.ts'
import { defaultLimits, ReadingTimeoutError, type ApiDeps, type ApiEnv } from './deps.ts'
import { ProblemError, refusal, usualRefusals } from './problem.ts'
import { imported, words } from './schemas.ts'

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

interface Received {
  bytes: Uint8Array
  name: string
}

/** The file of a form, or the raw body with its name in the query or in `Content-Disposition`. */
async function receive(c: Context<ApiEnv>, named: string | undefined): Promise<Received> {
  if (/^multipart\/form-data/i.test(c.req.header('content-type') ?? '')) {
    const { file } = await c.req.parseBody().catch(() => ({ file: undefined }))
    if (file === undefined || typeof file === 'string') throw new ProblemError('bad-request', 'file: mangler')
    return { bytes: new Uint8Array(await file.arrayBuffer()), name: safeName(file.name) }
  }
  const name = safeName(named ?? nameIn(c.req.header('content-disposition')) ?? '')
  return { bytes: new Uint8Array(await c.req.arrayBuffer()), name }
}

/** RFC 6266: the encoded name when there is one, as only that can hold æ, ø and å. */
function nameIn(disposition: string | undefined): string | undefined {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1]
  if (encoded === undefined) return /filename="?([^";]+)"?/i.exec(disposition ?? '')?.[1]
  try {
    return decodeURIComponent(encoded.trim())
  } catch {
    throw new ProblemError('bad-request', 'Content-Disposition: filnavnet er ikke skrevet rigtigt')
  }
}

/** The last part of a path, without control characters and never too long to show. */
const safeName = (name: string) =>
  name
    .replace(/^.*[/\\]/s, '')
    .slice(0, 255)
    .replaceAll(/[\p{Cc}\p{Cs}]/gu, '')
    .trim() || 'uden navn'

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
const endOfTime = '9999-12-31'

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
      })
      const [meetingId = ''] = document.meetingIds
      const meeting = await store.meeting({ asOf: endOfTime, audience: 'all' }, meetingId)
      if (!meeting) throw new Error('An imported document has a meeting')
      const problemsFound = reading.readings.flatMap((one) => one.problems)
      const answer = { document, meeting: meetingAnswer(meeting), problems: problemsFound }
      return status === 'known' ? c.json(answer, 200) : c.json(answer, 201)
    },
  )
}
