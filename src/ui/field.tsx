import type { ReactNode } from 'react'
import styles from './field.module.css'

/** A label above its control, with a line of help below. */
export const Field = ({ label, help, children }: { label: string; help?: string; children: ReactNode }) => (
  <label className={styles.stacked}>
    <span>{label}</span>
    {children}
    {help && <small>{help}</small>}
  </label>
)
