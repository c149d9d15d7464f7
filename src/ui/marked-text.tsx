import { useEffect, useRef } from 'react'
import styles from './marked-text.module.css'

export interface TextRange {
  start: number
  end: number
}

/**
 * A text as it was printed with one range of it marked, in the characters JavaScript counts by.
 * `reach` scrolls the mark into sight, within whatever scrolls, whenever another range is marked.
 */
export const MarkedText = ({
  text,
  range,
  reach = false,
}: {
  text: string
  range: TextRange | null
  reach?: boolean
}) => {
  const mark = useRef<HTMLElement>(null)
  const [start, end] = range ? [range.start, range.end] : [0, 0]
  useEffect(() => {
    if (reach) mark.current?.scrollIntoView({ block: 'center' })
  }, [reach, text, start, end])
  return (
    <div className={styles.text}>
      {text.slice(0, start)}
      {end > start && (
        <mark ref={mark} className={styles.mark}>
          {text.slice(start, end)}
        </mark>
      )}
      {text.slice(end)}
    </div>
  )
}
