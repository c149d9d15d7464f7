import { useQuery } from '@tanstack/react-query'
import { AppLink } from '#src/features/shared/app-link.tsx'
import { paths } from '#src/features/shared/paths.ts'
import { QueryView } from '#src/features/shared/query-view.tsx'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { useOverviewText } from '#src/i18n/rooms/overview.ts'
import { Card } from '#src/ui/card.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { SkeletonRows } from '#src/ui/skeleton.tsx'
import { MiniBoard } from './mini-board.tsx'
import { overviewQueries } from './queries.ts'
import { StillNotes } from './still-notes.tsx'

/** Where the strategies stand, by stage, and which of them have stopped. */
export const Strategies = () => {
  const { common } = useText()
  const overview = useOverviewText()
  const format = useFormat()
  const query = useQuery(overviewQueries.strategies(useAsOf().asOf))
  const count = query.data?.stages.reduce((sum, { total }) => sum + total, 0)
  return (
    <Card
      title={overview.strategies}
      aside={count !== undefined && <AppLink to={paths.pipeline}>{overview.allOf(format.number(count))}</AppLink>}
    >
      <QueryView query={query} loading={<SkeletonRows rows={2} height={84} label={common.loading} />}>
        {({ stages, still }) =>
          count ? (
            <>
              <MiniBoard stages={stages} />
              <StillNotes cases={still.cases} />
            </>
          ) : (
            <EmptyState title={overview.noStrategies} text={overview.noStrategiesText} />
          )
        }
      </QueryView>
    </Card>
  )
}
