import { z } from '@hono/zod-openapi'
import { instant, words, outcome, where } from './common.ts'

export const foundFollowUp = {
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

export const correctedTo = {
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
