import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ApiError } from '#src/api/api-error.ts'
import type { AgendaItemAnswer, MeetingAnswer } from '#src/api/schemas/meeting.ts'
import type { CorrectionField } from '#src/domain/correction.ts'
import { documentQueries } from '#src/features/shared/document-queries.ts'
import { useCorrectionText } from '#src/i18n/rooms/correction.ts'
import { Button } from '#src/ui/button.tsx'
import { Conflict } from './conflict.tsx'
import clash from '#src/features/shared/clash.module.css'
import styles from './correction.module.css'
import { correctionsOf, draftOf, faultOf, valueOf, withPlaces, type Draft } from './draft.ts'
import { ItemFields, OutcomeField } from './facts-fields.tsx'
import { FollowUpFields } from './follow-up-fields.tsx'
import { Proposal } from './proposal.tsx'
import { useCorrections } from './use-corrections.ts'
import { useSaid } from './use-said.ts'

export interface CorrectionOf {
  meeting: Pick<MeetingAnswer, 'id' | 'kind' | 'documentId'>
  item: AgendaItemAnswer
  /** The field the reader doubts: saving the form untouched says that it was right. */
  doubted: CorrectionField | null
}

/** Puts right what was read of an item. When another was first, both are shown, and nothing typed is lost. */
export const CorrectionForm = ({
  of: { meeting, item, doubted },
  onDone,
  onLeave,
  leaveLabel,
}: {
  of: CorrectionOf
  onDone: () => void
  onLeave: () => void
  leaveLabel: string
}) => {
  const correction = useCorrectionText()
  // The item as it was when the form was opened: what comes by itself meanwhile must not change what was touched.
  const [before] = useState(item)
  const [draft, setDraft] = useState(() => draftOf(item))
  const [fault, setFault] = useState<ReturnType<typeof faultOf>>(null)
  const { data: text = '' } = useQuery(documentQueries.text(meeting.documentId))
  const { mutateAsync, isPending, error, reset } = useCorrections()
  const said = useSaid()
  const overtaken = error instanceof ApiError && error.kind === 'stale'
  const placed = withPlaces(draft, draftOf(before), text, before.where)
  const corrections = correctionsOf(placed, draftOf(before))
  const confirming = corrections.length === 0 && doubted !== null ? valueOf(draft, doubted) : null
  const steps = confirming ? [confirming] : corrections

  const confirmWords = draft.outcome === 'unclear' ? correction.isUnclear : correction.isRight

  const save = async (now: AgendaItemAnswer) => {
    const wrong = faultOf(draft)
    setFault(wrong)
    if (wrong !== null || steps.length === 0) return
    try {
      const at = { meetingId: meeting.id, number: now.number, version: now.version }
      const after = await mutateAsync({ item: at, steps })
      said((confirming ? correction.savedAsRead : correction.saved)(now.number), after, steps, now)
      onDone()
    } catch {
      // `error` says why.
    }
  }

  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (!overtaken) void save(before)
      }}
    >
      {meeting.kind === 'minutes' ? (
        <Decided before={before} documentId={meeting.documentId} draft={draft} onChange={setDraft} />
      ) : (
        <p className="muted">{correction.agendaNote}</p>
      )}
      <ItemFields draft={draft} wasClosed={before.closed} onChange={setDraft} />
      {meeting.kind === 'minutes' && (
        <FollowUpFields
          followUps={draft.followUps}
          item={before.where}
          onChange={(followUps) => setDraft({ ...draft, followUps })}
        />
      )}
      {fault && (
        <p role="alert" className="late">
          {correction.faults[fault]}
        </p>
      )}
      {error && !overtaken && <p role="alert" className="late">{`${correction.saveFailed} ${error.message}`}</p>}
      {overtaken ? (
        <Conflict
          meetingId={meeting.id}
          before={before}
          draft={placed}
          busy={isPending}
          onSave={(now) => void save(now)}
          onLeave={() => {
            reset()
            onDone()
          }}
        />
      ) : (
        <div className={clash.buttons}>
          <Button type="submit" look="primary" disabled={isPending || steps.length === 0}>
            {isPending ? correction.saving : confirming ? confirmWords : correction.save}
          </Button>
          <Button onClick={onLeave}>{leaveLabel}</Button>
        </div>
      )}
    </form>
  )
}

const Decided = ({
  before,
  documentId,
  draft,
  onChange,
}: {
  before: AgendaItemAnswer
  documentId: string
  draft: Draft
  onChange: (draft: Draft) => void
}) => (
  <>
    <Proposal decision={before.decision} documentId={documentId} />
    <OutcomeField draft={draft} onChange={onChange} />
  </>
)
