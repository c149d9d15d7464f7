import { useCallback, useState } from 'react'
import type { Where } from '#src/domain/meeting.ts'
import { useUrlState } from '#src/features/shared/use-url-state.ts'
import { useText } from '#src/i18n/language.tsx'
import { useSourceText } from '#src/i18n/rooms/source.ts'
import { Button } from '#src/ui/button.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { SkeletonRows } from '#src/ui/skeleton.tsx'
import { marksOf } from './marks.ts'
import { PageTurner } from './page-turner.tsx'
import { openPdf, type Pdf } from './pdf.ts'
import { PdfSheet } from './pdf-sheet.tsx'
import styles from './pdf.module.css'
import { useLater } from './use-later.ts'

const close = (pdf: Pdf) => pdf.close()

/** The document as it was printed, page by page, at the words of the chosen fact. */
export const PdfView = ({
  bytes,
  text,
  range,
  leaf,
}: {
  bytes: ArrayBuffer
  text: string
  range: Where | null
  leaf: number | null
}) => {
  const { common } = useText()
  const pdf = useLater(
    useCallback(() => openPdf(bytes), [bytes]),
    close,
  )
  if (pdf === undefined) return <SkeletonRows rows={8} height={34} label={common.loading} />
  return pdf ? <Pages pdf={pdf} text={text} range={range} leaf={leaf} /> : <NoPage />
}

const NoPage = () => {
  const source = useSourceText()
  const { set } = useUrlState()
  return (
    <EmptyState
      title={source.noPage}
      text={source.noPageText}
      action={<Button onClick={() => set({ kilde: 'tekst' })}>{source.toText}</Button>}
    />
  )
}

/** A page as narrow as a phone cannot be read, so there it begins nearer. */
const firstZoom = () => (innerWidth < 760 ? 2 : 1)

const Pages = ({ pdf, text, range, leaf }: { pdf: Pdf; text: string; range: Where | null; leaf: number | null }) => {
  const source = useSourceText()
  const { set } = useUrlState()
  const [zoom, setZoom] = useState(firstZoom)
  const number = Math.max(1, Math.min(leaf ?? range?.page ?? 1, pdf.pages))
  const page = useLater(useCallback(() => pdf.page(number), [pdf, number]))
  const marks = useLater(useCallback(() => marksOf(pdf, text, range), [pdf, text, range]))
  if (page === null) return <NoPage />
  const known = marks?.of === range ? marks : null
  const boxes = known?.pages.get(page?.number ?? 0) ?? []
  return (
    <>
      <PageTurner
        number={number}
        pages={pdf.pages}
        zoom={zoom}
        onTurn={(to) => set({ blad: to === (range?.page ?? 1) ? null : String(to) })}
        onZoom={setZoom}
      />
      {range !== null && known?.pages.size === 0 && (
        <p role="alert" className={styles.missing}>
          {source.notOnPage}
        </p>
      )}
      <section className={styles.desk} aria-label={source.originalPage}>
        {page && (
          <PdfSheet
            page={page}
            marks={boxes}
            zoom={zoom}
            label={source.pageImage(
              page.number,
              range ? text.slice(range.start, range.end).replaceAll(/\s+/g, ' ').trim() : '',
            )}
          />
        )}
      </section>
    </>
  )
}
