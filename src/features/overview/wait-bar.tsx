import type { WaitAnswer } from '#src/api/schemas/wait.ts'
import { ageColour, waitAge } from '#src/features/shared/wait-age.ts'
import { daysBetween } from '#src/i18n/format.ts'
import styles from './longest-waits.module.css'

/** The wait as a bar, measured against the longest; a diamond for each postponement, an arrow where it was sent back. Its link tells it in words. */
export const WaitBar = ({ wait, longest }: { wait: WaitAnswer; longest: number }) => {
  const share = (days: number) => `${(days / Math.max(longest, 1)) * 100}%`
  return (
    <span className={styles.bar} aria-hidden="true">
      <i style={{ width: share(wait.daysWaiting), background: ageColour(waitAge(wait.daysWaiting)) }} />
      {wait.postponedOn.map((date, at) => (
        <u
          key={date}
          className={wait.waitKind === 'returned' && at === wait.postponedOn.length - 1 ? styles.back : undefined}
          style={{ left: share(daysBetween(wait.since, date)) }}
        />
      ))}
    </span>
  )
}
