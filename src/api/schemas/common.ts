import { z } from '@hono/zod-openapi'
import { bodyKinds } from '#src/domain/body.ts'
import { outcomes } from '#src/domain/outcome.ts'
import { caseKinds } from '#src/domain/case.ts'

/**
 * What the contract's shapes are made of. Server, client, mock and OpenAPI take their types from the files of this
 * folder; the browser imports them as types only, so that zod is not in what it loads.
 */

export const isoDate = z.iso.date().openapi({ example: '2025-01-28' })

export const instant = z.string().openapi({ example: '2025-01-28T10:00:00+01:00' })

/** Text from outside: bounded, and without the NUL and lone surrogates no database keeps. */
export const words = (max: number) =>
  z
    .string()
    .max(max)
    .regex(/^[^\0\p{Cs}]*$/u)

/** What a case, a meeting, a follow-up or a document is called in a path; some ids hold a title. */
export const pathId = words(1000)

export const bodyKind = z.enum(bodyKinds)

export const outcome = z.enum(outcomes)

export const where = z
  .object({ page: z.int().nullable(), start: z.int(), end: z.int() })
  .openapi('Where', { description: 'Page (1-based, null for text) and character range in the text of the document' })

export const caseRef = z
  .object({
    id: z.string(),
    number: z.string().nullable(),
    title: z.string(),
    kind: z.enum(caseKinds),
    standing: z.boolean(),
  })
  .openapi('CaseRef')

export const meetingRef = z
  .object({ id: z.string(), body: z.string(), bodyKind, startsAt: instant })
  .openapi('MeetingRef')

export const itemRef = z.object({ meetingId: z.string(), number: z.string() }).openapi('ItemRef')

export const eventSource = z
  .object({
    documentId: z.string(),
    meetingId: z.string(),
    itemNumber: z.string(),
    kind: z.enum(['item', 'history', 'mention']),
    where,
  })
  .openapi('EventSource')

/** A list's answer: one page and the way to the next. */
export const listOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), total: z.int(), nextCursor: z.string().nullable() })

export interface ListAnswer<T> {
  items: T[]
  total: number
  nextCursor: string | null
}
