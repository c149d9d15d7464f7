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
export const MarkedText = ({ text, range, reach = false }: { text: string; range: TextRange | null; reach?: boolean }) => {
  const [start, end] = range ? [range.start, range.end] : [0, 0]
  return (
    <div className={styles.text}>
      {text.slice(0, start)}
      {end > start && <Mark key={`${start}-${end}`} words={text.slice(start, end)} reach={reach} />}
      {text.slice(end)}
    </div>
  )
}

const Mark = ({ words, reach }: { words: string; reach: boolean }) => {
  const mark = useRef<HTMLElement>(null)
  useEffect(() => {
    if (reach) mark.current?.scrollIntoView({ block: 'center' })
  }, [reach])
  return (
    <mark ref={mark} className={styles.mark}>
      {words}
    </mark>
  )
}
