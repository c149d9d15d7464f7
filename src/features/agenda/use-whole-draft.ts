import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { AgendaDraftAnswer } from '#src/api/schemas/agenda.ts'
import { useGoTo } from '#src/features/shared/use-as-of.ts'
import { useDeskAtHand } from './desk-context.ts'

/**
 * Changes the draft as a whole, as it stands saved, and leaves this page for where it led; what someone else has
 * written since is not overwritten.
 */
export const useWholeDraft = <T>(change: (draft: AgendaDraftAnswer) => Promise<T>, leadsTo: (done: T) => string) => {
  const { desk, state, leaving } = useDeskAtHand()
  const goTo = useGoTo()
  const client = useQueryClient()
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => {
      if (desk.base === null) throw new Error('a draft that is changed as a whole is saved first')
      return leaving(change(desk.base))
    },
    onSuccess: (done) => {
      void goTo(leadsTo(done))
      void client.invalidateQueries({ queryKey: ['agendas'] })
    },
  })
  return { run: () => mutate(), ready: state === 'saved' && !isPending, error }
}
