import { z } from '@hono/zod-openapi'

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
