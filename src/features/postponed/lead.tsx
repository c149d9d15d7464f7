import { useFormat, useText } from '#src/i18n/language.tsx'
import { usePostponedText } from '#src/i18n/rooms/postponed.ts'
import { RestOfThem } from './rest-of-them.tsx'
import type { useWaits } from './use-waits.ts'
import styles from './wait-filters.module.css'

type Waiting = ReturnType<typeof useWaits>
type Waits = NonNullable<Waiting['data']>

/** How many wait, and which has waited longest; that the rest come, while only the first of a long list are there. */
export const Lead = ({ query }: { query: Waiting }) => (
  <span className={styles.lead}>
    {query.data &&
      (query.data.waits.length < query.data.total ? (
        <RestOfThem {...query} of={query.data} />
      ) : (
        <LongestOf of={query.data} />
      ))}
  </span>
)

const LongestOf = ({ of: { waits, total } }: { of: Waits }) => {
  const { common } = useText()
  const postponed = usePostponedText()
  const format = useFormat()
  if (waits.length === 0) return null
  const longest = waits.reduce((most, wait) => (wait.daysWaiting > most.daysWaiting ? wait : most))
  return postponed.lead(
    postponed.waits(format.number(total), total),
    longest.case.title,
    common.days(format.number(longest.daysWaiting), longest.daysWaiting),
    common.times(format.number(longest.count), longest.count),
  )
}
