import { useFormat, useText } from '#src/i18n/language.tsx'
import { usePostponedText } from '#src/i18n/rooms/postponed.ts'
import { Button } from '#src/ui/button.tsx'

/** Of a long list only the first are there: how many, and that the rest come, or could not. */
export const RestOfThem = ({
  of: { waits, total },
  error,
  refetch,
}: {
  of: { waits: readonly unknown[]; total: number }
  error: Error | null
  refetch: () => unknown
}) => {
  const { common } = useText()
  const postponed = usePostponedText()
  const format = useFormat()
  const counts = [format.number(waits.length), format.number(total)] as const
  return (
    <output>
      {error ? postponed.restFailed(...counts) : postponed.loadingRest(...counts)}{' '}
      {error && <Button onClick={() => void refetch()}>{common.retry}</Button>}
    </output>
  )
}
