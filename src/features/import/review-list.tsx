import { useRef, type KeyboardEvent } from 'react'
import type { ReviewAnswer } from '#src/api/schemas/review.ts'
import { AppLink } from '#src/features/shared/app-link.tsx'
import { OutcomeBadge } from '#src/features/shared/outcome-badge.tsx'
import { paths } from '#src/features/shared/paths.ts'
import { useFormat } from '#src/i18n/language.tsx'
import { useDoubtWords } from '#src/i18n/rooms/doubts.ts'
import { useReviewText } from '#src/i18n/rooms/review.ts'
import { Card } from '#src/ui/card.tsx'
import { LoadMore } from '#src/ui/load-more.tsx'
import { keyOf } from './chosen.ts'
import styles from './review.module.css'

const steps: Record<string, number> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }

/** What to look at, newest meeting first. Arrow keys, or j and k, walk it; Enter chooses. */
export const ReviewList = ({
  rows,
  chosen,
  more,
  onChoose,
}: {
  rows: readonly ReviewAnswer[]
  chosen: ReviewAnswer
  more: { busy: boolean; fetch: () => void } | null
  onChoose: () => void
}) => {
  const review = useReviewText()
  const list = useRef<HTMLUListElement>(null)
  const walk = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    const links = [...(list.current?.querySelectorAll('a') ?? [])]
    const to = links[links.findIndex((link) => link === document.activeElement) + step]
    if (!to) return
    event.preventDefault()
    to.focus()
  }
  return (
    <div className={styles.list}>
      <Card title={review.list}>
        <ul ref={list} className={styles.rows}>
          {rows.map((row) => (
            <Row key={keyOf(row)} row={row} current={row === chosen} onKey={walk} onChoose={onChoose} />
          ))}
        </ul>
        {more && <LoadMore label={review.more} busy={more.busy} onMore={more.fetch} />}
        <p className={styles.keys}>{review.keys}</p>
      </Card>
    </div>
  )
}

const Row = ({
  row,
  current,
  onKey,
  onChoose,
}: {
  row: ReviewAnswer
  current: boolean
  onKey: (event: KeyboardEvent) => void
  onChoose: () => void
}) => {
  const review = useReviewText()
  const format = useFormat()
  const doubt = useDoubtWords()
  const { body, date, itemNumber, title, outcome, unsure, orphan } = row
  return (
    <li>
      <AppLink
        to={paths.review(keyOf(row))}
        className={styles.row}
        aria-current={current ? 'true' : undefined}
        onKeyDown={onKey}
        onClick={onChoose}
      >
        <b>{title || review.untitled}</b>
        <small>{review.place(body, format.shortDate(date), itemNumber)}</small>
        <small className={styles.why}>{orphan ? review.orphan : unsure && doubt(unsure)}</small>
        {outcome && <OutcomeBadge outcome={outcome} />}
      </AppLink>
    </li>
  )
}
