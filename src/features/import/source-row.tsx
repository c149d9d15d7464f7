import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, done } from '#src/api/client.ts'
import type { SourceAnswer } from '#src/api/schemas/source.ts'
import { sourceQueries } from '#src/features/shared/queries.ts'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { useFormat } from '#src/i18n/language.tsx'
import { useSourcesText } from '#src/i18n/rooms/sources.ts'
import { Button } from '#src/ui/button.tsx'
import { useToast } from '#src/ui/toast.tsx'
import { SourceRun } from './source-run.tsx'
import styles from './sources.module.css'

/** One source: what and where it is, how its last run went, how far the present one has come, and the way to run it. */
export const SourceRow = ({ source }: { source: SourceAnswer }) => {
  const sources = useSourcesText()
  const { id, kind, address, running } = source
  const run = useRun(id)
  return (
    <li className={styles.source} aria-label={address}>
      <div>
        <b className={styles.address}>{address}</b> <span className="muted">{sources.kinds[kind]}</span>
        <Times source={source} />
        <SourceRun source={source} />
      </div>
      <Button
        aria-label={sources.runThisNow(address)}
        idle={running !== null || run.isPending}
        onClick={() => run.mutate()}
      >
        {sources.runNow}
      </Button>
    </li>
  )
}

function useRun(id: string) {
  const sources = useSourcesText()
  const say = useToast()
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => done(api.sources[':id'].run.$post({ param: { id: encodeURIComponent(id) } })),
    onSuccess: () => say(sources.asked),
    onError: () => say(sources.askFailed),
    onSettled: () => client.invalidateQueries(sourceQueries.all()),
  })
}

/** When it was run, and when it will be; a folder is watched all the time. */
const Times = ({ source: { kind, lastRun, nextRun } }: { source: SourceAnswer }) => {
  const sources = useSourcesText()
  const format = useFormat()
  const { now } = useAsOf()
  const moment = (instant: string) => sources.at(format.relative(instant, now), format.time(instant))
  const words = [
    lastRun === null ? sources.never : sources.lastRun(moment(lastRun.endedAt)),
    nextRun === null ? kind === 'folder' && sources.watched : sources.nextRun(moment(nextRun)),
  ]
  return <p className="muted">{words.filter(Boolean).join(' · ')}</p>
}
