import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { inDanishOrder, inOrder } from '#src/domain/order.ts'
import type { DocumentInfo, Store } from '#src/store/store.ts'
import { only } from './access.ts'
import { answersList } from './answers.ts'
import type { ApiDeps, ApiEnv } from './deps.ts'
import { ProblemError, refusal, usualRefusals } from './problem.ts'
import { pageOf, pageQuery } from './query.ts'
import { documentInfo } from './schemas/document.ts'
import { pathId } from './schemas/common.ts'
import { pageOfWhole } from './whole-list.ts'

const params = z.object({ id: pathId })

const list = createRoute({
  method: 'get',
  path: '/documents',
  summary: 'The documents that are kept, latest first',
  request: { query: z.object(pageQuery) },
  middleware: only('director'),
  responses: { ...answersList(documentInfo, 'One page of documents'), ...usualRefusals, 403: refusal(403) },
})

const original = createRoute({
  method: 'get',
  path: '/documents/{id}',
  summary: 'The document as it was received, byte for byte',
  request: { params },
  // A document holds its closed items in clear, so those who may only see what is open cannot have it.
  middleware: only('director'),
  responses: {
    200: {
      description: 'The original bytes',
      content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
    },
    ...usualRefusals,
    403: refusal(403),
    404: refusal(404),
  },
})

const text = createRoute({
  method: 'get',
  path: '/documents/{id}/text',
  summary: 'The text that every where of the document points into, in UTF-16 units',
  request: { params },
  middleware: only('director'),
  responses: {
    200: { description: 'The text', content: { 'text/plain': { schema: z.string() } } },
    ...usualRefusals,
    403: refusal(403),
    404: refusal(404),
  },
})

const latestFirst = (a: DocumentInfo, b: DocumentInfo) =>
  inOrder(b.receivedAt, a.receivedAt) || inDanishOrder(a.name, b.name)

async function documentOf(store: Store, id: string) {
  const document = await store.document(id)
  if (!document) throw new ProblemError('not-found', 'Dokumentet findes ikke.')
  return document
}

/** Names in UTF-8 as RFC 6266 has it, which leaves nothing unescaped that could end the header. */
const disposition = (kind: 'inline' | 'attachment', name: string) =>
  `${kind}; filename*=UTF-8''${encodeURIComponent(name).replaceAll(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)}`

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/**
 * Headers for a stranger's file on our own origin: only what cannot run is shown in place. A stored
 * page is handed over as bytes, and if a browser should open it all the same, in an empty sandbox.
 * The sandbox would stop browsers' own PDF viewers too, so a PDF goes without.
 */
function headersFor({ name, mediaType }: DocumentInfo, bytes: Uint8Array): Record<string, string> {
  if (mediaType === 'application/pdf')
    return { 'content-type': mediaType, 'content-disposition': disposition('inline', name) }
  const sandboxed = { 'content-security-policy': "sandbox; default-src 'none'" }
  if (mediaType !== 'text/plain')
    return {
      ...sandboxed,
      'content-type': mediaType === 'application/json' ? mediaType : 'application/octet-stream',
      'content-disposition': disposition('attachment', name),
    }
  // Old exports are in the Windows code page, and text says nothing of itself.
  const charset = isUtf8(bytes) ? 'utf-8' : 'windows-1252'
  return {
    ...sandboxed,
    'content-type': `text/plain; charset=${charset}`,
    'content-disposition': disposition('inline', name),
  }
}

export const documentRoutes = ({ store }: ApiDeps) =>
  new OpenAPIHono<ApiEnv>()
    .openapi(list, async (c) => {
      const all = await store.documents()
      return c.json(pageOfWhole(all.toSorted(latestFirst), pageOf(c.req.valid('query'))), 200)
    })
    .openapi(original, async (c) => {
      const document = await documentOf(store, c.req.valid('param').id)
      return c.body(new Uint8Array(document.bytes), 200, headersFor(document, document.bytes))
    })
    .openapi(text, async (c) => {
      const document = await documentOf(store, c.req.valid('param').id)
      return c.text(document.text, 200)
    })
