import { useAnalyticsText } from '#src/i18n/rooms/analytics.ts'
import type { Chart } from './chart.ts'
import styles from './analytics.module.css'
import { fillOf, Textures } from './textures.tsx'

/** What the parts of the bars are; none where there is but one. */
export const Legend = ({ chart: { id, series } }: { chart: Chart }) => {
  const analytics = useAnalyticsText()
  if (series.length < 2) return null
  const drawn = `${id}-legend`
  return (
    <ul className={styles.legend} aria-label={analytics.legend}>
      {series.map((each) => (
        <li key={each.key}>
          <svg width="16" height="12" aria-hidden="true" focusable="false">
            <Textures chart={drawn} series={[each]} />
            <rect x=".5" y=".5" width="15" height="11" rx="2" fill={fillOf(drawn, each)} stroke={each.colour} />
          </svg>
          {each.name}
        </li>
      ))}
    </ul>
  )
}
