import { useLocation } from 'react-router'
import { isUnsettled } from '#src/features/import/queue.ts'
import { useImportNews, useStayWhileRunning } from '#src/features/import/use-import-news.ts'
import { useImportQueue } from '#src/features/import/use-import-queue.ts'
import { AppLink } from '#src/features/shared/app-link.tsx'
import { paths } from '#src/features/shared/paths.ts'
import { useFormat, useText } from '#src/i18n/language.tsx'
import styles from '../notices.module.css'

/** How far an import has come that goes on while its screen is left; said when it is through. */
export const ImportNotice = () => {
  const { live } = useText()
  const format = useFormat()
  const { pathname } = useLocation()
  const { entries } = useImportQueue()
  const left = entries.filter(isUnsettled).length
  useImportNews(entries)
  useStayWhileRunning(left > 0)
  if (left === 0 || pathname === paths.import) return null
  const settled = entries.length - left
  const words = live.importing(format.number(settled), format.number(entries.length))
  return (
    <p className={`${styles.notice} ${styles.news}`}>
      <progress max={entries.length} value={settled} aria-label={words} /> {words}
      <AppLink to={paths.import} className="link">
        {live.toImport}
      </AppLink>
    </p>
  )
}
