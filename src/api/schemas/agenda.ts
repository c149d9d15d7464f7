import { z } from '@hono/zod-openapi'
import { draftItemKinds, readinesses } from '#src/domain/agenda.ts'
import { instant, isoDate, outcome, words } from './common.ts'

/** Bounds on what a person may write: a title, a page of notes, a day of meeting. */
const title = words(500).trim().min(1)
const id = words(1000).min(1)
const caseNumber = words(100).nullable()

export const draftItem = z
  .strictObject({
    id,
    title,
    caseId: id.nullable(),
    caseNumber,
    kind: z.enum(draftItemKinds),
    presenter: words(200),
    minutes: z.int().min(0).max(600).nullable(),
    note: words(4000),
    closed: z.boolean(),
    readiness: z.enum(readinesses),
  })
  .openapi('DraftItem')

export type DraftItemAnswer = z.infer<typeof draftItem>

const meetingAt = { body: words(200).trim().min(1), date: isoDate }

export const leftOut = z
  .strictObject({
    id,
    title,
    caseId: id.nullable(),
    caseNumber,
    closed: z.boolean(),
    movedTo: z.strictObject({ agendaId: id, ...meetingAt }).nullable(),
  })
  .openapi('LeftOut')

export const agendaContent = z
  .strictObject({
    ...meetingAt,
    time: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
      .nullable()
      .openapi({ example: '09:00' }),
    place: words(200).nullable(),
    items: z.array(draftItem).max(200),
    leftOut: z.array(leftOut).max(500),
  })
  .refine(({ items }) => new Set(items.map((item) => item.id)).size === items.length, 'to punkter har samme id')
  .openapi('AgendaContent')

export type AgendaContentRequest = z.infer<typeof agendaContent>

/** A draft as it stands; what is closed shows as *Lukket punkt* to those who may not see it. */
export const agendaDraft = agendaContent
  .safeExtend({
    id,
    version: z.int().openapi({ description: 'Moves with every change; sent back as If-Match' }),
    createdBy: z.string(),
    createdAt: instant,
    changedBy: z.string(),
    changedAt: instant,
  })
  .openapi('AgendaDraft')

export type AgendaDraftAnswer = z.infer<typeof agendaDraft>

const inMinutes = { itemId: z.string(), meetingId: z.string(), itemNumber: z.string() }

/** How it went for each item, when the minutes of the meeting have come. */
export const afterwards = z
  .object({
    meetingId: z.string(),
    items: z.array(
      z.discriminatedUnion('result', [
        z.object({ result: z.literal('treated'), outcome, ...inMinutes }),
        z.object({ result: z.literal('postponed'), count: z.int(), ...inMinutes }),
        z.object({ result: z.literal('fell-off'), itemId: z.string() }),
      ]),
    ),
  })
  .openapi('Afterwards')

export const agendaWhole = agendaDraft.safeExtend({ afterwards: afterwards.nullable() }).openapi('AgendaWhole')

export type AgendaAnswer = z.infer<typeof agendaWhole>
