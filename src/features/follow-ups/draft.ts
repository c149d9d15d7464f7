import type { FollowUpAnswer, FollowUpChangeRequest } from '#src/api/schemas/follow-up.ts'
import type { FollowUpStatus } from '#src/domain/follow-up.ts'

/** What a person may write of a follow-up, as it stands in the form: empty for nothing. */
export interface Draft {
  status: FollowUpStatus
  note: string
  responsible: string
  due: string
}

export const draftFields = ['status', 'responsible', 'due', 'note'] as const

const isoDay = /^\d{4}-\d\d-\d\d$/

/** The form as it begins. A due time in words stays as printed: a date field cannot hold it, and leaves it be. */
export const draftOf = ({ status, note, responsible, due }: FollowUpAnswer): Draft => ({
  status,
  note: note ?? '',
  responsible: responsible ?? '',
  due: due !== null && isoDay.test(due) ? due : '',
})

/** What the draft would change of a follow-up; null when nothing. Only what was touched is sent. */
export function changeOf(draft: Draft, before: Draft): FollowUpChangeRequest | null {
  const change: FollowUpChangeRequest = {}
  if (draft.status !== before.status) change.status = draft.status
  for (const field of ['note', 'responsible', 'due'] as const) {
    if (draft[field] !== before[field]) change[field] = draft[field].trim() || null
  }
  return Object.keys(change).length > 0 ? change : null
}

/** What stands after the draft is saved over someone else's change: what was touched here, and theirs for the rest. */
export function mergedDraft(draft: Draft, before: Draft, now: Draft): Draft {
  const { status, note, responsible, due } = draft
  return {
    status: status === before.status ? now.status : status,
    note: note === before.note ? now.note : note,
    responsible: responsible === before.responsible ? now.responsible : responsible,
    due: due === before.due ? now.due : due,
  }
}
