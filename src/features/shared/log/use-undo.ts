import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ApiError } from '#src/api/api-error.ts'
import { api, done } from '#src/api/client.ts'
import type { AuditAnswer } from '#src/api/schemas/audit.ts'
import type { FollowUpChangeRequest } from '#src/api/schemas/follow-up.ts'
import { correctionFields } from '#src/domain/correction.ts'
import { followUpStatuses } from '#src/domain/follow-up.ts'
import { useAuditText } from '#src/i18n/rooms/audit.ts'
import { useToast } from '#src/ui/toast.tsx'
import { setMember } from '../set-member.ts'

const isoDay = /^\d{4}-\d\d-\d\d$/
const written = (value: unknown) => (typeof value === 'string' ? value : null)

/** The change of a follow-up that puts back what an entry changed; null where it cannot be put back whole. */
export function backOf({ kind, action, before }: AuditAnswer): FollowUpChangeRequest | null {
  if (kind !== 'follow-up' || action !== 'changed' || before === null) return null
  const { status, note, responsible, due } = before
  const wasStatus = followUpStatuses.find((each) => each === status)
  // Words of the minutes are no date that a person may set.
  if (typeof due === 'string' && !isoDay.test(due)) return null
  return {
    ...(wasStatus && { status: wasStatus }),
    ...('note' in before && { note: written(note) }),
    ...('responsible' in before && { responsible: written(responsible) }),
    ...('due' in before && { due: written(due) }),
  }
}

/** The field whose correction an entry made, to be taken back. */
const correctedField = ({ kind, action, after }: AuditAnswer) =>
  kind === 'correction' && action === 'changed' ? correctionFields.find((field) => after && field in after) : undefined

/** Whether a case was said to be on the board before an entry; null: nothing was. Older entries know no version to undo. */
function memberBefore({ kind, version, before }: AuditAnswer): boolean | null | undefined {
  if (kind !== 'pipeline' || version === null) return undefined
  return before === null ? null : before.member === true
}

export const canUndo = (entry: AuditAnswer): boolean =>
  backOf(entry) !== null || correctedField(entry) !== undefined || memberBefore(entry) !== undefined

/** By the very routes the change was made, on the version it made: what has moved on since is refused. */
async function undo(entry: AuditAnswer): Promise<void> {
  const { followUpId, meetingId, itemNumber, version } = entry
  const header = { 'if-match': `"${version}"` }
  const member = memberBefore(entry)
  const [caseId] = entry.caseIds
  if (member !== undefined && caseId !== undefined && version !== null) {
    await setMember(caseId, member, version)
    return
  }
  const back = backOf(entry)
  if (back && followUpId) {
    const param = { id: encodeURIComponent(followUpId) }
    return done(api['follow-ups'][':id'].$patch({ param, query: {}, header, json: back }))
  }
  const field = correctedField(entry)
  if (!field || !meetingId || !itemNumber) throw new Error('an entry that cannot be undone')
  const param = { id: encodeURIComponent(meetingId), number: encodeURIComponent(itemNumber), field }
  return done(api.meetings[':id'].items[':number'].corrections[':field'].$delete({ param, query: {}, header }))
}

/** Undoes an entry, and says how it went. */
export const useUndo = () => {
  const audit = useAuditText()
  const say = useToast()
  const client = useQueryClient()
  return useMutation({
    mutationFn: undo,
    onSuccess: () => say(audit.undone),
    onError: (error) => say(error instanceof ApiError && error.kind === 'stale' ? audit.undoTooLate : audit.undoFailed),
    onSettled: () => void client.invalidateQueries({ predicate: ({ queryKey: [kind] }) => kind !== 'documents' }),
  })
}
