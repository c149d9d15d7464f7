import { z } from '@hono/zod-openapi'
import { instant } from './common.ts'

/** Something that could not be fetched or read: a meeting or a file by its name, and why, in Danish. */
export const sourceFailure = z.object({ name: z.string(), why: z.string(), at: instant }).openapi('SourceFailure')

/** Where minutes come from by themselves: a FirstAgenda host, or a folder that is watched. */
export const source = z
  .object({
    id: z.string(),
    kind: z.enum(['firstagenda', 'folder']),
    /** Address or path, as configured. */
    address: z.string(),
    /** How far the run that goes on now has come; null when none does. `total` is 0 until the list is fetched. */
    running: z.object({ done: z.int(), total: z.int() }).nullable(),
    lastRun: z
      .object({
        startedAt: instant,
        endedAt: instant,
        new: z.int(),
        changed: z.int(),
        unchanged: z.int(),
        withdrawn: z.int(),
        failed: z.int(),
      })
      .nullable(),
    /** When it is run next; null for a folder, which is watched all the time. */
    nextRun: instant.nullable(),
    failures: z.array(sourceFailure),
  })
  .openapi('Source')

export const sources = z.object({ items: z.array(source) }).openapi('Sources')

export type SourceFailureAnswer = z.infer<typeof sourceFailure>
export type SourceAnswer = z.infer<typeof source>
export type SourcesAnswer = z.infer<typeof sources>
