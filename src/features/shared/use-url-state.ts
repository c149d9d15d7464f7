import { useCallback } from 'react'
import { useSearchParams } from 'react-router'

/** What the address says of a view. */
export const readAddress = (search: URLSearchParams) => ({
  get: (name: string) => search.get(name),
  /** The value of a name, when it is one of those allowed; else the first of them. */
  oneOf: <Value extends string>(name: string, allowed: readonly [Value, ...Value[]]): Value =>
    allowed.find((value) => value === search.get(name)) ?? allowed[0],
})

/**
 * Filters, sorting and choices of a view, kept in the address so that back works and a link shows the same.
 * `set` with null takes a name away; it replaces the address, so that back leaves the screen, not the last letter typed.
 */
export const useUrlState = () => {
  const [search, setSearch] = useSearchParams()
  const set = useCallback(
    (changes: Record<string, string | null>) =>
      setSearch(
        (before) => {
          for (const [name, value] of Object.entries(changes))
            if (value === null || value === '') before.delete(name)
            else before.set(name, value)
          return before
        },
        { replace: true },
      ),
    [setSearch],
  )
  return { ...readAddress(search), set }
}
