import { useRef } from 'react'
import { useAnalyticsText } from '#src/i18n/rooms/analytics.ts'
import { Button } from '#src/ui/button.tsx'
import { cardClass } from '#src/ui/card.tsx'
import { isEmpty, type Chart } from './chart.ts'
import styles from './analytics.module.css'
import { ChartTable } from './chart-table.tsx'
import { Drawing } from './drawing.tsx'
import { SaveMenu } from './save-menu.tsx'
import { useAnalyticsFilter } from './use-analytics-filter.ts'

/** A question, its answer, and the drawing or the table it is read from. */
export const ChartCard = ({ chart }: { chart: Chart }) => {
  const analytics = useAnalyticsText()
  const { isTable, turn } = useAnalyticsFilter()
  const drawn = useRef<HTMLDivElement>(null)
  const { id, question, answer } = chart
  const table = isTable(id)
  const heading = `analyse-${id}`
  return (
    <section className={`${cardClass} ${styles.card}`} aria-labelledby={heading}>
      <h2 id={heading}>{question}</h2>
      <div className={`${styles.tools} no-print`}>
        <Button look="quiet" aria-pressed={table} onClick={() => turn(id)}>
          {table ? analytics.asChart : analytics.asTable}
        </Button>
        <SaveMenu chart={chart} drawn={table ? null : drawn} />
      </div>
      <p className={styles.answer}>{answer}</p>
      <div className={table ? styles.table : styles.body}>
        {isEmpty(chart) ? (
          <p className={styles.pointed}>{analytics.nothing}</p>
        ) : table ? (
          <ChartTable chart={chart} />
        ) : (
          <Drawing chart={chart} drawn={drawn} />
        )}
      </div>
    </section>
  )
}
