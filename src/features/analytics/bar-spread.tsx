import { useXAxisScale, useYAxisScale } from 'recharts'
import type { Row } from './chart.ts'

/** A line over each lying bar, between what the middle half of its values lies. */
export const BarSpread = ({ rows }: { rows: readonly Row[] }) => {
  const [across, down] = [useXAxisScale(), useYAxisScale()]
  if (!across || !down) return null
  return (
    <g stroke="var(--ink)" strokeWidth="1.5" aria-hidden="true">
      {rows.map(({ key, spread }) => {
        const [from, to, at] = [across(spread?.[0]), across(spread?.[1]), down(key, { position: 'middle' })]
        if (!spread || from === undefined || to === undefined || at === undefined) return null
        return <path key={key} d={`M${from} ${at - 4}v8M${from} ${at}H${to}M${to} ${at - 4}v8`} />
      })}
    </g>
  )
}
