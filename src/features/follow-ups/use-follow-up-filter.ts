import { dueFilters, followUpStatuses } from '#src/domain/follow-up.ts'
import { asOfQuery } from '#src/features/shared/asks.ts'
import { type Asked } from '#src/features/shared/queries.ts'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { useUrlState } from '#src/features/shared/use-url-state.ts'
import { groupings, sortOf } from './grouping.ts'
import { useMyName } from './my-name.ts'

const all = 'alle'

/**
 * What is asked for, in the address: `?status=alle&forum=chefforum&ansvarlig=…&mine=ja&frist=late&gruppe=frist&q=…&orden=due`.
 * The open ones first. *Mine* is mine to whoever opens the address.
 */
export const useFollowUpFilter = () => {
  const { get, oneOf, set } = useUrlState()
  const { asOf } = useAsOf()
  const { name } = useMyName()
  const status = oneOf('status', [...followUpStatuses, all])
  const due = oneOf('frist', [all, ...dueFilters])
  const group = oneOf('gruppe', ['ingen', ...groupings])
  const mine = get('mine') === 'ja' && name !== null
  const [body, typed, q] = [get('forum'), get('ansvarlig'), get('q')]
  const responsible = mine ? name : typed
  const sort = group === 'ingen' ? get('orden') : sortOf[group]
  const asked: Asked = {
    ...asOfQuery(asOf),
    ...(status !== all && { status }),
    ...(body && { body }),
    ...(responsible && { responsible }),
    ...(due !== all && { due }),
    ...(q && { q }),
    ...(sort && { sort }),
  }
  return {
    asked,
    status,
    body,
    due,
    group,
    mine,
    responsible: typed ?? '',
    q: q ?? '',
    sort,
    /** Narrowed by more than the status, which is always one of its kinds. */
    narrowed: Boolean(body || responsible || q || due !== all),
    set,
    clear: () => set({ status: null, forum: null, ansvarlig: null, mine: null, frist: null, q: null }),
  }
}
