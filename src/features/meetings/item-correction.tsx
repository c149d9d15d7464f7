import { useId, useRef } from 'react'
import { Corrected } from '#src/features/shared/correction/corrected.tsx'
import { CorrectionForm } from '#src/features/shared/correction/correction-form.tsx'
import { decidingWords } from '#src/features/shared/correction/deciding-words.ts'
import { useMay } from '#src/features/shared/me.ts'
import { useUrlState } from '#src/features/shared/use-url-state.ts'
import { useCorrectionText } from '#src/i18n/rooms/correction.ts'
import { Button } from '#src/ui/button.tsx'
import type { ItemOf } from './item-of.ts'
import styles from './meeting.module.css'

/** What people have put right of the item, and the form to put more right, beside the words it was read from. */
export const ItemCorrection = ({ of: { meeting, item } }: { of: ItemOf }) => {
  const correction = useCorrectionText()
  const { get, set } = useUrlState()
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  const may = useMay('secretariat')
  const open = may && get('ret') === item.number
  const { decision } = item
  const begin = () => {
    const { start, end, page } = decision ? decidingWords(decision) : item.where
    set({
      ret: item.number,
      punkt: item.number,
      fra: `${start}`,
      til: `${end}`,
      side: page === null ? null : `${page}`,
      blad: null,
    })
  }
  const close = () => {
    set({ ret: null })
    button.current?.focus()
  }
  return (
    <>
      <Corrected meetingId={meeting.id} item={item} />
      {may && (
        <div className={`${styles.correct} no-print`}>
          <Button
            ref={button}
            look="quiet"
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            aria-label={correction.correctThis(item.number)}
            onClick={open ? close : begin}
          >
            {correction.correct}
          </Button>
        </div>
      )}
      {open && (
        <section id={id} className={styles.correction} aria-label={correction.title(item.number)}>
          <CorrectionForm
            of={{ meeting, item, doubted: decision?.unsure == null ? null : 'outcome' }}
            onDone={close}
            leave={{ label: correction.cancel, go: close, keeps: false }}
          />
        </section>
      )}
    </>
  )
}
