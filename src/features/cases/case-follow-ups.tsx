import type { CaseAnswer } from '#src/api/schemas/case.ts'
import { AppLink } from '#src/features/shared/app-link.tsx'
import { DueMark, StatusBadge } from '#src/features/shared/follow-up-marks.tsx'
import { useMay } from '#src/features/shared/me.ts'
import { paths } from '#src/features/shared/paths.ts'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { Day } from '#src/features/shared/when.tsx'
import { useCasesText } from '#src/i18n/rooms/cases.ts'
import { useFollowUpsText } from '#src/i18n/rooms/follow-ups.ts'
import { Card } from '#src/ui/card.tsx'
import styles from './case.module.css'

/** What has been asked for or promised in the case, each leading to its sentence. */
export const CaseFollowUps = ({ case: { id: caseId, followUps } }: { case: CaseAnswer }) => {
  const cases = useCasesText()
  const words = useFollowUpsText()
  const { asOf } = useAsOf()
  // Looking back, it can be read but not added to.
  const may = useMay('secretariat') && asOf === null
  return (
    <Card title={cases.followUps} aside={may && <AppLink to={paths.followUps({ ny: caseId })}>{words.new}</AppLink>}>
      {followUps.length === 0 ? (
        <p className={styles.sourceOf}>{cases.noFollowUps}</p>
      ) : (
        <ul className={styles.list}>
          {followUps.map((followUp) => {
            const { id, status, text, item, where, targetBody, responsible, due, note } = followUp
            return (
              <li key={id}>
                <StatusBadge status={status} />{' '}
                <AppLink to={paths.meeting(item.meetingId, { item: item.number, where })}>{text}</AppLink>
                <p className={styles.small}>
                  {[...new Set([targetBody, responsible])].filter(Boolean).join(', ')}{' '}
                  {due !== null && <DueMark followUp={followUp} />}
                </p>
                {note !== null && <p className={styles.small}>{note}</p>}
                <p className={styles.small}>
                  {item.body} <Day date={item.date} short />
                </p>
              </li>
            )
          })}
        </ul>
      )}
    </Card>
  )
}
