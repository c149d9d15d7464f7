import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, api } from '#src/api/client.ts'
import type { CaseAnswer } from '#src/api/schemas/case.ts'
import type { CaseRef } from '#src/domain/case.ts'
import { useText } from '#src/i18n/language.tsx'
import { useToast } from '#src/ui/toast.tsx'

/** What is asked for: on the board, off it, or, with null, as the title tells. */
type Asked = boolean | null

/** Puts a case on the board of strategies or takes it off, and offers to have it as it was. */
export const useMembership = ({ id, title }: Pick<CaseRef, 'id' | 'title'>) => {
  const { membership } = useText().common
  const say = useToast()
  const client = useQueryClient()
  const { mutate, isPending } = useMutation({
    mutationFn: (asked: Asked) => {
      const member = api.pipeline.members[':caseId']
      const at = { param: { caseId: encodeURIComponent(id) }, query: {} }
      return answer(asked === null ? member.$delete(at) : member.$put({ ...at, json: { member: asked } }))
    },
    onSettled: () =>
      Promise.all([['pipeline'], ['cases'], ['summary']].map((queryKey) => client.invalidateQueries({ queryKey }))),
    onError: () => say(membership.failed(title)),
  })
  return {
    busy: isPending,
    /** @param before what was said until now, to go back to. */
    change: (member: boolean, before: CaseAnswer['membership']) =>
      mutate(member, {
        onSuccess: () =>
          say(member ? membership.on(title) : membership.off(title), {
            label: membership.undo,
            run: () => mutate(before?.member ?? null),
          }),
      }),
  }
}
