import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { answer, api } from '#src/api/client.ts'
import { asOfQuery } from '#src/features/shared/asks.ts'
import { useAsOf } from '#src/features/shared/use-as-of.ts'

/** What is typed shows at once; the server is asked when the typing pauses this long. */
const pauseMs = 120

/** One letter begins half of all words. */
const leastLetters = 2

const hitsFor = '24'

/** What people type, without the spaces between and around that say nothing. */
export const asked = (typed: string) => typed.trim().replaceAll(/\s+/g, ' ')

const usePaused = (value: string) => {
  const [paused, setPaused] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), pauseMs)
    return () => clearTimeout(timer)
  }, [value])
  return paused
}

/** What the server finds by what was typed; until it has answered, what it found by less. */
export const useHits = (typed: string) => {
  const { asOf } = useAsOf()
  const q = usePaused(asked(typed))
  const wanted = q.length >= leastLetters
  const { data, error, isFetching } = useQuery({
    queryKey: ['search', asOf, q],
    queryFn: () => answer(api.search.$get({ query: { ...asOfQuery(asOf), q, limit: hitsFor } })),
    enabled: wanted,
    placeholderData: keepPreviousData,
  })
  return {
    hits: wanted && asked(typed) !== '' ? (data?.items ?? []) : [],
    error: wanted ? error : null,
    /** True while what stands there does not answer what was typed. */
    searching: asked(typed).length >= leastLetters && (q !== asked(typed) || isFetching),
  }
}
