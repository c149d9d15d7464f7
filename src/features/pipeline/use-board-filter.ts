import { caseKinds, caseStates } from '#src/domain/case.ts'
import { useUrlState } from '#src/features/shared/use-url-state.ts'
import type { BoardFilter } from './board.ts'

/** How the board is seen, in the address: `?visning=tabel&type=strategy&tilstand=postponed&stille=ja&q=…&orden=-since`. */
export const useBoardFilter = () => {
  const { get, oneOf, set } = useUrlState()
  const kind = oneOf('type', ['', ...caseKinds])
  const state = oneOf('tilstand', ['', ...caseStates])
  const filter: BoardFilter = {
    kind: kind || null,
    state: state || null,
    still: get('stille') === 'ja',
    q: get('q') ?? '',
  }
  return {
    filter,
    kind,
    state,
    view: oneOf('visning', ['tavle', 'tabel']),
    sort: get('orden'),
    filtered: filter.kind !== null || filter.state !== null || filter.still || filter.q !== '',
    set,
    clear: () => set({ type: null, tilstand: null, stille: null, q: null }),
  }
}
