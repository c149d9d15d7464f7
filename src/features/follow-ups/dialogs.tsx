import { useQuery } from '@tanstack/react-query'
import type { FollowUpAnswer } from '#src/api/schemas/follow-up.ts'
import { useUrlState } from '#src/features/shared/use-url-state.ts'
import { useFollowUpsText } from '#src/i18n/rooms/follow-ups.ts'
import { useToast } from '#src/ui/toast.tsx'
import { ChangeDialog } from './change-dialog.tsx'
import { NewDialog, type Tie } from './new-dialog.tsx'
import { followUpQueries } from './queries.ts'

/** The follow-up that the address says is being changed: `?ret=…`. A reload opens it again, with what was typed. */
export const ChangeAsked = ({
  onChanged,
}: {
  onChanged: (changed: FollowUpAnswer, before: FollowUpAnswer) => void
}) => {
  const { get, set } = useUrlState()
  const id = get('ret')
  const { data } = useQuery({ ...followUpQueries.one(id ?? ''), enabled: id !== null })
  if (id === null || !data) return null
  return <ChangeDialog key={id} followUp={data} onChanged={onChanged} onClose={() => set({ ret: null })} />
}

/** The follow-up that the address says is being written: `?ny=ja`, `?ny=<case>` or `?ny=ja&moede=…&punkt=…`. */
export const NewAsked = () => {
  const followUps = useFollowUpsText()
  const { get, set } = useUrlState()
  const say = useToast()
  const [asked, meetingId, number] = [get('ny'), get('moede'), get('punkt')]
  if (asked === null) return null
  const tie: Tie | null =
    meetingId && number ? { item: { meetingId, number } } : asked === 'ja' ? null : { case: asked }
  return (
    <NewDialog
      tie={tie}
      onAdded={() => say(followUps.added)}
      onClose={() => set({ ny: null, moede: null, punkt: null })}
    />
  )
}
