import { Page } from '#src/features/shared/page.tsx'
import { useText } from '#src/i18n/language.tsx'
import { DocumentList } from './document-list.tsx'
import { DropZone } from './drop-zone.tsx'
import { ImportTabs } from './import-tabs.tsx'
import styles from './import.module.css'
import { QueueList } from './queue-list.tsx'
import { useImportQueue } from './queue-provider.tsx'

/** Import: minutes in, what was read of them and what was doubtful, and the documents that are there. */
export const ImportScreen = () => {
  const { importing } = useText()
  const { add } = useImportQueue()
  return (
    <Page title={importing.title} lead={importing.lead}>
      <ImportTabs />
      <div className={styles.screen}>
        <DropZone onFiles={add} />
        <QueueList />
        <DocumentList />
      </div>
    </Page>
  )
}
