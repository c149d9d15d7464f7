import type { Clash, FieldValue } from '#src/domain/agenda-merge.ts'
import { useAgendaText } from '#src/i18n/rooms/agenda.ts'
import { Button } from '#src/ui/button.tsx'
import styles from './agenda.module.css'
import { useDeskAtHand } from './desk-context.ts'

/** Two people changed the same: both are shown side by side, and nothing is saved before someone has chosen. */
export const Clashes = () => {
  const { clash } = useAgendaText()
  const { clashes } = useDeskAtHand().desk
  return (
    <section role="alert" className={styles.clashes} aria-label={clash.title}>
      <h2>{clash.title}</h2>
      <p>{clash.text}</p>
      <ul>
        {clashes.map((each) => (
          <li key={JSON.stringify(each)}>{each.at === 'removed' ? <Removed clash={each} /> : <Both clash={each} />}</li>
        ))}
      </ul>
    </section>
  )
}

const useTheirName = () => {
  const { clash } = useAgendaText()
  return useDeskAtHand().desk.base?.changedBy ?? clash.someone
}

const Both = ({ clash: each }: { clash: Exclude<Clash, { at: 'removed' }> }) => {
  const agenda = useAgendaText()
  const { clash, fields } = agenda
  const { settle } = useDeskAtHand()
  const name = useTheirName()
  const areWords = each.at === 'item' && (each.field === 'note' || each.field === 'title' || each.field === 'presenter')
  return (
    <>
      <h3>{each.at === 'head' ? fields[each.field] : `${each.title || agenda.untitled} – ${fields[each.field]}`}</h3>
      <div className={styles.sides}>
        <Side name={name} value={each.theirs} choice={clash.takeTheirs} onChoose={() => settle(each, 'theirs')} />
        <Side name={clash.mine} value={each.mine} choice={clash.takeMine} onChoose={() => settle(each, 'mine')} />
      </div>
      {areWords && <Button onClick={() => settle(each, 'both')}>{clash.keepBoth}</Button>}
    </>
  )
}

const Side = ({
  name,
  value,
  choice,
  onChoose,
}: {
  name: string
  value: FieldValue
  choice: string
  onChoose: () => void
}) => (
  <div>
    <small className="muted">{name}</small>
    <p>{useWords()(value)}</p>
    <Button onClick={onChoose}>{choice}</Button>
  </div>
)

/** A value as it is read. */
function useWords() {
  const { clash, kind, readiness } = useAgendaText()
  const names: Record<string, string> = { ...kind, ...readiness }
  return (value: FieldValue) => {
    if (typeof value === 'boolean') return value ? clash.yes : clash.no
    if (value === null || value === '') return clash.empty
    return names[value] ?? String(value)
  }
}

const Removed = ({ clash: each }: { clash: Extract<Clash, { at: 'removed' }> }) => {
  const agenda = useAgendaText()
  const { clash } = agenda
  const { settle } = useDeskAtHand()
  const name = useTheirName()
  const keeps = each.by === 'them' ? 'mine' : 'theirs'
  return (
    <>
      <h3>{each.item.title || agenda.untitled}</h3>
      <p>{each.by === 'them' ? clash.removedByThem(name) : clash.removedByMe(name)}</p>
      <div className={styles.actions}>
        <Button onClick={() => settle(each, keeps)}>{clash.keepItem}</Button>
        <Button onClick={() => settle(each, keeps === 'mine' ? 'theirs' : 'mine')}>{clash.dropItem}</Button>
      </div>
    </>
  )
}
