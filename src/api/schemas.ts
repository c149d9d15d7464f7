import { z } from '@hono/zod-openapi'
import { bodyKinds } from '#src/domain/body.ts'
import { caseKinds, caseStates, stages } from '#src/domain/case.ts'
import { correctionFields } from '#src/domain/correction.ts'
import { followUpStatuses } from '#src/domain/follow-up.ts'
import { outcomes } from '#src/domain/outcome.ts'
import { formats } from '#src/domain/reading.ts'

/**
 * The contract's shapes, once. Server, client, mock and OpenAPI take their types from here; the
 * browser imports them as types only, so that zod is not in what it loads.
 */

export const isoDate = z.iso.date().openapi({ example: '2025-01-28' })
const instant = z.string().openapi({ example: '2025-01-28T10:00:00+01:00' })
/** Text from outside: bounded, and without the NUL and lone surrogates no database keeps. */
export const words = (max: number) =>
  z
    .string()
    .max(max)
    .regex(/^[^\0\p{Cs}]*$/u)
/** What a case, a meeting, a follow-up or a document is called in a path; some ids hold a title. */
export const pathId = words(1000)
const bodyKind = z.enum(bodyKinds)
const outcome = z.enum(outcomes)

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

export const caseEvent = z
  .object({
    date: isoDate.nullable(),
    body: z.string().nullable(),
    bodyKind: bodyKind.nullable(),
    what: z.string().nullable(),
    outcome: outcome.nullable(),
    text: z.string().nullable(),
    planned: z.boolean(),
    sources: z.array(eventSource),
  })
  .openapi('CaseEvent')

export const wait = z
  .object({
    case: caseRef,
    waitKind: z.enum(['postponed', 'returned']),
    body: z.string(),
    bodyKind,
    since: isoDate,
    latest: isoDate,
    count: z.int(),
    daysWaiting: z.int(),
    meetingsPassed: z.int(),
    postponedOn: z.array(isoDate),
    sources: z.array(eventSource),
    presented: isoDate.nullable(),
    until: isoDate.nullable(),
    untilText: z.string().nullable(),
    overdue: z.boolean(),
    nextMeeting: meetingRef.nullable(),
    item: itemRef.nullable(),
    source: eventSource,
  })
  .openapi('Wait')
export type WaitAnswer = z.infer<typeof wait>

export const lastEvent = z
  .object({
    date: isoDate,
    body: z.string(),
    bodyKind,
    outcome: outcome.nullable(),
    meetingId: z.string().nullable(),
    itemNumber: z.string().nullable(),
  })
  .openapi('LastEvent')

export const pipelineCase = z
  .object({
    case: caseRef,
    stage: z.enum(stages),
    state: z.enum(caseStates),
    since: isoDate,
    lastEvent: lastEvent.nullable(),
    nextBody: z.string().nullable(),
  })
  .openapi('PipelineCase')
export type PipelineCaseAnswer = z.infer<typeof pipelineCase>

export const pipeline = z
  .object({
    stages: z.array(z.object({ id: z.enum(stages), label: z.string(), cases: z.array(pipelineCase) })),
  })
  .openapi('Pipeline')
export type PipelineAnswer = z.infer<typeof pipeline>

export const suggestion = z
  .object({ meetingId: z.string(), itemNumber: z.string(), body: z.string(), date: isoDate, title: z.string() })
  .openapi('Suggestion')

export const followUp = z
  .object({
    id: z.string(),
    text: z.string(),
    quote: z.string(),
    askedBy: z.enum(['body', 'author']),
    targetBody: z.string().nullable(),
    responsible: z.string().nullable(),
    due: z.string().nullable(),
    status: z.enum(followUpStatuses),
    note: z.string().nullable(),
    changedBy: z.string().nullable(),
    changedAt: instant.nullable(),
    case: caseRef,
    item: z.object({ meetingId: z.string(), number: z.string(), body: z.string(), date: isoDate }),
    where,
    suggestion: suggestion.nullable(),
    version: z.int(),
  })
  .openapi('FollowUp')
export type FollowUpAnswer = z.infer<typeof followUp>

/** Bounds on what a person may write: a page of text, not a book. */
export const followUpChange = z
  .strictObject({
    status: z.enum(followUpStatuses).optional(),
    note: words(4000).nullable().optional(),
    responsible: words(200).nullable().optional(),
    due: isoDate.nullable().optional(),
  })
  .refine((change) => Object.keys(change).length > 0, 'der er intet at ændre')
  .openapi('FollowUpChange')
export type FollowUpChangeRequest = z.infer<typeof followUpChange>

const caseRowShape = {
  ...caseRef.shape,
  state: z.enum(caseStates),
  stage: z.enum(stages).nullable(),
  since: isoDate.nullable(),
  nextBody: z.string().nullable(),
  lastEvent: lastEvent.nullable(),
  steps: z.int(),
}
export const caseRow = z.object(caseRowShape).openapi('CaseRow')
export type CaseRowAnswer = z.infer<typeof caseRow>

