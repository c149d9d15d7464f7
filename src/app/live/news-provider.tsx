import { queryOptions, useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { answer, api } from '#src/api/client.ts'
import type { SummaryAnswer } from '#src/api/schemas/summary.ts'
import { rememberVisit, visitBefore, VisitContext, type Visit } from '#src/features/shared/last-visit.ts'
import { useMay } from '#src/features/shared/me.ts'
import { NewsContext } from '#src/features/shared/news.tsx'
import { summaryQueries } from '#src/features/shared/queries.ts'
import { useAsOf } from '#src/features/shared/use-as-of.ts'

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

/** Tells every line below which meetings have come since the one who sits here was here last, and when that was. */
export const NewsProvider = ({ children }: { children: ReactNode }) => {
  const { asOf } = useAsOf()
  const now = useQuery({ ...summaryQueries.at(null), enabled: asOf === null }).data
  const before = useVisitBefore(now)
  const latest = now?.lastImport ?? null
  // On the first visit what comes in its course is new.
  const [first, setFirst] = useState<string | null>(null)
  if (first === null && latest !== null) setFirst(latest)
  const since = before?.seen.lastImport ?? first
  const hasNews = since !== null && latest !== null && Date.parse(latest) > Date.parse(since)
  const { data } = useQuery({ ...newsQueries.since(since ?? ''), enabled: useMay('director') && hasNews })
  const news = useMemo(() => new Set(hasNews ? data : []), [data, hasNews])
  return (
    <VisitContext value={before}>
      <NewsContext value={news}>{children}</NewsContext>
    </VisitContext>
  )
}

/** The visit before; this one is remembered whenever the window is left. */
function useVisitBefore(now: SummaryAnswer | undefined): Visit | null {
  const [before, setBefore] = useState(() => visitBefore(Date.now()))
  useEffect(() => {
    const onSight = () => {
      if (!document.hidden) setBefore(visitBefore(Date.now()))
      else if (now) rememberVisit({ counts: now.counts, lastImport: now.lastImport }, before, Date.now())
    }
    document.addEventListener('visibilitychange', onSight)
    return () => document.removeEventListener('visibilitychange', onSight)
  }, [before, now])
  return before
}
