import { useQuery } from '@tanstack/react-query'
import { AppLink } from '#src/features/shared/app-link.tsx'
import { paths } from '#src/features/shared/paths.ts'
import { bodyQueries } from '#src/features/shared/queries.ts'
import { QueryView } from '#src/features/shared/query-view.tsx'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { useText } from '#src/i18n/language.tsx'
import { useOverviewText } from '#src/i18n/rooms/overview.ts'
import { Card } from '#src/ui/card.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { SkeletonRows } from '#src/ui/skeleton.tsx'
import { ComingMeeting } from './coming-meeting.tsx'
import { comingMeetings } from './coming.ts'

/** The next meetings, soonest first, each with what ought to be on it. */
export const ComingMeetings = () => {
  const { common } = useText()
  const overview = useOverviewText()
  const query = useQuery(bodyQueries.all(useAsOf().asOf))
  return (
    <Card title={overview.comingMeetings} aside={<AppLink to={paths.meetings}>{overview.allMeetings}</AppLink>}>
      <QueryView query={query} loading={<SkeletonRows rows={3} height={61} label={common.loading} />}>
        {({ items }) => {
          const coming = comingMeetings(items)
          return coming.length === 0 ? (
            <EmptyState title={overview.noComing} text={overview.noComingText} />
          ) : (
            <ul>
              {coming.map(({ body, meeting }) => (
                <ComingMeeting key={meeting.id} body={body} meeting={meeting} />
              ))}
            </ul>
          )
        }}
      </QueryView>
    </Card>
  )
}
