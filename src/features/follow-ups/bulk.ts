import type { FollowUpChangeRequest } from '#src/api/schemas/follow-up.ts'
import type { FollowUpStatus } from '#src/domain/follow-up.ts'

/** What is to be the same of several follow-ups; empty leaves each as it is. */
export interface BulkDraft {
  status: FollowUpStatus | ''
  note: string
  responsible: string
  due: string
}

/** The change that is made of each; null when none is. */
export function bulkChange({ status, note, responsible, due }: BulkDraft): FollowUpChangeRequest | null {
  const change: FollowUpChangeRequest = {
    ...(status !== '' && { status }),
    ...(note.trim() !== '' && { note: note.trim() }),
    ...(responsible.trim() !== '' && { responsible: responsible.trim() }),
    ...(due !== '' && { due }),
  }
  return Object.keys(change).length > 0 ? change : null
}
