import type { ReactNode } from 'react'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { ageColour, waitAge } from '#src/features/shared/wait-age.ts'
import { useText } from '#src/i18n/language.tsx'
import { useCasesText } from '#src/i18n/rooms/cases.ts'
import { aheadOf } from './ahead.ts'
import type { Lanes } from './lanes.ts'
import styles from './lanes.module.css'
import { StepMark } from './step-mark.tsx'

const Sign = ({ label, children }: { label: string; children: ReactNode }) => (
  <li>
    <svg width="24" height="14" aria-hidden="true">
      {children}
    </svg>
    {label}
  </li>
)

/** What the marks of a case's lanes say: those that are there. */
export const LanesLegend = ({ lanes: { marks, bars } }: { lanes: Lanes }) => {
  const { common } = useText()
  const { legend, ahead } = useCasesText()
  const { day } = useAsOf()
  const past = marks.filter(({ event }) => !event.planned)
  const aheads = new Set(marks.flatMap(({ event }) => aheadOf(event, day) ?? []))
  const waiting = bars.find(({ ended }) => !ended)
  const outcomes = new Set(past.map(({ event }) => event.outcome))
  return (
    <ul className={styles.legend} aria-label={legend.title}>
      {[...outcomes].map((outcome) => (
        <Sign key={outcome} label={outcome === null ? legend.silent : common.outcome[outcome].toLowerCase()}>
          <StepMark ahead={null} outcome={outcome} x={12} y={7} size={14} />
        </Sign>
      ))}
      {[...aheads].map((each) => (
        <Sign key={each} label={ahead[each]}>
          <StepMark ahead={each} outcome={null} x={12} y={7} size={14} />
        </Sign>
      ))}
      {bars.some(({ ended }) => ended) && (
        <Sign label={legend.waited}>
          <path className={styles.ended} d="M0 3h24v8H0z" />
        </Sign>
      )}
      {waiting && (
        <Sign label={legend.waits}>
          <path fill={ageColour(waitAge(waiting.days))} d="M0 3h24v8H0z" />
        </Sign>
      )}
    </ul>
  )
}
