import { useCallback, useMemo, useState } from 'react'
import { ApiError } from '#src/api/api-error.ts'
import type { FollowUpAnswer, FollowUpChangeRequest } from '#src/api/schemas/follow-up.ts'
import { useUrlState } from '#src/features/shared/use-url-state.ts'
import { useWhy } from '#src/features/shared/why.ts'
import { useFollowUpsText } from '#src/i18n/rooms/follow-ups.ts'
import { useToast } from '#src/ui/toast.tsx'
import { changeOf, draftOf, type Draft } from './draft.ts'
import { useChangeFollowUp } from './queries.ts'

/** A change that someone else was ahead of. */
interface Overtaken {
  followUp: FollowUpAnswer
  begun: Draft
}

const isStale = (error: unknown) => error instanceof ApiError && error.kind === 'stale'

/** What a person can do with the follow-ups, each with a way back. */
export const useFollowUpActions = () => {
  const followUps = useFollowUpsText()
  const why = useWhy()
  const say = useToast()
  const { mutateAsync } = useChangeFollowUp()
  const { set } = useUrlState()
  const [overtaken, setOvertaken] = useState<Overtaken | null>(null)

  const changed = useCallback(
    (after: FollowUpAnswer, before: FollowUpAnswer) => {
      const back = changeOf(draftOf(before), draftOf(after))
      if (back === null) return
      // By promises: what it stood on may be gone when it is asked for, and another may be asked for meanwhile.
      const undo = async () => {
        try {
          await mutateAsync({ id: after.id, version: after.version, change: back })
          say(followUps.undone)
        } catch (error) {
          say(isStale(error) ? followUps.undoTooLate : followUps.undoFailed)
        }
      }
      say(after.status === before.status ? followUps.saved : followUps.saidChanged[after.status], {
        label: followUps.undo,
        about: after.id,
        run: () => void undo(),
      })
    },
    [followUps, mutateAsync, say],
  )

  /** Changes it at once; where someone else was ahead, what was to be set stands beside theirs. */
  const atOnce = useCallback(
    async (followUp: FollowUpAnswer, change: FollowUpChangeRequest, then: (after: FollowUpAnswer) => void) => {
      try {
        then(await mutateAsync({ id: followUp.id, version: followUp.version, change }))
      } catch (error) {
        if (isStale(error))
          setOvertaken({ followUp, begun: { ...draftOf(followUp), status: change.status ?? followUp.status } })
        else say(`${followUps.saveFailed} ${why(error)}`)
      }
    },
    [followUps, mutateAsync, say, why],
  )

  const actions = useMemo(
    () => ({
      change: ({ id }: FollowUpAnswer) => set({ ret: id }),
      finish: (followUp: FollowUpAnswer) => atOnce(followUp, { status: 'done' }, (after) => changed(after, followUp)),
      confirm: (followUp: FollowUpAnswer) =>
        atOnce(followUp, { status: 'done', ...placed('evidence', followUp) }, (after) => changed(after, followUp)),
      refuse: (followUp: FollowUpAnswer) => atOnce(followUp, placed('refuse', followUp), () => say(followUps.refused)),
    }),
    [atOnce, changed, followUps, say, set],
  )
  return { actions, overtaken, changed, settle: () => setOvertaken(null) }
}

/** The item that is suggested, as what is done with it. */
const placed = (as: 'evidence' | 'refuse', { suggestion }: FollowUpAnswer): FollowUpChangeRequest =>
  suggestion === null ? {} : { [as]: { meetingId: suggestion.meetingId, itemNumber: suggestion.itemNumber } }
