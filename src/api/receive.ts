import type { Context } from 'hono'
import type { ApiEnv } from './deps.ts'
import { ProblemError } from './problem.ts'

/** A document as it came in, before anything is read of it. */
export interface Received {
  bytes: Uint8Array
  name: string
}

/** The file of a form, or the raw body with its name in the query or in `Content-Disposition`. */
export async function receive(c: Context<ApiEnv>, named: string | undefined): Promise<Received> {
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
