import { AppLink } from '#src/features/shared/app-link.tsx'
import { paths } from '#src/features/shared/paths.ts'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { Button } from '#src/ui/button.tsx'
import styles from './import.module.css'
import { useImportQueue } from './queue-provider.tsx'
import { canRetry, filtered, isUnsettled } from './queue.ts'

/** How far all of it has come, what can be done with it, and the way to what was doubtful. */
export const QueueProgress = ({ label }: { label: string }) => {
  const { importing } = useText()
  const format = useFormat()
  const { entries, cancel, retry, clear } = useImportQueue()
  const settled = entries.filter((entry) => !isUnsettled(entry)).length
  const isRunning = settled < entries.length
  const doubtful = filtered(entries, 'doubtful').length
  return (
    <div className={styles.overall}>
      {isRunning && (
        <>
          <progress max={entries.length} value={settled} aria-label={label} />
          <span className="muted">{importing.goesOn}</span>
          <Button onClick={() => cancel(null)}>{importing.cancelAll}</Button>
        </>
      )}
      {doubtful > 0 && (
        <AppLink to={paths.review()} className="link">
          {importing.toReview(format.number(doubtful), doubtful)}
        </AppLink>
      )}
      {!isRunning && entries.some(canRetry) && <Button onClick={() => retry(null)}>{importing.retryAll}</Button>}
      {settled > 0 && (
        <Button look="quiet" onClick={clear}>
          {importing.clearDone}
        </Button>
      )}
    </div>
  )
}
