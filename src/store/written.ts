import { localDay } from './local-day.ts'
import type { FollowUpChange } from './store.ts'

/** What people have written of a follow-up up to one version, and who wrote last. */
export interface Written {
  version: number
  /** Only what someone has written: the rest stays as the minutes have it, also when they are read anew. */
  fields: FollowUpChange
  by: string
  at: string
  /** The Danish day it was written: a view of an earlier one does not know of it. */
  day: string
}

/** The next version of what is written. */
export function writtenAfter(before: Written | null, change: FollowUpChange, by: string, at: string): Written {
  const fields = { ...before?.fields, ...change }
  return { version: (before?.version ?? 0) + 1, fields, by, at, day: localDay(at) }
}
