import type { ComponentProps } from 'react'
import styles from './button.module.css'

type Look = 'plain' | 'primary' | 'quiet'

/** The class of a button, for a link that looks like one. */
export const buttonClass = (look: Look = 'plain') =>
  look === 'plain' ? styles.button : `${styles.button} ${styles[look]}`

export const Button = ({ look, type = 'button', ...props }: ComponentProps<'button'> & { look?: Look }) => (
  <button type={type === 'submit' ? 'submit' : 'button'} className={buttonClass(look)} {...props} />
)
