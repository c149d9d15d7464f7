import type { ProblemAnswer } from './schemas/problem.ts'

/** What a screen can do about it: wait for the net, look elsewhere, fetch again, mend what was sent, or try later. */
export type ApiErrorKind = 'offline' | 'not-found' | 'stale' | 'refused' | 'server'

/** The one error every call to the API fails with; its message is for people, in Danish. */
export class ApiError extends Error {
  override name = 'ApiError'
  readonly kind: ApiErrorKind
  /** The HTTP status; 0 when no answer came. */
  readonly status: number
  /** What the API said, where it said it as a problem. */
  readonly problem: ProblemAnswer | null

  constructor(status: number, problem: ProblemAnswer | null, cause?: unknown) {
    super(problem?.detail ?? problem?.title ?? (status === 0 ? unreachable : unexplained), { cause })
    this.status = status
    this.problem = problem
    this.kind = kindOf(status)
  }
}

const unreachable = 'Der er ingen forbindelse til serveren.'
const unexplained = 'Serveren svarede ikke, som den skulle.'

function kindOf(status: number): ApiErrorKind {
  if (status === 0) return 'offline'
  if (status === 404) return 'not-found'
  if (status === 412) return 'stale'
  return status >= 400 && status < 500 ? 'refused' : 'server'
}

/** The error of an answer that was not a success; a proxy's page in between has no problem to tell of. */
export function errorOf(status: number, body: string): ApiError {
  const said = parsed(body)
  return new ApiError(status, isProblem(said) ? said : null)
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return null
  }
}

const isProblem = (said: unknown): said is ProblemAnswer =>
  typeof said === 'object' && said !== null && 'type' in said && 'title' in said && 'status' in said
