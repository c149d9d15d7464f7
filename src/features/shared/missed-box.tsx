import type { ReactNode } from 'react'
import { useText } from '#src/i18n/language.tsx'
import { Icon } from '#src/ui/icon.tsx'
import { SkeletonRows } from '#src/ui/skeleton.tsx'
import styles from './missed.module.css'

/** What should have come and did not: the loudest words on a screen, above the lines they are about. */
export const MissedBox = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className={styles.missed} aria-label={title}>
    <h2>
      <Icon name="alert" /> {title}
    </h2>
    {children}
  </section>
)

/** Its room until that is known: mostly there is something, and what stands below is not to be pushed away. */
export const MissedLoading = () => (
  <div className={`${styles.missed} ${styles.loading}`} aria-hidden="true">
    <SkeletonRows rows={3} height={46} label={useText().common.loading} />
  </div>
)
