import { useQuery } from '@tanstack/react-query'
import { sourceQueries } from '#src/features/shared/queries.ts'
import { QueryView } from '#src/features/shared/query-view.tsx'
import { useText } from '#src/i18n/language.tsx'
import { useSourcesText } from '#src/i18n/rooms/sources.ts'
import { Card } from '#src/ui/card.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { SkeletonRows } from '#src/ui/skeleton.tsx'
import { SourceRow } from './source-row.tsx'

/** Where minutes come from by themselves, and how that goes. */
export const Sources = () => {
  const { common } = useText()
  const sources = useSourcesText()
  const query = useQuery(sourceQueries.all())
  return (
    <Card title={sources.title}>
      <QueryView query={query} loading={<SkeletonRows rows={1} height={64} label={common.loading} />}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={sources.none} text={sources.noneText} />
          ) : (
            <ul>
              {items.map((source) => (
                <SourceRow key={source.id} source={source} />
              ))}
            </ul>
          )
        }
      </QueryView>
    </Card>
  )
}
