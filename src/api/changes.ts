import { z } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import { ProblemError } from './problem.ts'

/** What every change of something others may be changing too has in common. */

export const ifMatch = z.object({
  'if-match': z.string().optional().openapi({ description: 'The version the change was made on', example: '"3"' }),
})

/** The version in an `If-Match`; `*` names none. `advice` tells what to do when there is none. */
export function versionOf(header: string | undefined, advice: string): number {
  const version = /^(?:W\/)?"?(\d{1,15})"?$/.exec(header?.trim() ?? '')?.[1]
  if (version === undefined) throw new ProblemError('version-required', advice)
  return Number(version)
}

/** No more bytes than that. */
export const atMost = (maxSize: number) =>
  bodyLimit({
    maxSize,
    onError: () => {
      throw new ProblemError('too-large')
    },
  })

/** No more than a person writes of one thing. */
export const writtenByHand = atMost(64 * 1024)
