import { Suspense, useRef, useState, type Ref } from 'react'
import { useAnalyticsText } from '#src/i18n/rooms/analytics.ts'
import { lazily, useMissing } from '#src/ui/lazily.ts'
import { usePrinting } from '#src/ui/use-printing.ts'
import { useWidth } from '#src/ui/use-width.ts'
import type { Chart, Row } from './chart.ts'
import { ChartTable } from './chart-table.tsx'
import styles from './analytics.module.css'
import { Legend } from './legend.tsx'

const Bars = lazily(async () => (await import('./bars.tsx')).Bars)

/** More bodies than these are not drawn, for no one compares so many; the table has them all. */
const mostLying = 12

/** A card on paper: half of what lies between the margins, less its own (analytics.module.css). */
const paperWidth = 398

/** So few bars have long names: where there is no room beneath them, they lie. */
const [few, roomBeneath] = [6, 500]
/** Where long names have no room beside bars that lie, either. */
const roomBeside = 390

/** The chart as there is room to draw it. */
const fitted = (chart: Chart, width: number): Chart => {
  if (chart.layout === 'lying') return { ...chart, rows: chart.rows.slice(0, mostLying) }
  return width < roomBeneath && chart.rows.length <= few ? { ...chart, layout: 'lying' } : chart
}

/** While what draws cannot be fetched, the numbers are there all the same. */
const Undrawn = ({ chart }: { chart: Chart }) => useMissing() && <ChartTable chart={chart} />

/** A chart drawn, with its legend, and beneath it what is pointed at in words. */
export const Drawing = ({ chart, drawn }: { chart: Chart; drawn: Ref<HTMLDivElement> }) => {
  const analytics = useAnalyticsText()
  const holder = useRef<HTMLElement>(null)
  const measured = useWidth(holder)
  const width = usePrinting() ? paperWidth : measured
  const [pointed, setPointed] = useState<Row | null>(null)
  const shown = fitted(chart, width)
  return (
    <figure ref={holder} aria-label={analytics.chartOf(chart.question)}>
      <div ref={drawn} className={styles.plot} data-layout={shown.layout}>
        {width > 0 && (
          <Suspense fallback={<Undrawn chart={shown} />}>
            <Bars chart={shown} width={width} namesAbove={width < roomBeside} onPoint={setPointed} />
          </Suspense>
        )}
      </div>
      <Legend chart={chart} />
      {chart.note && <p className={styles.note}>{chart.note}</p>}
      <p className={styles.pointed}>{pointed?.says}</p>
    </figure>
  )
}
