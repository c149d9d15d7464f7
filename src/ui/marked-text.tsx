import { useLayoutEffect, useRef } from 'react'
import styles from './marked-text.module.css'

export interface TextRange {
  start: number
  end: number
}

/**
 * A text as it was printed with one range of it marked, in the characters JavaScript counts by. Where it
 * is longer than its box, it scrolls to the mark within the box; the page stays where it is.
 */
export const MarkedText = ({
  label,
  className = '',
  text,
  range,
  cutBefore = false,
  cutAfter = false,
}: {
  /** Names the box. */
  label: string
  className?: string | undefined
  text: string
  range: TextRange | null
  /** More of the text stands before, or after, what is shown. */
  cutBefore?: boolean
  cutAfter?: boolean
}) => {
  const [start, end] = range ? [range.start, range.end] : [0, 0]
  return (
    // A text longer than its box is scrolled by keyboard too.
    <section className={`${styles.text} ${className}`} aria-label={label} tabIndex={0}>
      {cutBefore && <span aria-hidden="true">…{'\n'}</span>}
      {text.slice(0, start)}
      {end > start && <Mark key={`${start}-${end}`} words={text.slice(start, end)} />}
      {text.slice(end)}
      {cutAfter && <span aria-hidden="true">{'\n'}…</span>}
    </section>
  )
}

/** How far down the box the mark comes to stand: with something of what leads up to it in sight. */
const share = 0.25

const Mark = ({ words }: { words: string }) => {
  const mark = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const box = mark.current?.parentElement
    if (mark.current && box) box.scrollTop = mark.current.offsetTop - box.clientHeight * share
  }, [])
  return (
    <mark ref={mark} className={styles.mark}>
      {words}
    </mark>
  )
}
