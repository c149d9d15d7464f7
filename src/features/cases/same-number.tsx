import type { CaseAnswer } from '#src/api/schemas/case.ts'
import { CaseLink } from '#src/features/shared/case-link.tsx'
import { useText } from '#src/i18n/language.tsx'
import { useCasesText } from '#src/i18n/rooms/cases.ts'
import { Card } from '#src/ui/card.tsx'
import styles from './case.module.css'

/** A number alone does not make two items one case: the others that bear it, so that nothing is overlooked. */
export const SameNumber = ({ case: { sameNumber } }: { case: CaseAnswer }) => {
  const { common } = useText()
  const cases = useCasesText()
  if (sameNumber.length === 0) return null
  return (
    <Card title={cases.sameNumber}>
      <ul className={styles.list}>
        {sameNumber.map((other) => (
          <li key={other.id}>
            <CaseLink case={other} />{' '}
            {other.standing && <small className="muted">{common.standing.toLowerCase()}</small>}
          </li>
        ))}
      </ul>
    </Card>
  )
}
