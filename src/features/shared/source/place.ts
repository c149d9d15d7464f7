import { useMemo } from 'react'
import { useSearchParams } from 'react-router'
import type { Where } from '#src/domain/meeting.ts'

/** What is shown of a document: the words of `range` marked, on their page (where there are pages) or the one leafed to. */
export interface Place {
  range: Where | null
  leaf: number | null
}

const numberOf = (asked: string | null): number | null =>
  asked !== null && /^\d{1,9}$/.test(asked) ? Number(asked) : null

/** `fra=120&til=180&side=3`, as `paths.meeting` writes them; what is no range of words is null. */
export function rangeOf(fra: string | null, til: string | null, side: string | null): Where | null {
  const [start, end] = [numberOf(fra), numberOf(til)]
  return start !== null && end !== null && start < end ? { page: numberOf(side), start, end } : null
}

/** The page leafed to in the address: `blad=5`. */
export const useLeaf = (): number | null => {
  const [search] = useSearchParams()
  return numberOf(search.get('blad'))
}

/** The place in a document that the address names. */
export const usePlace = (): Place => {
  const [search] = useSearchParams()
  const [fra, til, side] = [search.get('fra'), search.get('til'), search.get('side')]
  const range = useMemo(() => rangeOf(fra, til, side), [fra, til, side])
  return { range, leaf: useLeaf() }
}
