import { useQuery } from '@tanstack/react-query'
import { AppLink } from '#src/features/shared/app-link.tsx'
import { MissedBox } from '#src/features/shared/missed-box.tsx'
import { paths } from '#src/features/shared/paths.ts'
import { SourceLink } from '#src/features/shared/source-link.tsx'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { Ago, Day } from '#src/features/shared/when.tsx'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { useOverviewText } from '#src/i18n/rooms/overview.ts'
import { missedLines, type MissedLine } from './missed-lines.ts'
import { overviewQueries } from './queries.ts'

/** So many are told of; the rest stand on Udskudt and Opfølgning. */
const told = 4

/** Whether it is not known yet if there is something that should have come. */
export const useMissedPending = (): boolean => {
  const { asOf } = useAsOf()
  const pending = [useQuery(overviewQueries.overdue(asOf)), useQuery(overviewQueries.missedFollowUps(asOf))]
  return pending.some(({ isPending }) => isPending)
}

/** What should have come and did not, waits and follow-ups alike: the loudest line. Nothing while all came in time. */
export const Missed = () => {
  const { asOf } = useAsOf()
  const overview = useOverviewText()
  const overdue = useQuery(overviewQueries.overdue(asOf))
  const followUps = useQuery(overviewQueries.missedFollowUps(asOf))
  // What cannot be had is said by the facts and the cards that show more of it.
  if (!overdue.data || !followUps.data) return null
  const waits = overdue.data.items.filter(({ missed }) => missed)
  const lines = missedLines(waits, followUps.data.items)
  if (lines.length === 0) return null
  return (
    <MissedBox title={overview.missed}>
      <ul>
        {lines.slice(0, told).map((line) => (
          <Line key={line.key} line={line} />
        ))}
      </ul>
      <p>
        <All waits={waits.length} overdue={overdue.data.total} followUps={followUps.data.total} />
      </p>
    </MissedBox>
  )
}

const Line = ({ line: { words, source, of, due, meeting } }: { line: MissedLine }) => {
  const overview = useOverviewText()
  const format = useFormat()
  const { day } = useAsOf()
  return (
    <li>
      <SourceLink source={source}>{words}</SourceLink>
      <small className="dotted">
        <span>{of}</span>{' '}
        {due !== null && (
          <span>
            {overview.missedDue} <Day date={due} short /> (<Ago date={due} />)
          </span>
        )}{' '}
        {meeting !== null && <span>{overview.missedMeeting(format.nearShort(meeting, day))}</span>}
      </small>
    </li>
  )
}

/** The ways to all of it; among the waits that are past their time there may be some that are on a coming agenda. */
const All = ({ waits, overdue, followUps }: { waits: number; overdue: number; followUps: number }) => {
  const { common } = useText()
  const overview = useOverviewText()
  const format = useFormat()
  return (
    <>
      {waits > 0 && (
        <AppLink to={paths.postponed({ over: 'ja' })} className="link">
          {waits === overdue
            ? common.cases(format.number(waits), waits)
            : overview.missedOf(format.number(waits), common.cases(format.number(overdue), overdue))}
        </AppLink>
      )}
      {waits > 0 && followUps > 0 && ' · '}
      {followUps > 0 && (
        <AppLink to={paths.followUps({ frist: 'missed' })} className="link">
          {overview.missedFollowUps(format.number(followUps), followUps)}
        </AppLink>
      )}
    </>
  )
}
