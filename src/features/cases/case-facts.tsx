import type { ReactNode } from 'react'
import type { CaseAnswer } from '#src/api/schemas/case.ts'
import type { WaitAnswer } from '#src/api/schemas/wait.ts'
import { AppLink } from '#src/features/shared/app-link.tsx'
import { paths } from '#src/features/shared/paths.ts'
import { promisedWords } from '#src/features/shared/promised.ts'
import { SourceLink } from '#src/features/shared/source-link.tsx'
import { StateBadge } from '#src/features/shared/state-badge.tsx'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { Ago } from '#src/features/shared/when.tsx'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { useCasesText } from '#src/i18n/rooms/cases.ts'
import { Badge } from '#src/ui/badge.tsx'
import { cardClass } from '#src/ui/card.tsx'
import { caseNow, type NextStep } from './case-now.ts'
import styles from './case.module.css'

/** The head of a case: how it stands, how long it has waited, what comes next and where it is going. */
export const CaseFacts = ({ case: whole }: { case: CaseAnswer }) => {
  const cases = useCasesText()
  const { wait, nextStep, unminuted, onItsWayTo } = caseNow(whole, useAsOf().day)
  return (
    <dl className={`${cardClass} ${styles.facts}`}>
      <Fact name={cases.now}>{wait ? <Waits wait={wait} /> : <Stands case={whole} />}</Fact>
      {wait ? <HasWaited wait={wait} /> : <LastTreated case={whole} />}
      <Fact name={cases.nextStep}>
        {nextStep ? (
          <Step step={nextStep} />
        ) : unminuted ? (
          <>
            <Step step={unminuted} /> <small className="muted">{cases.ahead.unminuted}</small>
          </>
        ) : (
          cases.nothingPlanned
        )}
      </Fact>
      <Fact name={cases.onItsWayTo}>{onItsWayTo ?? (whole.state === 'done' ? cases.arrived : cases.nowhere)}</Fact>
    </dl>
  )
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

const Waits = ({ wait: { body, waitKind, overdue, source } }: { wait: WaitAnswer }) => {
  const { common } = useText()
  const cases = useCasesText()
  return (
    <SourceLink source={source}>
      <Badge shape={waitKind === 'returned' ? 'back' : 'diamond'} tone={overdue ? 'late' : 'warn'}>
        {cases.nowIn(common.outcome[waitKind], body)}
      </Badge>
    </SourceLink>
  )
}

const Stands = ({ case: { state, waitKind, standing } }: { case: CaseAnswer }) => {
  const { common } = useText()
  return standing ? common.standing : <StateBadge state={state} waitKind={waitKind} />
}

const HasWaited = ({ wait }: { wait: WaitAnswer }) => {
  const { common } = useText()
  const cases = useCasesText()
  const format = useFormat()
  const { daysWaiting, count, overdue } = wait
  const promise = promisedWords(wait, format, useAsOf().day)
  return (
    <Fact name={cases.hasWaited}>
      {common.days(format.number(daysWaiting), daysWaiting)}{' '}
      <small className="muted">{common.times(format.number(count), count)}</small>
      {promise !== null && (
        <small className={overdue ? 'late' : 'muted'}>
          <br />
          {overdue ? cases.promisedLate(promise) : cases.promised(promise)}
        </small>
      )}
    </Fact>
  )
}

const LastTreated = ({ case: { lastEvent } }: { case: CaseAnswer }) => {
  const cases = useCasesText()
  return (
    <Fact name={cases.lastTreated}>
      {lastEvent ? (
        <>
          <Ago date={lastEvent.date} /> <small className="muted">{lastEvent.body}</small>
        </>
      ) : (
        cases.neverTreated
      )}
    </Fact>
  )
}

const Step = ({ step }: { step: NextStep }) => {
  const cases = useCasesText()
  const format = useFormat()
  const words = cases.onAgenda(step.body, format.dayMonth(step.date))
  if (step.meetingId === null) return words
  return (
    <AppLink to={paths.meeting(step.meetingId, { item: step.itemNumber })} className="link">
      {words}
    </AppLink>
  )
}
