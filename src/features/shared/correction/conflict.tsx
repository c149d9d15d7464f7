import { useQuery } from '@tanstack/react-query'
import type { AgendaItemAnswer } from '#src/api/schemas/meeting.ts'
import { meetingQueries } from '#src/features/shared/meeting-queries.ts'
import { QueryView } from '#src/features/shared/query-view.tsx'
import { useText } from '#src/i18n/language.tsx'
import { useCorrectionText } from '#src/i18n/rooms/correction.ts'
import { Button } from '#src/ui/button.tsx'
import { SkeletonRows } from '#src/ui/skeleton.tsx'
import clash from '#src/features/shared/clash.module.css'
import { draftOf, mergedDraft, type Draft } from './draft.ts'
import { SideBySide } from './side-by-side.tsx'

/** Someone else was first: what they wrote beside what you did, and the choice between them. */
export const Conflict = ({
  meetingId,
  number,
  base,
  draft,
  busy,
  onSave,
  onLeave,
}: {
  meetingId: string
  number: string
  /** What stood when the draft was begun. */
  base: Draft
  draft: Draft
  busy: boolean
  /** Saves the draft over the item as it stands now. */
  onSave: (now: AgendaItemAnswer) => void
  onLeave: () => void
}) => {
  const { common } = useText()
  const correction = useCorrectionText()
  // What was known a moment ago is just what is in doubt.
  const query = useQuery({ ...meetingQueries.one(meetingId, null), staleTime: 0, refetchOnMount: 'always' })
  const { conflict } = correction
  return (
    <section role="alert" className={clash.conflict} aria-label={conflict.title}>
      <h3>{conflict.title}</h3>
      <QueryView
        query={query.isFetching ? { ...query, data: undefined } : query}
        loading={<SkeletonRows rows={2} height={36} label={common.loading} />}
      >
        {({ items }) => {
          const now = items.find((item) => item.number === number)
          if (!now) return <p>{conflict.gone}</p>
          return (
            <>
              <p>{conflict.text}</p>
              <SideBySide theirs={draftOf(now)} mine={mergedDraft(draft, base, draftOf(now))} />
              <div className={clash.buttons}>
                <Button look="primary" disabled={busy} onClick={() => onSave(now)}>
                  {busy ? correction.saving : conflict.saveMine}
                </Button>
                <Button onClick={onLeave}>{conflict.keepTheirs}</Button>
              </div>
            </>
          )
        }}
      </QueryView>
    </section>
  )
}
