import { useCallback } from 'react'
import { ApiError } from '#src/api/api-error.ts'
import { useWhy } from '#src/features/shared/why.ts'
import { useCorrectionText } from '#src/i18n/rooms/correction.ts'
import { useToast } from '#src/ui/toast.tsx'
import type { Step } from './steps.ts'
import { useCorrections, type ItemRef } from './use-corrections.ts'

/**
 * Takes corrections back and says so. It may be asked for when what it stood on is gone from the screen (the «Fortryd»
 * of a message), so it tells by its promise, not by callbacks that go with the screen.
 */
export const useTakeBack = () => {
  const correction = useCorrectionText()
  const why = useWhy()
  const say = useToast()
  const { mutateAsync, isPending } = useCorrections()
  const run = useCallback(
    async (item: ItemRef, steps: readonly Step[], then?: () => void) => {
      try {
        await mutateAsync({ item, steps })
        say(correction.takenBack)
        then?.()
      } catch (error) {
        const isStale = error instanceof ApiError && error.kind === 'stale'
        say(isStale ? correction.takeBackTooLate : `${correction.saveFailed} ${why(error)}`)
      }
    },
    [correction, mutateAsync, say, why],
  )
  return { run, busy: isPending }
}