export const caseWhole = z
  .object({
    ...caseRowShape,
    events: z.array(caseEvent),
    waits: z.array(wait),
    followUps: z.array(followUp),
    sameNumber: z.array(caseRef),
  })
  .openapi('Case')
export type CaseAnswer = z.infer<typeof caseWhole>
export type CaseEventAnswer = z.infer<typeof caseEvent>

export const meetingRow = z
  .object({
    ...meetingRef.shape,
    kind: z.enum(['minutes', 'agenda']),
    place: z.string().nullable(),
    itemCount: z.int(),
    postponed: z.int(),
    unsure: z.int(),
    documentId: z.string(),
  })
  .openapi('MeetingRow')
export type MeetingRowAnswer = z.infer<typeof meetingRow>

export const decision = z
  .object({
    text: z.string(),
    outcome,
    points: z.array(z.object({ point: z.string(), outcome })),
    body: z.string().nullable(),
    date: isoDate.nullable(),
    referredTo: z.string().nullable(),
    until: z.string().nullable(),
    rule: z.string(),
    words: z.array(where),
    unsure: z.string().nullable(),
    where,
  })
  .openapi('Decision')

const foundFollowUp = {
  text: z.string(),
  targetBody: z.string().nullable(),
  responsible: z.string().nullable(),
  due: z.string().nullable(),
  quote: z.string(),
  where,
}

/** A field with what a person has corrected it to. */
const signed = <Field extends string, Value extends z.ZodType>(field: Field, value: Value) =>
  z.object({ field: z.literal(field), value, by: z.string(), at: instant })
const correctedTo = {
  outcome: signed('outcome', outcome),
  caseNumber: signed('caseNumber', z.string().nullable()),
  title: signed('title', z.string()),
  closed: signed('closed', z.boolean()),
  followUps: signed('followUps', z.array(z.object(foundFollowUp))),
}

export const itemCorrection = z
  .discriminatedUnion('field', [
    correctedTo.outcome.extend({ read: outcome.nullable() }),
    correctedTo.caseNumber.extend({ read: z.string().nullable() }),
    correctedTo.title.extend({ read: z.string() }),
    correctedTo.closed.extend({ read: z.boolean() }),
    correctedTo.followUps.extend({ read: z.array(z.object(foundFollowUp)) }),
  ])
  .openapi('ItemCorrection', { description: 'What a person has corrected, and what the reader had' })
export type ItemCorrectionAnswer = z.infer<typeof itemCorrection>

export const agendaItem = z
  .object({
    number: z.string(),
    title: z.string(),
    caseNumber: z.string().nullable(),
    closed: z.boolean(),
    sections: z.array(z.object({ heading: z.string(), text: z.string(), where })),
    decision: decision.nullable(),
    history: z.array(
      z.object({
        body: z.string(),
        date: isoDate.nullable(),
        itemNumber: z.string().nullable(),
        text: z.string(),
        outcome: outcome.nullable(),
        where,
      }),
    ),
    mentions: z.array(
      z.object({ date: isoDate.nullable(), body: z.string().nullable(), what: z.string(), quote: z.string(), where }),
    ),
    planned: z.array(z.object({ body: z.string(), date: isoDate.nullable(), where })),
    followUps: z.array(z.object({ ...foundFollowUp, askedBy: z.enum(['body', 'author']) })),
    attachments: z.array(z.object({ title: z.string() })),
    closedParts: z.array(where),
    where,
    corrections: z.array(itemCorrection),
    /** Moves with every correction and taking back; sent back as `If-Match`. */
    version: z.int(),
  })
  .openapi('AgendaItem')
export type AgendaItemAnswer = z.infer<typeof agendaItem>

/** The meeting as the reader gives it, with what people have corrected in place of what was read. */
export const storedMeeting = z
  .object({
    id: z.string(),
    documentId: z.string(),
    body: z.string(),
    bodyKind,
    kind: z.enum(['minutes', 'agenda']),
    startsAt: instant,
    place: z.string().nullable(),
    participants: z.array(z.string()),
    absent: z.array(z.string()),
    items: z.array(agendaItem),
  })
  .openapi('StoredMeeting')
export type MeetingAnswer = z.infer<typeof storedMeeting>

export const problemFound = z
  .object({
    severity: z.enum(['error', 'warning']),
    code: z.string(),
    message: z.string(),
    where: where.nullable(),
  })
  .openapi('ReadingProblem')

