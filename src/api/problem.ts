import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { problem, type ProblemAnswer } from './schemas/problem.ts'

/** Everything that can go wrong, named once: the type clients go by, its status, and what people are told. */
const kinds = {
  'bad-request': [400, 'Forespørgslen kan ikke forstås'],
  forbidden: [403, 'Det har du ikke adgang til'],
  'cross-site': [403, 'Ændringer kan kun laves fra Sagsgang selv'],
  'not-found': [404, 'Det findes ikke'],
  'method-not-allowed': [405, 'Det kan man ikke gøre her'],
  conflict: [409, 'Det er der allerede'],
  stale: [412, 'En anden nåede at ændre det først'],
  'too-large': [413, 'Det er for stort'],
  'unsupported-document': [415, 'Filen er af en slags, Sagsgang ikke kan læse'],
  'unreadable-document': [422, 'Der er ikke et referat at læse i filen'],
  'reading-timeout': [422, 'Filen tog for lang tid at læse'],
  'version-required': [428, 'Ændringen mangler sin version'],
  failed: [500, 'Noget gik galt hos os'],
  'not-ready': [503, 'Databasen svarer ikke'],
  'too-slow': [503, 'Svaret tog for lang tid'],
  'too-many-listeners': [503, 'Der er for mange åbne vinduer'],
} as const satisfies Record<string, readonly [ContentfulStatusCode, string]>

export type ProblemKind = keyof typeof kinds
type ProblemStatus = (typeof kinds)[ProblemKind][0]

const problemType = (kind: ProblemKind) => `urn:sagsgang:problem:${kind}`

/** Thrown by a handler to answer with a problem; `detail` is for people and holds nothing from a document. */
export class ProblemError extends HTTPException {
  readonly answer: ProblemAnswer

  constructor(kind: ProblemKind, detail?: string, more?: Pick<ProblemAnswer, 'problems' | 'instance'>) {
    const [status, title] = kinds[kind]
    super(status, { message: title })
    this.answer = { type: problemType(kind), title, status, ...(detail !== undefined && { detail }), ...more }
  }
}

/** The problem as `application/problem+json` (RFC 9457); never kept by a cache. */
export const problemResponse = (c: Context, { answer, status }: ProblemError) =>
  c.json(answer, status, {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
  })

/** The framework's own refusals (malformed JSON, a body of the wrong type) in our words. */
export function problemOf(error: HTTPException): ProblemError {
  if (error instanceof ProblemError) return error
  if (error.status === 415) return new ProblemError('bad-request', 'Indholdet skal sendes som JSON.')
  return new ProblemError('bad-request', 'Indholdet kunne ikke læses.')
}

/** How a route's refusal with this status is described. */
export const refusal = (status: ProblemStatus) => ({
  description: Object.values(kinds)
    .flatMap(([of, title]) => (of === status ? [title] : []))
    .join(' / '),
  content: { 'application/problem+json': { schema: problem } },
})

/** What every route can also answer with. */
export const usualRefusals = { 400: refusal(400), 500: refusal(500), 503: refusal(503) }

/** And what writes: from one who may not, of what is not there, or more than a person writes. */
export const writingRefusals = { ...usualRefusals, 403: refusal(403), 404: refusal(404), 413: refusal(413) }

/** And what changes by the version one has seen (`ifMatch`). */
export const changeRefusals = { ...writingRefusals, 412: refusal(412), 428: refusal(428) }
