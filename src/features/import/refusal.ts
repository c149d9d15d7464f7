import type { ApiError } from '#src/api/api-error.ts'

const known = ['too-large', 'unsupported-document', 'unreadable-document', 'reading-timeout', 'forbidden'] as const
export type Refusal = (typeof known)[number] | 'offline' | 'failed'

/** Why a file was not read, as something people can be told: the API's problems are named `urn:sagsgang:problem:…`. */
export function refusalOf({ kind, problem }: Pick<ApiError, 'kind' | 'problem'>): Refusal {
  if (kind === 'offline') return 'offline'
  return known.find((name) => problem?.type.endsWith(`:${name}`)) ?? 'failed'
}
