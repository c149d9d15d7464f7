import { useQuery } from '@tanstack/react-query'
import type { AgendaItemAnswer } from '#src/api/schemas/meeting.ts'
import { documentQueries } from '#src/features/shared/document-queries.ts'
import { OutcomeBadge } from '#src/features/shared/outcome-badge.tsx'
import { useCorrectionText } from '#src/i18n/rooms/correction.ts'
import { useDoubtWords } from '#src/i18n/rooms/doubts.ts'
import styles from './correction.module.css'

/** What the reader calls it when none of its rules spoke. */
const noRule = 'no-rule'

/** What the reader made of the decision, and why: the words it went by. */
export const Proposal = ({ decision, documentId }: { decision: AgendaItemAnswer['decision']; documentId: string }) => {
  const correction = useCorrectionText()
  const doubt = useDoubtWords()
  const { data: text = '' } = useQuery(documentQueries.text(documentId))
  if (decision === null) return <p className={styles.proposal}>{correction.noDecision}</p>
  const words = decision.words
    .map(({ start, end }) => ({ start, said: text.slice(start, end).trim() }))
    .filter(({ said }) => said !== '')
  return (
    <div className={styles.proposal}>
      <p>
        {correction.readAs} <OutcomeBadge outcome={decision.outcome} />
      </p>
      {decision.unsure !== null && <p className={styles.doubt}>{doubt(decision.unsure)}</p>}
      {words.length > 0 && (
        <p>
          {correction.wentBy}{' '}
          {words.map(({ start, said }) => (
            <q key={start} className={styles.words}>
              {said}
            </q>
          ))}
        </p>
      )}
      {decision.rule === noRule && <p className="muted">{correction.noRule}</p>}
    </div>
  )
}
