import { createContext, use, useCallback } from 'react'
import { useNavigate, useSearchParams, type NavigateOptions } from 'react-router'
import { setDay } from './as-of-address.ts'

/** An address with the as-of date on it; null leaves it off. */
export const withAsOf = (to: string, asOf: string | null): string => {
  if (asOf === null) return to
  const [path = '', query = ''] = to.split('?')
  const search = new URLSearchParams(query)
  setDay(search, asOf)
  return `${path}?${search}`
}

interface AsOf {
  /** Null for now, which is what the API is asked with. */
  asOf: string | null
  /** The date itself. */
  day: string
  now: string
}

/** Told from above, once: every link and every date of a screen asks for it. */
export const AsOfContext = createContext<AsOf | null>(null)

/** The date every screen answers for, kept in the address as `?pr=2025-01-28`. */
export const useAsOf = (): AsOf => {
  const asOf = use(AsOfContext)
  if (!asOf) throw new Error('useAsOf outside AsOfProvider')
  return asOf
}

/** Sets the date in the address; null, and today, take it off. */
export const useSetAsOf = () => {
  const [, setSearch] = useSearchParams()
  const { now } = useAsOf()
  return (date: string | null) =>
    setSearch((before) => {
      setDay(before, date === now ? null : date)
      return before
    })
}

/** Goes to an address of `paths`, keeping the as-of date. */
export const useGoTo = () => {
  const { asOf } = useAsOf()
  const navigate = useNavigate()
  return useCallback((to: string, options?: NavigateOptions) => navigate(withAsOf(to, asOf), options), [asOf, navigate])
}
