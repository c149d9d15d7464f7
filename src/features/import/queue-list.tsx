import { useMemo, useState } from 'react'
import { useFormat } from '#src/i18n/language.tsx'
import { useImportText } from '#src/i18n/rooms/import.ts'
import { Button } from '#src/ui/button.tsx'
import { Card } from '#src/ui/card.tsx'
import type { Column } from '#src/ui/table/column.ts'
import { Table } from '#src/ui/table/table.tsx'
import { EntryResult } from './entry-result.tsx'
import { EntryStatus } from './entry-status.tsx'
import styles from './import.module.css'
import { QueueFilter } from './queue-filter.tsx'
import { QueueProgress } from './queue-progress.tsx'
import type { ImportQueue } from './queue-run.ts'
import { useImportQueue } from './use-import-queue.ts'
import { canRetry, filtered, isUnsettled, type Entry, type Filter } from './queue.ts'

/** The files being imported, how far they have come, and what was found in each. */
export const QueueList = () => {
  const importing = useImportText()
  const format = useFormat()
  const { entries, cancel, retry } = useImportQueue()
  const columns = useColumns(cancel, retry)
  const [filter, setFilter] = useState<Filter>('all')
  if (entries.length === 0) return null
  const left = entries.filter(isUnsettled).length
  const progress = importing.progress(format.number(entries.length - left), format.number(entries.length))
  return (
    <Card
      title={left > 0 ? importing.queue : importing.queueDone}
      aside={<output className="muted">{progress}</output>}
    >
      <QueueProgress label={progress} />
      <QueueFilter entries={entries} chosen={filter} onChoose={setFilter} />
      <Table
        label={importing.queue}
        columns={columns}
        rows={filtered(entries, filter)}
        rowKey={({ id }) => String(id)}
        rowHeight={60}
      />
    </Card>
  )
}

function useColumns(cancel: ImportQueue['cancel'], retry: ImportQueue['retry']): Column<Entry>[] {
  const importing = useImportText()
  return useMemo(
    () => [
      {
        id: 'file',
        header: importing.columns.name,
        phone: 'title',
        width: '26%',
        cell: ({ file }) => (
          <span className={`${styles.file} ${styles.queued}`} title={file.name}>
            {file.name}
          </span>
        ),
      },
      { id: 'state', header: importing.state, width: '150px', cell: (entry) => <EntryStatus entry={entry} /> },
      { id: 'result', header: importing.result, cell: (entry) => <EntryResult entry={entry} /> },
      {
        id: 'action',
        header: '',
        align: 'end',
        width: '120px',
        cell: (entry) =>
          isUnsettled(entry) ? (
            <Button look="quiet" aria-label={importing.cancelFile(entry.file.name)} onClick={() => cancel(entry.id)}>
              {importing.cancel}
            </Button>
          ) : (
            canRetry(entry) && (
              <Button look="quiet" aria-label={importing.retryFile(entry.file.name)} onClick={() => retry(entry.id)}>
                {importing.retry}
              </Button>
            )
          ),
      },
    ],
    [cancel, importing, retry],
  )
}
