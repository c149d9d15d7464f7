import styles from './skeleton.module.css'

/** Where one line of words will stand. */
export const SkeletonText = ({ width = '60%' }: { width?: string }) => <span className={styles.bar} style={{ width }} />

const widths = ['62%', '48%', '70%', '55%', '44%', '66%']

/** The shape of a list that is on its way: rows of the height they will have, so that nothing jumps. */
export const SkeletonRows = ({ rows, height, label }: { rows: number; height: number; label: string }) => (
  <output className={styles.rows} aria-label={label}>
    {Array.from({ length: rows }, (_, at) => (
      <span key={at} className={styles.row} style={{ height }} aria-hidden="true">
        <SkeletonText width={widths[at % widths.length]} />
        {height > 48 && <SkeletonText width="34%" />}
      </span>
    ))}
  </output>
)
