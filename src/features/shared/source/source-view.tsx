import { useQuery } from '@tanstack/react-query'
import { Suspense, type ReactNode } from 'react'
import { Coming } from '#src/features/shared/coming.tsx'
import { documentQueries, originalOf } from '#src/features/shared/document-queries.ts'
import { QueryView } from '#src/features/shared/query-view.tsx'
import { useUrlState } from '#src/features/shared/use-url-state.ts'
import { useText } from '#src/i18n/language.tsx'
import { useSourceText } from '#src/i18n/rooms/source.ts'
import { Card } from '#src/ui/card.tsx'
import { lazily } from '#src/ui/lazily.ts'
import { Segmented } from '#src/ui/segmented.tsx'
import { SkeletonRows } from '#src/ui/skeleton.tsx'
import type { Place } from './place.ts'
import { SourceText } from './source-text.tsx'
import styles from './source.module.css'

// Most documents are shown as text, and nobody who reads text should fetch what draws pages.
const PdfView = lazily(async () => (await import('./pdf-view.tsx')).PdfView)

export interface SourceOf {
  documentId: string
  /** Whether it was read from printed pages. */
  paged: boolean
  place: Place
}

/** The document the facts were read from, beside them, at the words of the chosen one: as its page, or as text. */
export const SourceView = ({
  of,
  asked = of.place.range !== null,
  aside,
}: {
  of: SourceOf
  /** Whether someone has asked to see it: on a phone it then lies before the facts. */
  asked?: boolean
  aside?: ReactNode
}) => {
  const source = useSourceText()
  const { documentId, paged } = of
  const { oneOf, set } = useUrlState()
  const way = paged ? oneOf('kilde', ['side', 'tekst']) : 'tekst'
  return (
    <div className={asked ? styles.source : `${styles.source} ${styles.unasked}`}>
      <Card
        title={source.title}
        aside={
          <span className={styles.ways}>
            {paged && (
              <Segmented
                label={source.shownAs}
                value={way}
                options={[
                  ['side', source.asPage],
                  ['tekst', source.asText],
                ]}
                onChange={(kilde) => set({ kilde: kilde === 'side' ? null : kilde })}
              />
            )}
            <a href={originalOf(documentId)} target="_blank" rel="noreferrer">
              {source.original}
            </a>
            {aside}
          </span>
        }
      >
        {way === 'side' ? <AsPage key={documentId} of={of} /> : <AsText of={of} />}
      </Card>
    </div>
  )
}

const Loading = () => <SkeletonRows rows={8} height={34} label={useText().common.loading} />

const AsText = ({ of: { documentId, place } }: { of: SourceOf }) => (
  <QueryView query={useQuery(documentQueries.text(documentId))} loading={<Loading />}>
    {(text) => <SourceText text={text} range={place.range} />}
  </QueryView>
)

const AsPage = ({ of: { documentId, place } }: { of: SourceOf }) => {
  const original = useQuery(documentQueries.original(documentId))
  const text = useQuery(documentQueries.text(documentId))
  return (
    <QueryView query={original} loading={<Loading />}>
      {(bytes) => (
        <QueryView query={text} loading={<Loading />}>
          {(words) => (
            <Suspense
              fallback={
                <Coming>
                  <Loading />
                </Coming>
              }
            >
              <PdfView bytes={bytes} text={words} {...place} />
            </Suspense>
          )}
        </QueryView>
      )}
    </QueryView>
  )
}
