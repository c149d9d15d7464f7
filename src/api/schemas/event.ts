import { z } from '@hono/zod-openapi'
import { changedKinds } from '#src/store/store-change.ts'

/** The data of `event: imported`: a document came in, and these meetings stand on it now. */
export const importedEvent = z
  .object({ revision: z.int(), documentId: z.string(), meetingIds: z.array(z.string()) })
  .openapi('ImportedEvent')

/** The data of `event: changed`: what to fetch again; `id` is null when it may be any of its kind. */
export const changedEvent = z
  .object({ revision: z.int(), what: z.enum(changedKinds), id: z.string().nullable() })
  .openapi('ChangedEvent')

export type ImportedEvent = z.infer<typeof importedEvent>
export type ChangedEvent = z.infer<typeof changedEvent>
