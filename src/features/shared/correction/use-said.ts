import { useCallback } from 'react'
import type { AgendaItemAnswer } from '#src/api/schemas/meeting.ts'
import type { CorrectedValue } from '#src/domain/correction.ts'
import { useCorrectionText } from '#src/i18n/rooms/correction.ts'
import { useToast } from '#src/ui/toast.tsx'
import { undoSteps } from './steps.ts'
import type { ItemRef } from './use-corrections.ts'
import { useTakeBack } from './use-take-back.ts'

/** Says that corrections are saved, with the way back. */
export const useSaid = () => {
  const correction = useCorrectionText()
  const say = useToast()
  const { run } = useTakeBack()
  return useCallback(
    (message: string, after: ItemRef, saved: readonly CorrectedValue[], before: AgendaItemAnswer) => {
      const steps = undoSteps(
        saved.map(({ field }) => field),
        before,
      )
      say(message, {
        label: correction.undo,
        about: `${after.meetingId} ${after.number}`,
        run: () => void run(after, steps),
      })
    },
    [correction, run, say],
  )
}
