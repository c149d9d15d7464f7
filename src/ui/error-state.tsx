import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import styles from './message.module.css'

/** What happened, what is safe, and another try. */
export const ErrorState = ({ title, text, action }: { title: string; text: string; action?: ReactNode }) => (
  <div className={`${styles.message} ${styles.error}`} role="alert">
    <h2>
      <Icon name="alert" />
      {title}
    </h2>
    <p>{text}</p>
    {action && <div className={styles.action}>{action}</div>}
  </div>
)
