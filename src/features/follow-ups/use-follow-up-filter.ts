import { followUpStatuses } from '#src/domain/follow-up.ts'
import { asOfQuery, type Asked } from '#src/features/shared/queries.ts'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { useUrlState } from '#src/features/shared/use-url-state.ts'

/** What is asked for, in the address: `?status=alle&forum=chefforum&ansvarlig=…&q=…&orden=due`. The open ones first. */
export const useFollowUpFilter = () => {
  const { get, oneOf, set } = useUrlState()
  const { asOf } = useAsOf()
  const status = oneOf('status', [...followUpStatuses, 'alle'])
  const [body, responsible, q, sort] = [get('forum'), get('ansvarlig'), get('q'), get('orden')]
  const asked: Asked = {
    ...asOfQuery(asOf),
    ...(status !== 'alle' && { status }),
    ...(body && { body }),
    ...(responsible && { responsible }),
    ...(q && { q }),
    ...(sort && { sort }),
  }
  return {
    asked,
    status,
    body,
    responsible: responsible ?? '',
    q: q ?? '',
    sort,
    /** Narrowed by more than the status, which is always one of its kinds. */
    narrowed: Boolean(body || responsible || q),
    set,
    clear: () => set({ status: null, forum: null, ansvarlig: null, q: null }),
  }
}
