import { ApiError } from '#src/api/api-error.ts'

/** Which words tell of an error: by what a person can do about it. */
export const kindOf = (error: unknown) => {
  if (!(error instanceof ApiError)) return 'server'
  return error.status === 401 || error.status === 403 ? 'forbidden' : error.kind
}
