import { Suspense } from 'react'
import { useText } from '#src/i18n/language.tsx'
import { Coming } from './coming.tsx'
import { lazily } from '#src/ui/lazily.ts'
import { Menu } from '#src/ui/menu.tsx'
import styles from './export-menu.module.css'
import type { Asked } from './queries.ts'

export interface ExportProps {
  /** The list's name in the API. */
  list: 'postponed' | 'follow-ups' | 'cases' | 'pipeline' | 'meetings'
  /** What the list is narrowed to and sorted by: the file has the same. */
  asked: Asked
  /** What of it can be followed from elsewhere, for the body that is chosen. */
  feed?: 'postponed.atom' | 'meetings.ics'
  /** Sager på vej, which is told from the same as the list. */
  report?: 'cases-on-the-way'
}

/** Fetched when the first screen stands, or when a hand first comes to the menu. */
export const loadExportPanel = async () => (await import('./export-panel.tsx')).ExportPanel
const ExportPanel = lazily(loadExportPanel)

/** The list as a file, with the filters of the screen, and the address to follow it by where there is one. */
export const ExportMenu = (props: ExportProps) => {
  const { common } = useText()
  return (
    <Menu word={common.take} label={common.takeList}>
      <div className={styles.panel}>
        <Suspense fallback={<Coming>{common.loading}</Coming>}>
          <ExportPanel {...props} />
        </Suspense>
      </div>
    </Menu>
  )
}
