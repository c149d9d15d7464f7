import { z } from '@hono/zod-openapi'
import { problemFound } from './document.ts'

/** RFC 9457. `problems` says what the reader found when a document could not be read. */
export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    /** Names this one fault, in the log too. */
    instance: z.string().optional(),
    problems: z.array(problemFound).optional(),
  })
  .openapi('Problem')

export type ProblemAnswer = z.infer<typeof problem>
