import type { RefObject } from 'react'
import type { ReviewAnswer } from '#src/api/schemas/review.ts'
import { Signature } from '#src/features/shared/correction/corrected.tsx'
import { useCorrectedWords } from '#src/features/shared/correction/corrected-words.ts'
import { useTakeBack } from '#src/features/shared/correction/use-take-back.ts'
import { useCorrectionText } from '#src/i18n/rooms/correction.ts'
import { useReviewText } from '#src/i18n/rooms/review.ts'
import { Button } from '#src/ui/button.tsx'
import { cardClass } from '#src/ui/card.tsx'
import { CaseHead } from './case-head.tsx'
import styles from './review.module.css'

/** A correction whose item is found no more: what it said, and the way to be rid of it. */
export const OrphanCase = ({
  row,
  takesFocus,
  onNext,
}: {
  row: ReviewAnswer
  takesFocus: RefObject<boolean>
  onNext: () => void
}) => {
  const correction = useCorrectionText()
  const review = useReviewText()
  const words = useCorrectedWords()
  const takeBack = useTakeBack()
  const { meetingId, itemNumber: number, version, orphan } = row
  if (!orphan) return null
  return (
    <section className={`${cardClass} ${styles.case}`} aria-label={row.title}>
      <CaseHead row={row} takesFocus={takesFocus} />
      <div className={styles.form}>
        <p>{review.orphanText}</p>
        <p>
          <b>{words(orphan)}</b> <Signature by={orphan.by} at={orphan.at} />
        </p>
        <p className={styles.buttons}>
          <Button
            look="primary"
            idle={takeBack.busy}
            onClick={() =>
              void takeBack.run({ meetingId, number, version }, [{ field: orphan.field, takenBack: true }], onNext)
            }
          >
            {correction.takeBack}
          </Button>
          <Button onClick={onNext}>{review.skip}</Button>
        </p>
      </div>
    </section>
  )
}
