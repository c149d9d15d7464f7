import { useFormat, useText } from '#src/i18n/language.tsx'
import { usePostponedText } from '#src/i18n/rooms/postponed.ts'
import { Button } from '#src/ui/button.tsx'
import type { useWaits } from './use-waits.ts'
import styles from './wait-filters.module.css'

/** While only the first of a long list are there: how many, and that the rest come, or could not. */
export const RestOfThem = ({ query: { data, error, refetch } }: { query: ReturnType<typeof useWaits> }) => {
  const { common } = useText()
  const postponed = usePostponedText()
  const format = useFormat()
  if (!data || data.waits.length >= data.total) return null
  const counts = [format.number(data.waits.length), format.number(data.total)] as const
  return (
    <output className={styles.rest}>
      {error ? postponed.restFailed(...counts) : postponed.loadingRest(...counts)}{' '}
      {error && <Button onClick={() => void refetch()}>{common.retry}</Button>}
    </output>
  )
}
