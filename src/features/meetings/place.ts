/** The place in the meeting that the address names: an item, and the range of words to mark in its document. */
export interface Place {
  item: string | null
  range: { start: number; end: number } | null
}

const wholeNumber = /^\d{1,9}$/

/** `?punkt=4&fra=120&til=180`, as `paths.meeting` writes it; a range that is none is left out. */
export function placeOf(search: URLSearchParams): Place {
  const [from, to] = [search.get('fra') ?? '', search.get('til') ?? '']
  const isRange = wholeNumber.test(from) && wholeNumber.test(to) && Number(from) < Number(to)
  return { item: search.get('punkt'), range: isRange ? { start: Number(from), end: Number(to) } : null }
}
