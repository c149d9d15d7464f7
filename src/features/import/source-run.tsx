import type { SourceAnswer, SourceFailureAnswer } from '#src/api/schemas/source.ts'
import { useFormat } from '#src/i18n/language.tsx'
import { useSourcesText } from '#src/i18n/rooms/sources.ts'
import { Badge } from '#src/ui/badge.tsx'
import styles from './sources.module.css'

/** How far the run that goes on has come; else what the last one brought, and what it could not. */
export const SourceRun = ({ source: { running, lastRun, failures } }: { source: SourceAnswer }) => {
  const sources = useSourcesText()
  const { number } = useFormat()
  if (running) {
    const words = running.total === 0 ? sources.listing : sources.running(number(running.done), number(running.total))
    return (
      <p className={styles.progress}>
        <progress {...(running.total > 0 && { max: running.total, value: running.done })} aria-label={words} />
        <span>{words}</span>
      </p>
    )
  }
  return (
    <>
      {lastRun && <Counts of={lastRun} />}
      {failures.length > 0 && <Failures failures={failures} />}
    </>
  )
}

/** What failed is told one by one. */
const outcomes = ['new', 'changed', 'unchanged', 'withdrawn'] as const

/** «3 nye · 1 ændret · 192 uændrede»; what there was none of is left out, but for the new. */
const Counts = ({ of }: { of: NonNullable<SourceAnswer['lastRun']> }) => {
  const { counts } = useSourcesText()
  const { number } = useFormat()
  const words = outcomes
    .filter((outcome) => outcome === 'new' || of[outcome] > 0)
    .map((outcome) => counts[outcome](number(of[outcome]), of[outcome]))
  return <p>{words.join(' · ')}</p>
}

/** What could not be fetched or read, each with why. */
const Failures = ({ failures }: { failures: readonly SourceFailureAnswer[] }) => {
  const sources = useSourcesText()
  const format = useFormat()
  return (
    <details className={styles.failures}>
      <summary>
        <Badge shape="cross" tone="late">
          {sources.failures(format.number(failures.length), failures.length)}
        </Badge>
      </summary>
      <ul>
        {failures.map(({ name, why, at }) => (
          <li key={`${name} ${at}`}>
            <b>{name}</b> {why}{' '}
            <span className="muted nowrap">{sources.at(format.shortDate(at), format.time(at))}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
