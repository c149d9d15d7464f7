import { useMemo } from 'react'
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

const longestOf = (waits: Waits['waits']) =>
  waits.reduce<(typeof waits)[number] | null>(
    (most, wait) => (most && most.daysWaiting >= wait.daysWaiting ? most : wait),
    null,
  )

const LongestOf = ({ of: { waits, total } }: { of: Waits }) => {
  const { common } = useText()
  const postponed = usePostponedText()
  const format = useFormat()
  const longest = useMemo(() => longestOf(waits), [waits])
  if (!longest) return null
  return postponed.lead(
    postponed.waits(format.number(total), total),
    longest.case.title,
    common.days(format.number(longest.daysWaiting), longest.daysWaiting),
    common.times(format.number(longest.count), longest.count),
  )
}
