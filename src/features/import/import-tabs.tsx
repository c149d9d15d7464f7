import { useQuery } from '@tanstack/react-query'
import { useMay } from '#src/features/shared/me.ts'
import { MenuLink } from '#src/features/shared/menu-link.tsx'
import { paths } from '#src/features/shared/paths.ts'
import { summaryQueries } from '#src/features/shared/queries.ts'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { useFormat } from '#src/i18n/language.tsx'
import { useReviewText } from '#src/i18n/rooms/review.ts'
import styles from './review.module.css'

/** From taking minutes in to looking at what was doubtful in them, and back. */
export const ImportTabs = () => {
  const review = useReviewText()
  const format = useFormat()
  const { asOf } = useAsOf()
  const toReview = useQuery(summaryQueries.at(asOf)).data?.counts.toReview ?? 0
  if (!useMay('secretariat')) return null
  return (
    <nav className={`${styles.tabs} no-print`} aria-label={review.tabs}>
      <MenuLink to={paths.import} end>
        {review.importTab}
      </MenuLink>
      <MenuLink to={paths.review()}>
        {review.tab} {toReview > 0 && <span>{format.number(toReview)}</span>}
      </MenuLink>
    </nav>
  )
}
