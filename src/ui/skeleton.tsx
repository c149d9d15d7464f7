import type { CSSProperties } from 'react'
import styles from './skeleton.module.css'

/** Where one line of words will stand. */
export const SkeletonText = ({ width = '60%' }: { width?: string }) => <span className={styles.bar} style={{ width }} />

/** From this height on, a row has a second line. */
const twoLines = 49

/**
 * The shape of a list that is on its way: rows of the height they will have, so that nothing jumps. One element, for it
 * is there to be gone.
 */
export const SkeletonRows = ({ rows, height, label }: { rows: number; height: number; label: string }) => {
  const size = { height: rows * height, '--row': `${height}px` } as CSSProperties
  return (
    <output
      className={height < twoLines ? styles.rows : `${styles.rows} ${styles.two}`}
      style={size}
      aria-label={label}
    />
  )
}
