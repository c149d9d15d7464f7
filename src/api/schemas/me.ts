import { z } from '@hono/zod-openapi'
import { roles } from '../roles.ts'

export const me = z
  .object({
    name: z.string(),
    role: z.enum(roles),
    mode: z.enum(['local', 'oidc']),
  })
  .openapi('Me')

export type MeAnswer = z.infer<typeof me>
