import { useState } from 'react'
import type { FollowUpAnswer, FollowUpChangeRequest } from '#src/api/schemas/follow-up.ts'
import { useFormat } from '#src/i18n/language.tsx'
import { useFollowUpsText } from '#src/i18n/rooms/follow-ups.ts'
import { useToast } from '#src/ui/toast.tsx'
import { useChangeFollowUp } from './queries.ts'

/** Changes follow-ups one after the other, each on the version that was seen: what fails fails alone. */
export const useBulkChange = () => {
  const followUps = useFollowUpsText()
  const format = useFormat()
  const say = useToast()
  const { mutateAsync } = useChangeFollowUp()
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState<readonly FollowUpAnswer[]>([])
  const run = async (rows: readonly FollowUpAnswer[], change: FollowUpChangeRequest) => {
    setBusy(true)
    const [changed, notChanged]: [string[], FollowUpAnswer[]] = [[], []]
    for (const row of rows) {
      try {
        await mutateAsync({ id: row.id, version: row.version, change })
        changed.push(row.id)
      } catch {
        notChanged.push(row)
      }
    }
    setBusy(false)
    setFailed(notChanged)
    if (changed.length > 0) say(followUps.bulkSaved(format.number(changed.length), changed.length))
    return { changed, failed: notChanged }
  }
  return { run, busy, failed }
}
