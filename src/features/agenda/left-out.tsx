import type { LeftOut } from '#src/domain/agenda.ts'
import { AppLink } from '#src/features/shared/app-link.tsx'
import { paths } from '#src/features/shared/paths.ts'
import { bodyId } from '#src/domain/body.ts'
import { useFormat } from '#src/i18n/language.tsx'
import { useAgendaText } from '#src/i18n/rooms/agenda.ts'
import { RowButton } from '#src/ui/row-button.tsx'
import styles from './agenda.module.css'
import { useDeskAtHand } from './desk-context.ts'
import { takeBack } from './edits.ts'

/** What was left out or moved to another meeting: the choice stays to be seen, and can be taken back. */
export const LeftOutList = () => {
  const agenda = useAgendaText()
  const format = useFormat()
  const { leftOut } = useDeskAtHand().desk.content
  if (leftOut.length === 0) return null
  return (
    <details className={styles.leftOut} open>
      <summary>{agenda.leftOut(format.number(leftOut.length))}</summary>
      <ul>
        {leftOut.map((each) => (
          <LeftOutLine key={each.id} leftOut={each} />
        ))}
      </ul>
    </details>
  )
}

const LeftOutLine = ({ leftOut: { id, title, caseNumber, movedTo } }: { leftOut: LeftOut }) => {
  const agenda = useAgendaText()
  const format = useFormat()
  const { edit, editable } = useDeskAtHand()
  return (
    <li>
      <div>
        {title} {caseNumber !== null && <span className="mono nowrap">{caseNumber}</span>}
        {movedTo && (
          <AppLink to={paths.agenda({ forum: bodyId(movedTo.body), dato: movedTo.date })} className="link">
            <small>{agenda.movedTo(movedTo.body, format.shortDate(movedTo.date))}</small>
          </AppLink>
        )}
      </div>
      {editable && (
        <RowButton
          act="take-back"
          look="quiet"
          aria-label={agenda.takeBackThis(title)}
          onClick={() => edit(takeBack(id))}
        >
          {agenda.takeBack}
        </RowButton>
      )}
    </li>
  )
}
