import { useEffect, useRef, type RefObject } from 'react'
import type { ReviewAnswer } from '#src/api/schemas/review.ts'
import { AppLink } from '#src/features/shared/app-link.tsx'
import { paths } from '#src/features/shared/paths.ts'
import { useFormat } from '#src/i18n/language.tsx'
import { useReviewText } from '#src/i18n/rooms/review.ts'
import { Icon } from '#src/ui/icon.tsx'
import styles from './review.module.css'

/** Which item it is, with the way to its meeting; and on a phone, back to the list. */
export const CaseHead = ({ row, takesFocus }: { row: ReviewAnswer; takesFocus: RefObject<boolean> }) => {
  const review = useReviewText()
  const format = useFormat()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus.current) heading.current?.focus()
  }, [takesFocus])
  const { meetingId, itemNumber, body, date, title } = row
  return (
    <header className={styles.head}>
      <AppLink to={paths.review()} className={styles.back}>
        <Icon name="left" size={16} /> {review.back}
      </AppLink>
      <h2 ref={heading} tabIndex={-1}>
        {title || review.untitled}
      </h2>
      <AppLink to={paths.meeting(meetingId, { item: itemNumber, where: row.where })} className="link">
        {review.place(body, format.date(date), itemNumber)}
      </AppLink>
    </header>
  )
}
