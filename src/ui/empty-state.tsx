import type { ReactNode } from 'react'
import styles from './message.module.css'

/** Nothing here, and what to do next. */
export const EmptyState = ({ title, text, action }: { title: string; text: string; action?: ReactNode }) => (
  <div className={styles.message}>
    <h2>{title}</h2>
    <p>{text}</p>
    {action && <div className={styles.action}>{action}</div>}
  </div>
)
