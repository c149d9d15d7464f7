import { useQuery } from '@tanstack/react-query'
import { useLocation, useSearchParams } from 'react-router'
import { AppLink } from '#src/features/shared/app-link.tsx'
import { documentQueries, originalOf } from '#src/features/shared/document-queries.ts'
import { QueryView } from '#src/features/shared/query-view.tsx'
import { useText } from '#src/i18n/language.tsx'
import { Card } from '#src/ui/card.tsx'
import { SkeletonRows } from '#src/ui/skeleton.tsx'
import type { Place } from './place.ts'
import { SourceText } from './source-text.tsx'
import styles from './source.module.css'

/** The document the meeting was read from, beside the facts, at the words of the chosen one. */
export const SourceView = ({ documentId, range }: { documentId: string; range: Place['range'] }) => {
  const { common, meetings } = useText()
  const query = useQuery(documentQueries.text(documentId))
  return (
    <div className={range ? styles.source : `${styles.source} ${styles.unasked}`}>
      <Card
        title={meetings.source}
        aside={
          <span className={styles.ways}>
            <a href={originalOf(documentId)} target="_blank" rel="noreferrer">
              {meetings.original}
            </a>
            {range && <Close />}
          </span>
        }
      >
        <QueryView query={query} loading={<SkeletonRows rows={8} height={34} label={common.loading} />}>
          {(text) => <SourceText text={text} range={range} />}
        </QueryView>
      </Card>
    </div>
  )
}

/** On a phone the source lies before the facts; this takes it away again. */
const Close = () => {
  const { meetings } = useText()
  const { pathname } = useLocation()
  const [search] = useSearchParams()
  const rest = new URLSearchParams(search)
  rest.delete('fra')
  rest.delete('til')
  return (
    <AppLink to={`${pathname}?${rest}`} className={styles.close}>
      {meetings.closeSource}
    </AppLink>
  )
}
