import { ageColour, waitAge } from '#src/features/shared/wait-age.ts'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { useCasesText } from '#src/i18n/rooms/cases.ts'
import type { Bar } from './lanes.ts'
import styles from './lanes.module.css'

/** How long the case lay with a body: strong while it still does. */
export const LaneBar = ({
  bar,
  body,
  x,
  y,
  width,
}: {
  bar: Bar
  body: string
  x: number
  y: number
  width: number
}) => {
  const { common } = useText()
  const cases = useCasesText()
  const format = useFormat()
  const words = bar.ended ? cases.waitBar : cases.waitsStill
  const label = words(body, format.date(bar.since), common.days(format.number(bar.days), bar.days))
  return (
    <rect
      x={x}
      y={y - 4}
      width={Math.max(width, 2)}
      height={8}
      rx={4}
      className={bar.ended ? styles.ended : undefined}
      fill={ageColour(waitAge(bar.days))}
    >
      <title>{label}</title>
    </rect>
  )
}
