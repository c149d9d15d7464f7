import { useQuery } from '@tanstack/react-query'
import { meQueries, useMay } from '#src/features/shared/me.ts'
import { Page } from '#src/features/shared/page.tsx'
import { QueryView } from '#src/features/shared/query-view.tsx'
import { useText } from '#src/i18n/language.tsx'
import { useImportText } from '#src/i18n/rooms/import.ts'
import { cardClass } from '#src/ui/card.tsx'
import { SkeletonRows } from '#src/ui/skeleton.tsx'
import { DocumentList } from './document-list.tsx'
import { DropZone } from './drop-zone.tsx'
import { ImportTabs } from './import-tabs.tsx'
import styles from './import.module.css'
import { QueueList } from './queue-list.tsx'
import { useImportQueue } from './use-import-queue.ts'
import { Sources } from './sources.tsx'

/**
 * Import: minutes in, what was read of them and what was doubtful, where more come from by themselves, and the
 * documents that are there. What someone may not do is not offered.
 */
export const ImportScreen = () => {
  const { common } = useText()
  const importing = useImportText()
  const me = useQuery(meQueries.me())
  const { add } = useImportQueue()
  const [mayImport, mayFetch] = [useMay('secretariat'), useMay('director')]
  return (
    <Page title={importing.title} lead={me.data && (mayImport ? importing.lead : importing.leadReading)}>
      <ImportTabs />
      <QueryView
        query={me}
        loading={
          <div className={cardClass}>
            <SkeletonRows rows={6} height={60} label={common.loading} />
          </div>
        }
      >
        {() => (
          <div className={styles.screen}>
            {mayImport && (
              <div className={styles.ways}>
                <DropZone onFiles={add} />
                <Sources />
              </div>
            )}
            <QueueList />
            {mayFetch && <DocumentList />}
          </div>
        )}
      </QueryView>
    </Page>
  )
}
