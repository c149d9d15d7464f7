import { useCallback } from 'react'
import { ApiError } from '#src/api/api-error.ts'
import type { AgendaItemAnswer } from '#src/api/schemas.ts'
import type { CorrectedValue } from '#src/domain/correction.ts'
import { useText } from '#src/i18n/language.tsx'
import { useToast } from '#src/ui/toast.tsx'
import { undoSteps } from './steps.ts'
import { useCorrections, type ItemRef } from './use-corrections.ts'

/** Says that corrections are saved, with the way back. */
export const useSaid = () => {
  const { correction } = useText()
  const say = useToast()
  const { mutate } = useCorrections()
  return useCallback(
    (after: ItemRef, saved: readonly CorrectedValue[], before: AgendaItemAnswer) => {
      const steps = undoSteps(
        saved.map(({ field }) => field),
        before,
      )
      const run = () =>
        mutate(
          { item: after, steps },
          {
            onSuccess: () => say(correction.takenBack),
            onError: (error) =>
              say(
                error instanceof ApiError && error.kind === 'stale'
                  ? correction.takeBackTooLate
                  : `${correction.saveFailed} ${error.message}`,
              ),
          },
        )
      say(correction.saved(before.number), { label: correction.undo, run })
    },
    [correction, mutate, say],
  )
}
