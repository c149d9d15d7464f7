import { useEffect, useState } from 'react'
import { useText } from '#src/i18n/language.tsx'
import styles from './notices.module.css'

/** The static demo says where things stay, and when it can do without the network. */
export const DemoNotice = () => {
  const { live } = useText()
  const [isKept, setKept] = useState(false)
  useEffect(() => {
    void import('#mocks/keep-offline.ts')
      .then(({ keepOffline }) => keepOffline())
      .then(() => setKept(true))
      // Without a network there is nothing to fetch, and nothing to say of it.
      .catch(() => setKept(!navigator.onLine))
  }, [])
  return (
    <output className={`${styles.notice} ${styles.news}`}>
      {live.demo} {isKept && live.demoOffline}
    </output>
  )
}
