import { useLayoutEffect, useRef, useState } from 'react'
import type { WaitAnswer } from '#src/api/schemas/wait.ts'
import { useFormat } from '#src/i18n/language.tsx'
import { usePostponedText } from '#src/i18n/rooms/postponed.ts'
import type { Mark } from './marks.ts'
import styles from './timeline.module.css'
import { useMarkWords } from './use-mark-words.ts'

const gap = 8

/**
 * What happened there, and where the case slipped from and to. Stands by its mark, or by the hand on the bar, over
 * everything; within the mark's link, so that a pointer may go onto it, and all of it leads where the mark leads
 * (WCAG 1.4.13).
 */
export const MarkDetails = ({
  wait,
  mark,
  day,
  over,
}: {
  wait: WaitAnswer
  mark: Mark
  day: string
  /** Where in the window the hand is; null for where the mark is. */
  over: number | null
}) => {
  const postponed = usePostponedText()
  const format = useFormat()
  const { what, slip } = useMarkWords(wait, day)
  const box = useRef<HTMLSpanElement>(null)
  // Where the hand came to the bar: what is said stands still while it goes along.
  const [stood] = useState(over)
  useLayoutEffect(() => {
    const link = box.current?.parentElement?.getBoundingClientRect()
    if (!box.current || !link) return
    box.current.showPopover()
    const { offsetWidth, offsetHeight, style } = box.current
    const middle = stood ?? link.left + link.width / 2
    style.top = `${link.top - offsetHeight >= gap ? link.top - offsetHeight : link.bottom}px`
    style.left = `${Math.max(gap, Math.min(middle - offsetWidth / 2, innerWidth - offsetWidth - gap))}px`
  }, [stood])
  return (
    <span ref={box} popover="manual" className={styles.details}>
      <b>{what(mark)}</b>
      <span>
        {wait.body}, {format.date(mark.day)}
      </span>
      {slip(mark).map((line) => (
        <span key={line}>{line}</span>
      ))}
      <span className={styles.lead}>
        {mark.kind === 'next' ? postponed.marks.openMeeting : postponed.marks.openSource}
      </span>
    </span>
  )
}
