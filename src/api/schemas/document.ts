import { z } from '@hono/zod-openapi'
import { formats } from '#src/domain/reading.ts'
import { instant, where } from './common.ts'
import { storedMeeting } from './meeting.ts'

export const problemFound = z
  .object({
    severity: z.enum(['error', 'warning']),
    code: z.string(),
    message: z.string(),
    where: where.nullable(),
  })
  .openapi('ReadingProblem')

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
