import { useRef } from 'react'
import type { ReviewAnswer } from '#src/api/schemas/review.ts'
import { paths } from '#src/features/shared/paths.ts'
import { useGoTo } from '#src/features/shared/use-as-of.ts'
import { useUrlState } from '#src/features/shared/use-url-state.ts'
import { useReviewText } from '#src/i18n/rooms/review.ts'
import { goOnFrom } from '#src/ui/go-on.ts'
import { chosenOf, keyOf, nextOf } from './chosen.ts'
import { OrphanCase } from './orphan-case.tsx'
import { ReviewCase } from './review-case.tsx'
import { ReviewList } from './review-list.tsx'
import styles from './review.module.css'

/** The list, and the chosen one of it beside its source; on a phone the one or the other. */
export const Reviews = ({
  rows,
  more,
}: {
  rows: readonly ReviewAnswer[]
  /** The way to the rest of the list. */
  more: { busy: boolean; fetch: () => void } | null
}) => {
  const review = useReviewText()
  const { get } = useUrlState()
  const goTo = useGoTo()
  const asked = get('valgt')
  const chosen = chosenOf(rows, asked)
  // Who works through the list reads on where the next one begins; who just came has not chosen yet.
  const working = useRef(false)
  const columns = useRef<HTMLDivElement>(null)
  if (!chosen) return null
  const next = () => {
    // After the last one the columns are gone, and what was pressed in them.
    if (columns.current) goOnFrom(columns.current)
    const then = nextOf(rows, chosen)
    working.current = true
    void goTo(paths.review(then && keyOf(then)), { replace: true })
  }
  const Case = chosen.orphan ? OrphanCase : ReviewCase
  return (
    <>
      {asked !== null && keyOf(chosen) !== asked && <output className={styles.note}>{review.done}</output>}
      <div ref={columns} className={asked === null ? styles.columns : `${styles.columns} ${styles.asked}`}>
        <ReviewList rows={rows} chosen={chosen} more={more} onChoose={() => (working.current = true)} />
        <Case key={keyOf(chosen)} row={chosen} takesFocus={working} onNext={next} />
      </div>
    </>
  )
}
