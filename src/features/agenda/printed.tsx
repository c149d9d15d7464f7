import { runningTimes, type AgendaContent, type DraftItem } from '#src/domain/agenda.ts'
import { useFormat } from '#src/i18n/language.tsx'
import { useAgendaText } from '#src/i18n/rooms/agenda.ts'
import styles from './printed.module.css'

const clock = (time: string) => time.replace(':', '.')

/** The agenda on paper, where fields cannot be filled in. Notes are often for the secretariat alone, and stay behind. */
export const Printed = ({ content }: { content: AgendaContent }) => {
  const agenda = useAgendaText()
  const { paper, fields } = agenda
  const { time, place, items } = content
  const { starts, ends } = runningTimes(content)
  return (
    <section className={styles.printed} aria-label={paper.name}>
      <dl className={styles.facts}>
        {time !== null && (
          <div>
            <dt>{paper.time}</dt>
            <dd>{ends === null || ends === time ? clock(time) : `${clock(time)}–${clock(ends)}`}</dd>
          </div>
        )}
        {place !== null && (
          <div>
            <dt>{fields.place}</dt>
            <dd>{place}</dd>
          </div>
        )}
      </dl>
      {items.length === 0 && <p>{agenda.empty}</p>}
      <ol className={styles.items}>
        {items.map((item, index) => (
          <PrintedItem key={item.id} item={item} number={index + 1} start={starts[index] ?? null} />
        ))}
      </ol>
    </section>
  )
}

const PrintedItem = ({ item, number, start }: { item: DraftItem; number: number; start: string | null }) => {
  const agenda = useAgendaText()
  const format = useFormat()
  const { title, kind, presenter, minutes, caseNumber, closed } = item
  const facts = [
    agenda.kind[kind],
    ...(presenter.trim() === '' ? [] : [agenda.paper.presenter(presenter)]),
    ...(minutes === null ? [] : [`${format.number(minutes)} ${agenda.min}`]),
    ...(caseNumber === null ? [] : [agenda.paper.caseNumber(caseNumber)]),
    ...(closed ? [agenda.fields.closed] : []),
  ]
  return (
    <li>
      <span>{start !== null && clock(start)}</span>
      <span>{number}.</span>
      <div>
        <h2>{title || agenda.untitled}</h2>
        <p>{facts.join(' · ')}</p>
      </div>
    </li>
  )
}
