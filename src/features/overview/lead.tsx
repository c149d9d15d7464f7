import { useQuery } from '@tanstack/react-query'
import { summaryQueries } from '#src/features/shared/queries.ts'
import { dayOf } from '#src/i18n/format.ts'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { useOverviewText } from '#src/i18n/rooms/overview.ts'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { useSinceLast } from './since-last.ts'

/** What has come since one was last here; how far the data reach where that is not known. */
export const Lead = () => {
  const { asOf, now } = useAsOf()
  const { shell } = useText()
  const overview = useOverviewText()
  const format = useFormat()
  const since = useSinceLast()
  const { dataUntil = null } = useQuery(summaryQueries.at(asOf)).data ?? {}
  if (!since) return dataUntil && `${shell.dataUntil} ${format.date(dataUntil)}`
  const { meetings, postponed, followUpsOpen } = since
  const count = (n: number) => format.number(Math.abs(n))
  const news = [
    meetings > 0 && overview.newMeetings(count(meetings), meetings),
    postponed > 0 && overview.moreWaits(count(postponed), postponed),
    postponed < 0 && overview.fewerWaits(count(postponed), -postponed),
    followUpsOpen > 0 && overview.moreFollowUps(count(followUpsOpen), followUpsOpen),
    followUpsOpen < 0 && overview.fewerFollowUps(count(followUpsOpen), -followUpsOpen),
  ].filter((words) => words !== false)
  const relative = format.relative(since.at, now)
  const day = dayOf(since.at) === now ? overview.at(relative, format.time(since.at)) : relative
  return news.length === 0 ? overview.nothingSince(day) : overview.since(day, news.join(', '))
}
