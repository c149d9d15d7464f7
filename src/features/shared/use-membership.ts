import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, api } from '#src/api/client.ts'
import type { CaseAnswer } from '#src/api/schemas/case.ts'
import { ApiError } from '#src/api/api-error.ts'
import type { CaseRef } from '#src/domain/case.ts'
import { useChangesText } from '#src/i18n/rooms/changes.ts'
import { useToast } from '#src/ui/toast.tsx'

/** What is asked for: on the board, off it, or, with null, as the title tells. */
type Asked = boolean | null
type Said = CaseAnswer['membership']

/** What is said of a case that a list names only. */
const saidOf = async (id: string): Promise<Said> =>
  (await answer(api.cases[':number'].$get({ param: { number: encodeURIComponent(id) }, query: {} }))).membership

/** Puts a case on the board of strategies or takes it off, and offers to have it as it was. */
export const useMembership = ({ id, title }: Pick<CaseRef, 'id' | 'title'>) => {
  const { membership } = useChangesText()
  const say = useToast()
  const client = useQueryClient()
  const { mutate, isPending } = useMutation({
    mutationFn: async ({ asked, before }: { asked: Asked; before: Said | undefined }) => {
      const said = before === undefined ? await saidOf(id) : before
      const member = api.pipeline.members[':caseId']
      const header = { 'if-match': `"${said?.version ?? 0}"` }
      const at = { param: { caseId: encodeURIComponent(id) }, query: {}, header }
      return answer(asked === null ? member.$delete(at) : member.$put({ ...at, json: { member: asked } }))
    },
    onSettled: () =>
      Promise.all([['pipeline'], ['cases'], ['summary']].map((queryKey) => client.invalidateQueries({ queryKey }))),
    onError: (error) =>
      say(error instanceof ApiError && error.kind === 'stale' ? membership.overtaken(title) : membership.failed(title)),
  })
  return {
    busy: isPending,
    /** @param before what was said until now, to go back to; undefined where that is not known yet. */
    change: (member: boolean, before?: Said) =>
      mutate(
        { asked: member, before },
        {
          onSuccess: (now) =>
            say(member ? membership.on(title) : membership.off(title), {
              label: membership.undo,
              run: () => mutate({ asked: before?.member ?? null, before: now }),
            }),
        },
      ),
  }
}
