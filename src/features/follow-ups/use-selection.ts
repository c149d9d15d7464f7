import { useMemo, useState } from 'react'

/** Rows that are chosen, by id. */
export interface Selection {
  has: (id: string) => boolean
  toggle: (id: string) => void
  choose: (ids: readonly string[]) => void
  drop: (ids: readonly string[]) => void
  clear: () => void
}

export const useSelection = (): Selection => {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  return useMemo(
    () => ({
      has: (id) => chosen.has(id),
      toggle: (id) =>
        setChosen(chosen.has(id) ? new Set([...chosen].filter((each) => each !== id)) : new Set(chosen).add(id)),
      choose: (ids) => setChosen(new Set(ids)),
      drop: (ids) => setChosen((before) => new Set([...before].filter((id) => !ids.includes(id)))),
      clear: () => setChosen(new Set()),
    }),
    [chosen],
  )
}
