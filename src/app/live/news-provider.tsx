import { queryOptions, useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { answer, api } from '#src/api/client.ts'
import { useMay } from '#src/features/shared/me.ts'
import { NewsContext } from '#src/features/shared/news.tsx'
import { summaryQueries } from '#src/features/shared/queries.ts'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { newSince, rememberLook } from './last-look.ts'

const newsQueries = {
  /** The meetings of the documents that came after an instant; more than a hundred new ones are no news but a move. */
  since: (since: string) =>
    queryOptions({
      queryKey: ['documents', 'since', since],
      queryFn: async () => {
        const { items } = await answer(api.documents.$get({ query: { limit: '100' } }))
        return items
          .filter(({ receivedAt }) => Date.parse(receivedAt) > Date.parse(since))
          .flatMap(({ meetingIds }) => meetingIds)
      },
    }),
}

/** Tells every line below which meetings have come since the one who sits here last looked. */
export const NewsProvider = ({ children }: { children: ReactNode }) => {
  const latest = useQuery(summaryQueries.at(useAsOf().asOf)).data?.lastImport ?? null
  const since = useSince(latest)
  const hasNews = since !== null && latest !== null && Date.parse(latest) > Date.parse(since)
  const { data } = useQuery({ ...newsQueries.since(since ?? ''), enabled: useMay('director') && hasNews })
  const news = useMemo(() => new Set(hasNews ? data : []), [data, hasNews])
  return <NewsContext value={news}>{children}</NewsContext>
}

/** Since when all is new: since the visit before; on the first visit since its beginning. */
function useSince(latest: string | null): string | null {
  const [arrived, setArrived] = useState(() => newSince(Date.now()))
  const [first, setFirst] = useState<string | null>(null)
  if (first === null && latest !== null) setFirst(latest)
  const since = arrived ?? first
  useEffect(() => {
    const onSight = () => {
      if (!document.hidden) setArrived(newSince(Date.now()))
      else if (since !== null) rememberLook(since, latest ?? since, Date.now())
    }
    document.addEventListener('visibilitychange', onSight)
    return () => document.removeEventListener('visibilitychange', onSight)
  }, [since, latest])
  return since
}
