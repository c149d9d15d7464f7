import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { DocumentAnswer } from '#src/api/schemas/document.ts'
import { originalOf } from '#src/features/shared/document-queries.ts'
import { PagedView } from '#src/features/shared/paged-view.tsx'
import { Day } from '#src/features/shared/when.tsx'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { useImportText } from '#src/i18n/rooms/import.ts'
import { Badge } from '#src/ui/badge.tsx'
import { Card } from '#src/ui/card.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { SkeletonRows } from '#src/ui/skeleton.tsx'
import type { Column } from '#src/ui/table/column.ts'
import { Table } from '#src/ui/table/table.tsx'
import styles from './import.module.css'
import { MeetingLink } from './meeting-link.tsx'
import { documentListQueries } from './queries.ts'

/** The documents that are there, each to be had again as it was received. */
export const DocumentList = () => {
  const { common } = useText()
  const importing = useImportText()
  const format = useFormat()
  const query = useInfiniteQuery(documentListQueries.all())
  const columns = useColumns()
  const total = query.data?.pages[0]?.total
  return (
    <Card
      title={importing.documents}
      aside={
        total !== undefined && <span className="muted">{importing.documentCount(format.number(total), total)}</span>
      }
    >
      <PagedView
        query={query}
        more={importing.more}
        loading={<SkeletonRows rows={6} height={44} label={common.loading} />}
      >
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title={importing.noDocuments} text={importing.noDocumentsText} />
          ) : (
            <Table label={importing.documents} columns={columns} rows={rows} rowKey={({ id }) => id} />
          )
        }
      </PagedView>
    </Card>
  )
}

/** A file of many meetings names the first few; the rest are found on Møder. */
const meetingsNamed = 3

function useColumns(): Column<DocumentAnswer>[] {
  const importing = useImportText()
  const format = useFormat()
  return useMemo(() => {
    const { columns } = importing
    return [
      {
        id: 'name',
        header: columns.name,
        phone: 'title',
        cell: ({ name, sample }) => (
          <>
            <span className={styles.file}>{name}</span>{' '}
            {sample && (
              <Badge shape="ring" tone="calm">
                {importing.sample}
              </Badge>
            )}
          </>
        ),
      },
      {
        id: 'meetings',
        width: '34%',
        header: columns.meetings,
        cell: ({ meetingIds }) => (
          <>
            {meetingIds.slice(0, meetingsNamed).map((id) => (
              <MeetingLink key={id} id={id} />
            ))}
            {meetingIds.length > meetingsNamed && (
              <span className="muted">
                {importing.found.more(
                  format.number(meetingIds.length - meetingsNamed),
                  meetingIds.length - meetingsNamed,
                )}
              </span>
            )}
          </>
        ),
      },
      {
        id: 'received',
        width: '116px',
        header: columns.received,
        cell: ({ receivedAt }) => <Day date={receivedAt.slice(0, 10)} short />,
      },
      {
        id: 'format',
        width: '14%',
        header: columns.format,
        phone: 'hidden',
        cell: ({ format: form }) => importing.formatNames[form],
      },
      {
        id: 'size',
        width: '92px',
        header: columns.size,
        align: 'end',
        phone: 'hidden',
        cell: ({ size }) => `${format.number(Math.ceil(size / 1024))} kB`,
      },
      {
        id: 'download',
        width: '92px',
        header: '',
        align: 'end',
        cell: ({ id, name }) => (
          <a href={originalOf(id)} download={name} className="link" aria-label={importing.downloadFile(name)}>
            {importing.download}
          </a>
        ),
      },
    ]
  }, [format, importing])
}
