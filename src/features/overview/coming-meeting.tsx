import { useQuery } from '@tanstack/react-query'
import type { BodyAnswer } from '#src/api/schemas/body.ts'
import type { WaitAnswer } from '#src/api/schemas/wait.ts'
import { comingDrafts } from '#src/features/shared/agenda-queries.ts'
import { AppLink } from '#src/features/shared/app-link.tsx'
import { paths } from '#src/features/shared/paths.ts'
import { SourceLink } from '#src/features/shared/source-link.tsx'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { dayOf } from '#src/i18n/format.ts'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { useOverviewText } from '#src/i18n/rooms/overview.ts'
import { missingFrom } from './coming.ts'
import styles from './coming-meeting.module.css'
import { overviewQueries } from './queries.ts'

type MeetingRef = NonNullable<BodyAnswer['nextMeeting']>

/** One coming meeting: when, where, what waits for it, and which of that is not on its agenda. */
export const ComingMeeting = ({ body, meeting }: { body: BodyAnswer; meeting: MeetingRef }) => {
  const overview = useOverviewText()
  const format = useFormat()
  return (
    <li className={styles.meeting}>
      <time dateTime={meeting.startsAt} title={format.longDate(meeting.startsAt)}>
        <b>{format.dayNumber(meeting.startsAt)}</b> {format.monthName(meeting.startsAt)}
      </time>
      <div>
        <AppLink to={paths.meeting(meeting.id)} className={styles.body}>
          {body.name}
        </AppLink>
        <AppLink
          to={paths.agenda({ forum: body.id, dato: dayOf(meeting.startsAt) })}
          className={styles.prepare}
          aria-label={overview.prepareFor(body.name, format.date(meeting.startsAt))}
        >
          {overview.prepare}
        </AppLink>
        <p className="dotted">
          <Due body={body.id} date={dayOf(meeting.startsAt)} />
        </p>
      </div>
    </li>
  )
}

/** The line's height until it is known what it says. */
const nothingYet = '\u00A0'

const Due = ({ body, date }: { body: string; date: string }) => {
  const { asOf } = useAsOf()
  const { common } = useText()
  const overview = useOverviewText()
  const format = useFormat()
  const waits = useQuery(overviewQueries.waitsFor(body, asOf)).data
  const followUps = useQuery(overviewQueries.followUpsFor(body, asOf)).data
  const onDrafts = useOnDrafts()
  if (!waits || !followUps || !onDrafts) return <span>{nothingYet}</span>
  if (waits.total === 0 && followUps.total === 0) return <span>{overview.nothingDue}</span>
  return (
    <>
      {waits.total > 0 && (
        <span>
          <AppLink to={paths.postponed({ forum: body })}>
            {overview.waitingHere(common.cases(format.number(waits.total), waits.total))}
          </AppLink>
        </span>
      )}{' '}
      {followUps.total > 0 && (
        <span>
          <AppLink to={paths.followUps({ forum: body })}>
            {overview.followUpsHere(format.number(followUps.total), followUps.total)}
          </AppLink>
        </span>
      )}{' '}
      <Missing of={missingFrom(waits.items, date, onDrafts)} />
    </>
  )
}

/** The cases on the drafts of coming meetings; null until they are known. An earlier day's view has no drafts. */
const useOnDrafts = (): ReadonlySet<string> | null => {
  const { asOf, now } = useAsOf()
  const drafts = useQuery({ ...comingDrafts(now), enabled: asOf === null })
  if (asOf === null && drafts.isPending) return null
  return new Set(drafts.data?.items.flatMap(({ caseIds }) => caseIds))
}

const Missing = ({ of: missing }: { of: readonly WaitAnswer[] }) => {
  const overview = useOverviewText()
  const format = useFormat()
  const [first] = missing
  if (!first) return null
  return (
    <span>
      <SourceLink source={first.source} className="late">
        {missing.length === 1
          ? overview.missing(first.case.title)
          : overview.missingMore(first.case.title, format.number(missing.length - 1))}
      </SourceLink>
    </span>
  )
}
