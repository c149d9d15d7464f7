import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, api } from '#src/api/client.ts'
import type { CaseAnswer } from '#src/api/schemas/case.ts'
import { ApiError } from '#src/api/api-error.ts'
import type { CaseRef } from '#src/domain/case.ts'
import { useChangesText } from '#src/i18n/rooms/changes.ts'
import { useToast } from '#src/ui/toast.tsx'
import { setMember } from './set-member.ts'

/** What is asked for: on the board, off it, or, with null, as the title tells. */
type Asked = boolean | null
type Said = CaseAnswer['membership']

/** What is said of a case that a list names only. */
const saidOf = async (id: string): Promise<Said> =>
  (await answer(api.cases[':number'].$get({ param: { number: encodeURIComponent(id) }, query: {} }))).membership

/**
 * Puts a case on the board of strategies or takes it off, and offers to have it as it was. The card it is asked from may
 * be gone when it is done, so it tells by its promise, not by callbacks that go with the card.
 */
export const useMembership = ({ id, title }: Pick<CaseRef, 'id' | 'title'>) => {
  const { membership } = useChangesText()
  const say = useToast()
  const client = useQueryClient()
  const { mutateAsync, isPending } = useMutation({
    mutationFn: async ({ asked, known }: { asked: Asked; known: Said | undefined }) => {
      const before = known === undefined ? await saidOf(id) : known
      const now = await setMember(id, asked, before?.version ?? 0)
      return { before, now }
    },
    onSettled: () =>
      Promise.all(
        ['pipeline', 'cases', 'summary', 'audit'].map((key) => client.invalidateQueries({ queryKey: [key] })),
      ),
  })
  const set = async (asked: Asked, known: Said | undefined, done: (was: { before: Said; now: Said }) => void) => {
    try {
      done(await mutateAsync({ asked, known }))
    } catch (error) {
      say(error instanceof ApiError && error.kind === 'stale' ? membership.overtaken(title) : membership.failed(title))
    }
  }
  return {
    busy: isPending,
    /** @param known what was said until now; undefined where that is not known yet. */
    change: (member: boolean, known?: Said) =>
      void set(member, known, ({ before, now }) =>
        say(member ? membership.on(title) : membership.off(title), {
          label: membership.undo,
          about: id,
          run: () => void set(before?.member ?? null, now, () => say(membership.undone(title))),
        }),
      ),
  }
}
