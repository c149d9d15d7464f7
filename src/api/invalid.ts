import type { z } from '@hono/zod-openapi'
import { ProblemError } from './problem.ts'

type Issue = z.core.$ZodIssue

/** What is asked of the field, in words a person can act on. */
function demand(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `skal være en af: ${issue.values.join(', ')}`
    case 'invalid_format':
      return issue.format === 'date' ? 'skal være en dato som 2025-01-28' : 'er ikke skrevet rigtigt'
    case 'too_small':
      return `skal være mindst ${issue.minimum}`
    case 'too_big':
      return issue.origin === 'string' ? `må højst fylde ${issue.maximum} tegn` : `må højst være ${issue.maximum}`
    case 'invalid_type':
      // zod keeps the value from the issue, but says in words when there was none.
      return issue.message.endsWith('received undefined') ? 'mangler' : 'er ikke af den rigtige slags'
    case 'unrecognized_keys':
      return `kender ikke ${issue.keys.join(', ')}`
    default:
      return issue.message
  }
}

/** The hook of every route: what did not fit its schema is a 400 that names the field, never its value. */
export function refuseInvalid(result: { success: true } | { success: false; error: z.core.$ZodError }): void {
  if (!result.success) throw invalid(result.error)
}

/** What did not fit its schema, as a problem. */
export function invalid({ issues }: z.core.$ZodError): ProblemError {
  const fields = issues.map((issue) => `${issue.path.join('.') || 'indholdet'}: ${demand(issue)}`)
  return new ProblemError('bad-request', fields.join('; '))
}
