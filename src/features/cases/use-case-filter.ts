import { caseKinds, caseStates } from '#src/domain/case.ts'
import { asOfQuery } from '#src/features/shared/asks.ts'
import type { Asked } from '#src/features/shared/queries.ts'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { type readAddress, useUrlState } from '#src/features/shared/use-url-state.ts'

/** What is asked for, in the address: `?type=strategy&forum=direktionen&tilstand=postponed&q=…&orden=title`. */
export const caseFilterOf = ({ get, oneOf }: ReturnType<typeof readAddress>, asOf: string | null) => {
  const kind = oneOf('type', ['', ...caseKinds])
  const state = oneOf('tilstand', ['', ...caseStates])
  const [body, q, sort] = [get('forum'), get('q'), get('orden')]
  const asked: Asked = {
    ...asOfQuery(asOf),
    ...(kind && { kind }),
    ...(state && { state }),
    ...(body && { body }),
    ...(q && { q }),
    ...(sort && { sort }),
  }
  return { asked, kind, state, body, q: q ?? '', sort, filtered: Boolean(kind || state || body || q) }
}

/** The filter of the address, and the way to change it. */
export const useCaseFilter = () => {
  const { set, ...address } = useUrlState()
  return {
    ...caseFilterOf(address, useAsOf().asOf),
    set,
    clear: () => set({ type: null, tilstand: null, forum: null, q: null }),
  }
}
