import { useInfiniteQuery } from '@tanstack/react-query'
import { AppLink } from '#src/features/shared/app-link.tsx'
import { Page } from '#src/features/shared/page.tsx'
import { paths } from '#src/features/shared/paths.ts'
import { QueryView } from '#src/features/shared/query-view.tsx'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { useReviewText } from '#src/i18n/rooms/review.ts'
import { buttonClass } from '#src/ui/button.tsx'
import { cardClass } from '#src/ui/card.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { SkeletonRows } from '#src/ui/skeleton.tsx'
import { ImportTabs } from './import-tabs.tsx'
import { reviewQueries } from './review-queries.ts'
import styles from './review.module.css'
import { Reviews } from './reviews.tsx'

/** Gennemse: what the reader doubted, one thing at a time, beside the words it doubted. */
export const ReviewScreen = () => {
  const { common } = useText()
  const review = useReviewText()
  const format = useFormat()
  const query = useInfiniteQuery(reviewQueries.all(useAsOf().asOf))
  const total = query.data?.pages[0]?.total ?? 0
  return (
    <Page title={review.title} lead={total > 0 && review.lead(format.number(total), total)}>
      <ImportTabs />
      <QueryView
        query={query}
        loading={
          <div className={styles.columns}>
            <div className={cardClass}>
              <SkeletonRows rows={6} height={100} label={common.loading} />
            </div>
            {[5, 14].map((rows) => (
              <div key={rows} className={cardClass} aria-hidden="true">
                <SkeletonRows rows={rows} height={rows > 9 ? 42 : 84} label={common.loading} />
              </div>
            ))}
          </div>
        }
      >
        {({ pages }) =>
          total === 0 ? (
            <NothingToReview />
          ) : (
            <Reviews
              rows={pages.flatMap(({ items }) => items)}
              more={query.hasNextPage ? { busy: query.isFetching, fetch: () => void query.fetchNextPage() } : null}
            />
          )
        }
      </QueryView>
    </Page>
  )
}

const NothingToReview = () => {
  const review = useReviewText()
  return (
    <div className={cardClass}>
      <EmptyState
        title={review.empty}
        text={review.emptyText}
        action={
          <AppLink to={paths.meetings} className={buttonClass()}>
            {review.emptyAction}
          </AppLink>
        }
      />
    </div>
  )
}
