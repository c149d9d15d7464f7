import type { InfiniteData } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useText } from '#src/i18n/language.tsx'
import { LoadMore } from '#src/ui/load-more.tsx'
import { QueryView } from './query-view.tsx'

interface PagedQuery<Row> {
  data: InfiniteData<{ items: Row[] }> | undefined
  error: Error | null
  refetch: () => unknown
  hasNextPage: boolean
  isFetching: boolean
  isFetchingNextPage: boolean
  fetchNextPage: () => Promise<unknown>
}

/** The branches of a list that comes page by page: the rows there are so far, and the way to more. */
export const PagedView = <Row,>({
  query,
  loading,
  more,
  children,
}: {
  query: PagedQuery<Row>
  loading: ReactNode
  /** What the way to more is called. */
  more: string
  children: (rows: Row[]) => ReactNode
}) => {
  const { common } = useText()
  return (
    <QueryView query={query} loading={loading}>
      {({ pages }) => (
        <>
          {children(pages.flatMap(({ items }) => items))}
          {query.hasNextPage && (
            <LoadMore
              label={query.isFetchingNextPage ? common.loading : more}
              busy={query.isFetching}
              onMore={() => void query.fetchNextPage()}
            />
          )}
        </>
      )}
    </QueryView>
  )
}
