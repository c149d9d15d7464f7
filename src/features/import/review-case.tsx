import { useQuery } from '@tanstack/react-query'
import { useMemo, type RefObject } from 'react'
import type { MeetingAnswer } from '#src/api/schemas/meeting.ts'
import type { ReviewAnswer } from '#src/api/schemas/review.ts'
import { CorrectionForm } from '#src/features/shared/correction/correction-form.tsx'
import { Corrected } from '#src/features/shared/correction/corrected.tsx'
import { decidingWords } from '#src/features/shared/correction/deciding-words.ts'
import { meetingQueries } from '#src/features/shared/meeting-queries.ts'
import { QueryView } from '#src/features/shared/query-view.tsx'
import { useLeaf } from '#src/features/shared/source/place.ts'
import { SourceView } from '#src/features/shared/source/source-view.tsx'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { useText } from '#src/i18n/language.tsx'
import { useReviewText } from '#src/i18n/rooms/review.ts'
import { cardClass } from '#src/ui/card.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { SkeletonRows } from '#src/ui/skeleton.tsx'
import { CaseHead } from './case-head.tsx'
import styles from './review.module.css'

interface Props {
  row: ReviewAnswer
  /** Whether the heading takes the focus, so that a screen reader reads on there. */
  takesFocus: RefObject<boolean>
  onNext: () => void
}

/** One thing the reader doubted: what it made of it, to be put right or confirmed, beside the words. */
export const ReviewCase = ({ row, takesFocus, onNext }: Props) => {
  const { common } = useText()
  const { asOf } = useAsOf()
  const query = useQuery(meetingQueries.one(row.meetingId, asOf))
  return (
    <>
      <section className={`${cardClass} ${styles.case}`} aria-label={row.title}>
        <CaseHead row={row} takesFocus={takesFocus} />
        <QueryView query={query} loading={<SkeletonRows rows={5} height={52} label={common.loading} />}>
          {(meeting) => <TheItem meeting={meeting} row={row} onNext={onNext} />}
        </QueryView>
      </section>
      <div className={styles.source}>
        <TheSource row={row} meeting={query.data} />
      </div>
    </>
  )
}

const TheItem = ({
  meeting,
  row: { itemNumber, field },
  onNext,
}: {
  meeting: MeetingAnswer
  row: ReviewAnswer
  onNext: () => void
}) => {
  const review = useReviewText()
  const item = meeting.items.find(({ number }) => number === itemNumber)
  if (!item) return <EmptyState title={review.itemGone} text={review.itemGoneText} />
  return (
    <div className={styles.form}>
      <Corrected meetingId={meeting.id} item={item} />
      <CorrectionForm
        of={{ meeting, item, doubted: field }}
        onDone={onNext}
        leave={{ label: review.skip, go: onNext, keeps: true }}
      />
    </div>
  )
}

/** The document, at the words that decided – or at the item, until its meeting has come. */
const TheSource = ({ row, meeting }: { row: ReviewAnswer; meeting: MeetingAnswer | undefined }) => {
  const leaf = useLeaf()
  const item = meeting?.items.find(({ number }) => number === row.itemNumber)
  const range = useMemo(
    () => (row.field === 'outcome' && item?.decision ? decidingWords(item.decision) : row.where),
    [row, item],
  )
  return <SourceView of={{ documentId: row.documentId, paged: row.where.page !== null, place: { range, leaf } }} />
}
