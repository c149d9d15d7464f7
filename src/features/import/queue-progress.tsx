import { useImportText } from '#src/i18n/rooms/import.ts'
import { Button } from '#src/ui/button.tsx'
import styles from './import.module.css'
import { useImportQueue } from './use-import-queue.ts'
import { canRetry, isUnsettled } from './queue.ts'

/** How far all of it has come, and what can be done with it. */
export const QueueProgress = ({ label }: { label: string }) => {
  const importing = useImportText()
  const { entries, cancel, retry, clear } = useImportQueue()
  const settled = entries.filter((entry) => !isUnsettled(entry)).length
  const isRunning = settled < entries.length
  return (
    <div className={styles.overall}>
      {isRunning && (
        <>
          <progress max={entries.length} value={settled} aria-label={label} />
          <span className="muted">{importing.goesOn}</span>
          <Button onClick={() => cancel(null)}>{importing.cancelAll}</Button>
        </>
      )}
      {!isRunning && entries.some(canRetry) && <Button onClick={() => retry(null)}>{importing.retryAll}</Button>}
      {!isRunning && (
        <Button look="quiet" onClick={clear}>
          {importing.clearDone}
        </Button>
      )}
    </div>
  )
}
