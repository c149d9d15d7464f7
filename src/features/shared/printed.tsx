import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { danishTime } from '#src/domain/danish-clock.ts'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { useLater } from '#src/ui/use-later.ts'
import styles from './page.module.css'
import { useAsOf } from './use-as-of.ts'

const inDenmark = () => danishTime(new Date().toISOString())

const Said = () => {
  const { common, shell } = useText()
  const format = useFormat()
  const { day } = useAsOf()
  const [at, setAt] = useState(inDenmark)
  useEffect(() => {
    const tell = () => flushSync(() => setAt(inDenmark()))
    addEventListener('beforeprint', tell)
    return () => removeEventListener('beforeprint', tell)
  }, [])
  return (
    <>
      <b>{common.appName}</b> · {shell.asOf} {format.date(day)} ·{' '}
      {shell.printed(`${format.shortDate(at)} ${format.time(at)}`)}
    </>
  )
}

/** On paper only: which day the status is of, since the button that says so is not printed, and when it was printed. */
export const Printed = () => <p className={styles.printed}>{useLater() && <Said />}</p>
