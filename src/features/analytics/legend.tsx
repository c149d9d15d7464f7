import { useAnalyticsText } from '#src/i18n/rooms/analytics.ts'
import type { Chart } from './chart.ts'
import styles from './analytics.module.css'
import { Textured } from './textured.tsx'

/** What the parts of the bars are; none where there is but one. */
export const Legend = ({ chart: { series } }: { chart: Chart }) => {
  const analytics = useAnalyticsText()
  if (series.length < 2) return null
  return (
    <ul className={styles.legend} aria-label={analytics.legend}>
      {series.map((each) => (
        <li key={each.key}>
          <svg width="16" height="12" aria-hidden="true" focusable="false">
            <Textured look={each} x={0.5} y={0.5} width={15} height={11} />
          </svg>
          {each.name}
        </li>
      ))}
    </ul>
  )
}
