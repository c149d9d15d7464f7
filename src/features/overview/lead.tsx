import { useQuery } from '@tanstack/react-query'
import { summaryQueries } from '#src/features/shared/queries.ts'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { useFormat, useText } from '#src/i18n/language.tsx'

/** How much it is read from, and how fresh that is. */
export const Lead = () => {
  const { asOf, day } = useAsOf()
  const { common, overview } = useText()
  const format = useFormat()
  const { data } = useQuery(summaryQueries.at(asOf))
  if (!data || data.counts.meetings === 0) return null
  const { counts, dataUntil } = data
  return (
    <>
      {overview.lead(
        common.meetings(format.number(counts.meetings), counts.meetings),
        common.cases(format.number(counts.cases), counts.cases),
      )}{' '}
      {dataUntil !== null && overview.freshness(format.date(dataUntil), format.relative(dataUntil, day))}
    </>
  )
}
