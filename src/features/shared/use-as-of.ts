import { useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useLocation, useNavigate, useSearchParams, type NavigateOptions } from 'react-router'
import { summaryQueries } from './queries.ts'
import { today } from './today.ts'

const parameter = 'pr'

/** `2025-01-28`, and a day there is. */
const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))

/** An address with the as-of date on it; null leaves it off. */
export const withAsOf = (to: string, asOf: string | null): string => {
  if (asOf === null) return to
  const [path = '', query = ''] = to.split('?')
  const search = new URLSearchParams(query)
  search.set(parameter, asOf)
  return `${path}?${search}`
}

/** The as-of date in the address; null where there is none, or none that is a day. */
export const useAskedDay = (): string | null => {
  // Every link of the app asks: a search of the address costs less than taking it apart.
  const [, asked] = new RegExp(`[?&]${parameter}=([^&]*)`).exec(useLocation().search) ?? []
  return asked !== undefined && isDay(asked) ? asked : null
}

/** What day it is: the API's day once it has told, this machine's until then. */
export const useToday = (): string => useQuery({ ...summaryQueries.at(null), enabled: false }).data?.asOf ?? today()

/**
 * The date every screen answers for, kept in the address as `?pr=2025-01-28`.
 * `asOf` is null for now, which is what the API is asked with; `day` is the date itself.
 */
export const useAsOf = () => {
  const [, setSearch] = useSearchParams()
  const asOf = useAskedDay()
  const now = useToday()
  const setAsOf = (date: string | null) =>
    setSearch((before) => {
      if (date === null || date === now) before.delete(parameter)
      else before.set(parameter, date)
      return before
    })
  return { asOf, day: asOf ?? now, now, setAsOf }
}

/** Goes to an address of `paths`, keeping the as-of date. */
export const useGoTo = () => {
  const asOf = useAskedDay()
  const navigate = useNavigate()
  return useCallback((to: string, options?: NavigateOptions) => navigate(withAsOf(to, asOf), options), [asOf, navigate])
}
