import type { ReactNode } from 'react'
import styles from './badge.module.css'

/** Shapes carry the meaning that colour repeats: no status is told by colour alone. */
const shapes = {
  diamond: 'M6 .8L11.2 6L6 11.2L.8 6z',
  dot: 'M6 1.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 0 1 0-9z',
  ring: 'M6 1a5 5 0 1 1 0 10a5 5 0 0 1 0-10zM6 3a3 3 0 1 0 0 6a3 3 0 0 0 0-6z',
  square: 'M1.5 1.5h9v9h-9z',
  arrow: 'M1 5h5.5V1.8L11.2 6L6.5 10.2V7H1z',
  back: 'M11 5H5.5V1.8L.8 6l4.7 4.2V7H11z',
  cross: 'M2.4 1L6 4.6L9.6 1L11 2.4L7.4 6L11 9.6L9.6 11L6 7.4L2.4 11L1 9.6L4.6 6L1 2.4z',
  dash: 'M1 4.8h10v2.4H1z',
  half: 'M6 1a5 5 0 1 1 0 10a5 5 0 0 1 0-10zM6 3v6a3 3 0 0 0 0-6z',
  question: 'M2.5 4.2a3.5 3.3 0 1 1 4.6 3.1V8.4H5V6.2l.9-.4a1.5 1.4 0 1 0-1.5-1.6zM5 9.4h2.1v2H5z',
} as const
export type BadgeShape = keyof typeof shapes
export type BadgeTone = 'warn' | 'late' | 'good' | 'passed' | 'calm' | 'shut' | 'accent'

/** A status as shape and words, in the colour of its family. */
export const Badge = ({ shape, tone, children }: { shape: BadgeShape; tone: BadgeTone; children: ReactNode }) => (
  <span className={`${styles.badge} ${styles[tone]}`}>
    <svg width="11" height="11" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path d={shapes[shape]} fill="currentColor" fillRule="evenodd" />
    </svg>
    {children}
  </span>
)

/** The same shape alone, centred on a point of a drawing. */
export const BadgeMark = ({
  shape,
  tone,
  x,
  y,
  size,
}: {
  shape: BadgeShape
  tone: BadgeTone
  x: number
  y: number
  size: number
}) => (
  <path
    className={styles[tone]}
    d={shapes[shape]}
    fill="currentColor"
    fillRule="evenodd"
    transform={`translate(${x - size / 2} ${y - size / 2}) scale(${size / 12})`}
  />
)
