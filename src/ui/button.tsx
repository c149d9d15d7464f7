import type { ComponentProps } from 'react'
import styles from './button.module.css'

type Look = 'plain' | 'primary' | 'quiet'

/** The class of a button, for a link that looks like one. */
export const buttonClass = (look: Look = 'plain') =>
  look === 'plain' ? styles.button : `${styles.button} ${styles[look]}`

/** `idle`: there is nothing to press for just now. Unlike `disabled` it leaves the focus where it is. */
export const Button = ({
  look,
  type = 'button',
  idle = false,
  onClick,
  ...props
}: ComponentProps<'button'> & { look?: Look; idle?: boolean }) => (
  <button
    type={type === 'submit' ? 'submit' : 'button'}
    className={buttonClass(look)}
    aria-disabled={idle || undefined}
    onClick={idle ? undefined : onClick}
    {...props}
  />
)