/** What someone should look at: a doubt of the reader's, or a correction whose item is found no more. */
export const review = z
  .object({
    meetingId: z.string(),
    body: z.string(),
    bodyKind,
    date: isoDate,
    documentId: z.string(),
    itemNumber: z.string(),
    title: z.string(),
    caseNumber: z.string().nullable(),
    field: z.enum(correctionFields),
    outcome: outcome.nullable(),
    /** Why the reader doubts it, in Danish; null where a correction has lost its item. */
    unsure: z.string().nullable(),
    where,
    version: z.int(),
    /** The correction that no item of the meeting answers to any more; null where there is a doubt. */
    orphan: z
      .discriminatedUnion('field', [
        correctedTo.outcome,
        correctedTo.caseNumber,
        correctedTo.title,
        correctedTo.closed,
        correctedTo.followUps,
      ])
      .nullable(),
  })
  .openapi('Review')
export type ReviewAnswer = z.infer<typeof review>

/** Bounds on what a person may put in place of what was read: a title and a list, not a document. */
const correctedFollowUp = z.strictObject({
  text: words(1000).trim().min(1),
  targetBody: words(200).nullable(),
  responsible: words(200).nullable(),
  due: words(200).nullable(),
  quote: words(4000).trim().min(1),
  where: z
    .strictObject({ page: z.int().min(1).nullable(), start: z.int().min(0), end: z.int().min(0) })
    .refine(({ start, end }) => start <= end, 'slutter før det begynder'),
})
const correctedValues = {
  outcome,
  caseNumber: words(100).trim().min(1).nullable(),
  title: words(500).trim().min(1),
  closed: z.boolean(),
  followUps: z.array(correctedFollowUp).max(50),
}

/** The field stands in the path, the value in the body: together they are checked as one of these. */
export const correctedValue = z.discriminatedUnion('field', [
  z.object({ field: z.literal('outcome'), value: correctedValues.outcome }),
  z.object({ field: z.literal('caseNumber'), value: correctedValues.caseNumber }),
  z.object({ field: z.literal('title'), value: correctedValues.title }),
  z.object({ field: z.literal('closed'), value: correctedValues.closed }),
  z.object({ field: z.literal('followUps'), value: correctedValues.followUps }),
])

export const correctionRequest = z
  .strictObject({
    value: z.union([z.string(), z.boolean(), z.null(), z.array(correctedFollowUp)]),
  })
  .openapi('Correction', { description: 'What the field should be, as the path names it' })
export type CorrectionRequest = z.infer<typeof correctionRequest>

export const body = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: bodyKind,
    meetings: z.int(),
    lastMeeting: meetingRef.nullable(),
    nextMeeting: meetingRef.nullable(),
  })
  .openapi('Body')
export type BodyAnswer = z.infer<typeof body>

export const summary = z
  .object({
    asOf: isoDate,
    counts: z.object({
      postponed: z.int(),
      overdue: z.int(),
      followUpsOpen: z.int(),
      strategiesActive: z.int(),
      cases: z.int(),
      meetings: z.int(),
      toReview: z.int(),
    }),
    lastImport: instant.nullable(),
    dataUntil: isoDate.nullable(),
    samples: z.boolean(),
  })
  .openapi('Summary')
export type SummaryAnswer = z.infer<typeof summary>

export const searchHit = z
  .object({
    type: z.enum(['case', 'item', 'follow-up']),
    title: z.string(),
    excerpt: z.string().openapi({ description: 'Matching words stand between U+0001 and U+0002' }),
    case: caseRef.nullable(),
    meetingId: z.string().nullable(),
    itemNumber: z.string().nullable(),
    body: z.string().nullable(),
    date: isoDate.nullable(),
  })
  .openapi('SearchHit')
export type SearchHitAnswer = z.infer<typeof searchHit>

export const documentInfo = z
  .object({
    id: z.string(),
    name: z.string(),
    mediaType: z.string(),
    sha256: z.string(),
    format: z.enum(formats),
    size: z.int(),
    receivedAt: instant,
    sample: z.boolean(),
    meetingIds: z.array(z.string()),
  })
  .openapi('Document')
export type DocumentAnswer = z.infer<typeof documentInfo>

export const imported = z
  .object({
    document: documentInfo,
    /** The first meeting of the document; a FirstAgenda file may hold several. */
    meeting: storedMeeting,
    problems: z.array(problemFound),
  })
  .openapi('Imported')
export type ImportedAnswer = z.infer<typeof imported>

/** Each includes the one before. */
export const roles = ['reader', 'director', 'secretariat', 'admin'] as const

export const me = z
  .object({
    name: z.string(),
    role: z.enum(roles),
    mode: z.enum(['local', 'oidc']),
  })
  .openapi('Me')
export type MeAnswer = z.infer<typeof me>

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

/** A list's answer: one page and the way to the next. */
export const listOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), total: z.int(), nextCursor: z.string().nullable() })
export interface ListAnswer<T> {
  items: T[]
  total: number
  nextCursor: string | null
}
