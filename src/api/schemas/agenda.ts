import { z } from '@hono/zod-openapi'
import { draftItemKinds, readinesses } from '#src/domain/agenda.ts'
import { stages } from '#src/domain/case.ts'
import { instant, isoDate, outcome, where, words } from './common.ts'

/** Bounds on what a person may write: a title, a page of notes, a day of meeting. */
const title = words(500)
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

/** A draft in a list. */
export const agendaRow = z
  .object({
    id,
    ...meetingAt,
    time: z.string().nullable(),
    place: z.string().nullable(),
    itemCount: z.int(),
    approvedCount: z.int(),
    /** The cases that stand on it. */
    caseIds: z.array(z.string()),
    version: z.int(),
    changedBy: z.string(),
    changedAt: instant,
  })
  .openapi('AgendaRow')

export type AgendaRowAnswer = z.infer<typeof agendaRow>

export const sendRequest = z
  .strictObject({
    itemId: id,
    how: z.enum(['move', 'duplicate']).openapi({ description: 'Moved, it leaves; duplicated, it stays here too' }),
    to: z.strictObject(meetingAt),
  })
  .openapi('SendItem')

export const sentItem = z.object({ from: agendaDraft, to: agendaDraft }).openapi('SentItem')

const reasonSource = z.object({ meetingId: z.string(), itemNumber: z.string(), where: where.nullable() })

const reason = z.discriminatedUnion('why', [
  z.object({
    why: z.literal('postponed'),
    due: z.enum(['overdue', 'due', 'next-meeting', 'undated']),
    since: isoDate,
    latest: isoDate,
    count: z.int(),
    until: isoDate.nullable(),
    source: reasonSource,
  }),
  z.object({
    why: z.literal('returned'),
    latest: isoDate,
    answered: z.object({ body: z.string(), date: isoDate }).nullable(),
    until: isoDate.nullable(),
    source: reasonSource,
  }),
  z.object({
    why: z.literal('follow-up'),
    followUpId: z.string(),
    text: z.string(),
    askedBy: z.enum(['body', 'author', 'person']),
    body: z.string(),
    date: isoDate,
    due: z.string().nullable(),
    source: reasonSource,
  }),
  z.object({ why: z.literal('referred'), outcome, body: z.string(), date: isoDate, source: reasonSource }),
  z.object({ why: z.literal('strategy'), stage: z.enum(stages), since: isoDate, source: reasonSource.nullable() }),
  z.object({ why: z.literal('fell-off'), agendaId: z.string(), date: isoDate, meetingId: z.string() }),
  z.object({ why: z.literal('left-out'), agendaId: z.string(), date: isoDate }),
])

/** What could go on an agenda, with its reasons, the strongest first. */
export const candidate = z
  .object({
    id: z.string(),
    title: z.string(),
    caseId: z.string().nullable(),
    caseNumber: z.string().nullable(),
    closed: z.boolean().openapi({ description: 'It comes from something closed' }),
    reasons: z.array(reason),
    standsOn: z
      .object({ meetingId: z.string(), itemNumber: z.string(), date: isoDate })
      .nullable()
      .openapi({ description: 'The latest agenda of the body it stands on already and that no minutes have followed' }),
  })
  .openapi('Candidate')

export type CandidateAnswer = z.infer<typeof candidate>
export type ReasonAnswer = z.infer<typeof reason>
