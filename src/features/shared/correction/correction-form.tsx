import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ApiError } from '#src/api/api-error.ts'
import type { AgendaItemAnswer, MeetingAnswer } from '#src/api/schemas/meeting.ts'
import type { CorrectionField } from '#src/domain/correction.ts'
import { documentQueries } from '#src/features/shared/document-queries.ts'
import { useWhy } from '#src/features/shared/why.ts'
import { useCorrectionText } from '#src/i18n/rooms/correction.ts'
import { Button } from '#src/ui/button.tsx'
import { Conflict } from './conflict.tsx'
import clash from '#src/features/shared/clash.module.css'
import styles from './correction.module.css'
import { correctionsOf, faultOf, valueOf, withPlaces } from './draft.ts'
import { ItemFields, OutcomeField } from './facts-fields.tsx'
import { FollowUpFields } from './follow-up-fields.tsx'
import { Proposal } from './proposal.tsx'
import { useCorrections } from './use-corrections.ts'
import { useKeptDraft } from './use-kept-draft.ts'
import { useSaid } from './use-said.ts'

export interface CorrectionOf {
  meeting: Pick<MeetingAnswer, 'id' | 'kind' | 'documentId'>
  item: AgendaItemAnswer
  /** The field the reader doubts: saving the form untouched says that it was right. */
  doubted: CorrectionField | null
}

/** The way out of the form without saving: giving up what is typed, or keeping it for when one comes back. */
export interface Leave {
  label: string
  go: () => void
  keeps: boolean
}

/**
 * Puts right what was read of an item. What is typed is kept with what it was typed over until it is saved or given up:
 * when another was first, before a reload or after, both are shown, and nothing typed is lost.
 */
export const CorrectionForm = ({
  of: { meeting, item, doubted },
  onDone,
  leave,
}: {
  of: CorrectionOf
  onDone: () => void
  leave: Leave
}) => {
  const correction = useCorrectionText()
  const why = useWhy()
  const { before, draft, base, setDraft, ...kept } = useKeptDraft(meeting.id, item)
  const [fault, setFault] = useState<ReturnType<typeof faultOf>>(null)
  const { data: text = '' } = useQuery(documentQueries.text(meeting.documentId))
  const { mutateAsync, isPending, error, reset } = useCorrections()
  const said = useSaid()
  const isStale = error instanceof ApiError && error.kind === 'stale'
  const overtaken = isStale || kept.overtaken
  const placed = withPlaces(draft, base, text, before.where)
  const corrections = correctionsOf(placed, base)
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
      kept.forget()
      onDone()
    } catch {
      // `error` says why.
    }
  }

  const startOver = () => {
    kept.startOver()
    setFault(null)
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
      {kept.restored && !overtaken && <Restored onStartOver={startOver} />}
      {meeting.kind === 'minutes' ? (
        <>
          <Proposal decision={before.decision} documentId={meeting.documentId} />
          <OutcomeField draft={draft} onChange={setDraft} />
        </>
      ) : (
        <p className="muted">{correction.agendaNote}</p>
      )}
      <ItemFields draft={draft} wasClosed={base.closed} onChange={setDraft} />
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
      {error && !isStale && <p role="alert" className="late">{`${correction.saveFailed} ${why(error)}`}</p>}
      {overtaken ? (
        <Conflict
          meetingId={meeting.id}
          number={before.number}
          base={base}
          draft={placed}
          busy={isPending}
          onSave={(now) => void save(now)}
          onLeave={() => {
            kept.forget()
            reset()
            onDone()
          }}
        />
      ) : (
        <div className={clash.buttons}>
          <Button type="submit" look="primary" disabled={isPending || steps.length === 0}>
            {isPending ? correction.saving : confirming ? confirmWords : correction.save}
          </Button>
          <Button
            onClick={() => {
              if (!leave.keeps) kept.forget()
              leave.go()
            }}
          >
            {leave.label}
          </Button>
        </div>
      )}
    </form>
  )
}

const Restored = ({ onStartOver }: { onStartOver: () => void }) => {
  const correction = useCorrectionText()
  return (
    <p className="muted">
      {correction.restored}{' '}
      <Button look="quiet" onClick={onStartOver}>
        {correction.startOver}
      </Button>
    </p>
  )
}
