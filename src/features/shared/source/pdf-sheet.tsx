import { useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import { useWidth } from '#src/ui/use-width.ts'
import type { Box } from './boxes.ts'
import type { PdfPage } from './pdf.ts'
import styles from './pdf.module.css'
import { useLater } from './use-later.ts'

/** One page as it was printed, as wide as there is room (or `zoom` times that), with its marks. */
export const PdfSheet = ({
  page,
  marks,
  zoom,
  label,
}: {
  page: PdfPage
  marks: readonly Box[]
  zoom: number
  label: string
}) => {
  const sheet = useRef<HTMLElement>(null)
  const paper = useRef<HTMLDivElement>(null)
  const dots = useWidth(sheet) * devicePixelRatio
  const canvas = useDrawing(page, dots)
  useEffect(() => {
    if (canvas) paper.current?.replaceChildren(canvas)
  }, [canvas])
  return (
    <figure
      ref={sheet}
      aria-label={label}
      className={styles.sheet}
      style={{ width: percent(zoom), aspectRatio: page.shape }}
    >
      <div ref={paper} className={styles.paper} />
      {marks.map((box, at) => (
        <Mark key={`${page.number} ${box.left} ${box.bottom}`} first={at === 0} {...page.place(box)} />
      ))}
    </figure>
  )
}

/** The page drawn; while it is drawn anew, what was drawn before stays. */
const useDrawing = (page: PdfPage, dots: number) =>
  useLater(useCallback(async () => (dots === 0 ? null : page.draw(dots)), [page, dots]))

const percent = (share: number) => `${share * 100}%`

/** How far down the box the mark comes to stand: with something of what leads up to it in sight. */
const leadUp = 0.25

const Mark = ({
  first,
  left,
  top,
  width,
  height,
}: {
  first: boolean
  left: number
  top: number
  width: number
  height: number
}) => {
  const mark = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const sheet = mark.current?.parentElement
    const box = sheet?.parentElement
    if (!first || !sheet || !box) return
    box.scrollTop = sheet.offsetHeight * top - box.clientHeight * leadUp
    box.scrollLeft = sheet.offsetWidth * left - box.clientWidth * leadUp
  }, [first, left, top])
  return (
    <mark
      ref={mark}
      className={styles.mark}
      style={{ left: percent(left), top: percent(top), width: percent(width), height: percent(height) }}
    />
  )
}
