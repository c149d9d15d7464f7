import { asOfQuery } from '#src/features/shared/asks.ts'
import { type Asked } from '#src/features/shared/queries.ts'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { useUrlState } from '#src/features/shared/use-url-state.ts'

const isoDay = /^\d{4}-\d\d-\d\d$/

/** What is asked for, in the address: `?forum=direktionen&fra=2025-01-01&til=2025-06-30&orden=-postponed`. */
export const useMeetingFilter = () => {
  const { get, set } = useUrlState()
  const { asOf } = useAsOf()
  const dayIn = (name: string) => {
    const asked = get(name)
    return asked !== null && isoDay.test(asked) ? asked : ''
  }
  const [body, from, to, sort] = [get('forum'), dayIn('fra'), dayIn('til'), get('orden')]
  const asked: Asked = {
    ...asOfQuery(asOf),
    ...(body && { body }),
    ...(from && { from }),
    ...(to && { to }),
    ...(sort && { sort }),
  }
  return {
    asked,
    body,
    from,
    to,
    sort,
    filtered: Boolean(body || from || to),
    set,
    clear: () => set({ forum: null, fra: null, til: null }),
  }
}
