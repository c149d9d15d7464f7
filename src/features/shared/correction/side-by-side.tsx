import { correctionFields } from '#src/domain/correction.ts'
import { useText } from '#src/i18n/language.tsx'
import { useCorrectionText } from '#src/i18n/rooms/correction.ts'
import clash from '#src/features/shared/clash.module.css'
import styles from './correction.module.css'
import { touched, type Draft } from './draft.ts'

/** Two states of the form beside each other, field by field; what differs stands out. */
export const SideBySide = ({ theirs, mine }: { theirs: Draft; mine: Draft }) => {
  const { common } = useText()
  const correction = useCorrectionText()
  const differs = touched(mine, theirs)
  const words = (of: Draft, field: (typeof correctionFields)[number]): string => {
    if (field === 'outcome') return of.outcome === '' ? common.none : common.outcome[of.outcome]
    if (field === 'closed') return of.closed ? correction.isClosed : correction.isOpen
    if (field === 'followUps') return of.followUps.map(({ text }) => text).join('\n') || common.none
    return of[field] || common.none
  }
  return (
    <table className={clash.sides}>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{correction.conflict.field}</span>
          </th>
          <th scope="col">{correction.conflict.theirs}</th>
          <th scope="col">{correction.conflict.mine}</th>
        </tr>
      </thead>
      <tbody>
        {correctionFields.map((field) => (
          <tr key={field} className={differs.includes(field) ? styles.differs : undefined}>
            <th scope="row">{correction.fields[field]}</th>
            <td>{words(theirs, field)}</td>
            <td>{words(mine, field)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
