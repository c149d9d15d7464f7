import { useId, type ReactNode } from 'react'
import styles from './card.module.css'

/** A titled box; the title names the region. `aside` is the way to all of it. */
export const Card = ({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) => {
  const id = useId()
  return (
    <section className={styles.card} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        {aside && <div className={styles.aside}>{aside}</div>}
      </div>
      {children}
    </section>
  )
}

/** The box alone, for what brings its own heading. */
export const cardClass = styles.card
