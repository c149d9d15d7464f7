import { z } from '@hono/zod-openapi'
import { auditActions, auditKinds } from '#src/domain/audit.ts'
import { instant } from './common.ts'

const values = z
  .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]))
  .nullable()

export const auditEntry = z
  .object({
    id: z.int(),
    at: instant,
    by: z.string(),
    kind: z.enum(auditKinds),
    action: z.enum(auditActions),
    subject: z.string().nullable(),
    caseIds: z.array(z.string()),
    meetingId: z.string().nullable(),
    itemNumber: z.string().nullable(),
    followUpId: z.string().nullable(),
    agendaId: z.string().nullable(),
    /** The version the change made; sent back as `If-Match` to undo it, as long as it stands. */
    version: z.int().nullable(),
    before: values,
    after: values,
  })
  .openapi('AuditEntry', {
    description: 'One change that a person made: only the fields that changed, before and after',
  })

export type AuditAnswer = z.infer<typeof auditEntry>
