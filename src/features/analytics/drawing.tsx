import { lazy, Suspense, useRef, useState, type Ref } from 'react'
import { useAnalyticsText } from '#src/i18n/rooms/analytics.ts'
import { useWidth } from '#src/ui/use-width.ts'
import type { Chart, Row } from './chart.ts'
import styles from './analytics.module.css'
import { Legend } from './legend.tsx'

const Bars = lazy(async () => ({ default: (await import('./bars.tsx')).Bars }))

/** More bodies than these are not drawn, for no one compares so many; the table has them all. */
const mostLying = 12

/** A chart drawn, with its legend, and beneath it what is pointed at in words. */
export const Drawing = ({ chart, drawn }: { chart: Chart; drawn: Ref<HTMLDivElement> }) => {
  const analytics = useAnalyticsText()
  const holder = useRef<HTMLElement>(null)
  const width = useWidth(holder)
  const [pointed, setPointed] = useState<Row | null>(null)
  const shown = chart.layout === 'lying' ? { ...chart, rows: chart.rows.slice(0, mostLying) } : chart
  return (
    <figure ref={holder} aria-label={analytics.chartOf(chart.question)}>
      <div ref={drawn} className={styles.plot} data-layout={chart.layout}>
        {width > 0 && (
          <Suspense fallback={null}>
            <Bars chart={shown} width={width} onPoint={setPointed} />
          </Suspense>
        )}
      </div>
      <Legend chart={chart} />
      {chart.note && <p className={styles.note}>{chart.note}</p>}
      <p className={styles.pointed}>{pointed?.says}</p>
    </figure>
  )
}
