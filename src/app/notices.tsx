import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { api, done } from '#src/api/client.ts'
import { useMay } from '#src/features/shared/me.ts'
import { summaryQueries } from '#src/features/shared/queries.ts'
import { useAsOf, useSetAsOf } from '#src/features/shared/use-as-of.ts'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { Button } from '#src/ui/button.tsx'
import { Icon } from '#src/ui/icon.tsx'
import { lazily } from '#src/ui/lazily.ts'
import { RowButton } from '#src/ui/row-button.tsx'
import { useToast } from '#src/ui/toast.tsx'
import { useDrawn } from '#src/ui/use-drawn.ts'
import { DemoNotice } from './demo-notice.tsx'
import styles from './notices.module.css'
import { useConnection } from './use-connection.ts'

// Nothing comes before the first screen is on screen.
const LiveNotices = lazily(async () => (await import('./live/notices.tsx')).LiveNotices)

/** What one must know whatever the screen: the data are samples, the date is past, the connection is gone, there is news. */
export const Notices = () => (
  <section className={styles.notices} aria-label={useText().shell.notices}>
    {import.meta.env.MODE === 'demo' && <DemoNotice />}
    <Offline />
    <LooksBack />
    <Samples />
    {useDrawn() && (
      <Suspense>
        <LiveNotices />
      </Suspense>
    )}
  </section>
)

const Offline = () => {
  const { live, shell } = useText()
  const say = useToast()
  const connected = useConnection(() => say(live.back))
  return (
    <output className={connected ? undefined : styles.notice}>
      {!connected && (
        <>
          <Icon name="offline" /> {shell.offline}
        </>
      )}
    </output>
  )
}

const LooksBack = () => {
  const { asOf } = useAsOf()
  const setAsOf = useSetAsOf()
  const { shell } = useText()
  const format = useFormat()
  if (asOf === null) return null
  return (
    <p className={styles.notice}>
      <Icon name="calendar" /> {shell.looksBack(format.date(asOf))}
      <Button look="quiet" onClick={() => setAsOf(null)}>
        {shell.backToToday}
      </Button>
    </p>
  )
}

const Samples = () => {
  const { shell } = useText()
  const say = useToast()
  const client = useQueryClient()
  const mayClear = useMay('admin')
  const { data } = useQuery(summaryQueries.at(useAsOf().asOf))
  const [isClearing, setClearing] = useState(false)
  const clear = async () => {
    setClearing(true)
    try {
      await done(api.samples.$delete())
      say(shell.samplesCleared)
      await client.invalidateQueries()
    } catch {
      say(shell.clearSamplesFailed)
    }
    setClearing(false)
  }
  if (!data?.samples) return null
  return (
    <p className={styles.notice}>
      {shell.samples}
      {mayClear && (
        <RowButton act="clear-samples" look="quiet" idle={isClearing} onClick={() => void clear()}>
          {isClearing ? shell.clearingSamples : shell.clearSamples}
        </RowButton>
      )}
    </p>
  )
}
