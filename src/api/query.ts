import { z } from '@hono/zod-openapi'
import type { PageRequest } from '#src/store/store.ts'
import { isoDate, words } from './schemas/common.ts'

/** A filter on words; blank is no filter. */
export const filter = words(200)
  .transform((value) => value.trim() || null)
  .optional()

export const yesNo = z
  .enum(['true', 'false'])
  .transform((value) => value === 'true')
  .optional()

/** What every derived view takes; what it means is settled before the handler (`view.ts`). */
export const asOfQuery = {
  asOf: isoDate.optional().openapi({ description: 'Answers as it stood at the end of that day; today when left out' }),
}

const largest = 500

/** How many at a time, and from where. */
export const pageQuery = {
  limit: z
    .string()
    .regex(/^\d{1,4}$/)
    .transform(Number)
    .pipe(z.int().min(1).max(largest))
    .optional()
    .openapi({ type: 'integer', minimum: 1, maximum: largest, default: 50, example: '50' }),
  cursor: words(4000).optional().openapi({ description: 'What the page before gave as nextCursor' }),
}

/** A list that can be sorted by these columns, `-` before one for descending; its own order otherwise. */
export const listQuery = <Column extends string>(columns: readonly Column[]) => ({
  ...asOfQuery,
  ...pageQuery,
  sort: z.enum(columns.flatMap((column) => [column, `-${column}`] as const)).optional(),
})

/** The page asked for, with the defaults filled in. */
export const pageOf = (query: { limit?: number; cursor?: string; sort?: string }): PageRequest => ({
  limit: query.limit ?? 50,
  cursor: query.cursor ?? null,
  sort: query.sort ?? null,
})
