import { useCallback, useMemo, useState } from 'react'
import { ApiError } from '#src/api/api-error.ts'
import type { FollowUpAnswer } from '#src/api/schemas/follow-up.ts'
import { useText } from '#src/i18n/language.tsx'
import { useToast } from '#src/ui/toast.tsx'
import { changeOf, draftOf, type Draft } from './draft.ts'
import { useChangeFollowUp } from './queries.ts'

/** The follow-up being changed, and the change someone else was ahead of. */
interface Changing {
  followUp: FollowUpAnswer
  begun?: Draft
}

const isStale = (error: Error) => error instanceof ApiError && error.kind === 'stale'

/** What a person can do with the follow-ups, each with a way back. */
export const useFollowUpActions = () => {
  const { followUps } = useText()
  const say = useToast()
  const { mutate } = useChangeFollowUp()
  const [changing, setChanging] = useState<Changing | null>(null)

  const changed = useCallback(
    (after: FollowUpAnswer, before: FollowUpAnswer) => {
      const back = changeOf(draftOf(before), draftOf(after))
      if (back === null) return
      const undo = () =>
        mutate(
          { id: after.id, version: after.version, change: back },
          {
            onSuccess: () => say(followUps.undone),
            onError: (error) => say(isStale(error) ? followUps.undoTooLate : followUps.undoFailed),
          },
        )
      say(after.status === before.status ? followUps.saved : followUps.saidChanged[after.status], {
        label: followUps.undo,
        run: undo,
      })
    },
    [followUps, mutate, say],
  )

  const actions = useMemo(
    () => ({
      change: (followUp: FollowUpAnswer) => setChanging({ followUp }),
      finish: (followUp: FollowUpAnswer) =>
        mutate(
          { id: followUp.id, version: followUp.version, change: { status: 'done' } },
          {
            onSuccess: (after) => changed(after, followUp),
            onError: (error) =>
              isStale(error)
                ? setChanging({ followUp, begun: { ...draftOf(followUp), status: 'done' } })
                : say(`${followUps.saveFailed} ${error.message}`),
          },
        ),
    }),
    [changed, followUps, mutate, say],
  )
  return { actions, changing, changed, stop: () => setChanging(null) }
}
