import type { EventSource } from '#src/domain/case.ts'
import { AppLink } from '#src/features/shared/app-link.tsx'
import { outcomeLooks } from '#src/features/shared/outcome-badge.tsx'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { useCasesText } from '#src/i18n/rooms/cases.ts'
import { BadgeMark } from '#src/ui/badge.tsx'
import { aheadOf } from './ahead.ts'
import type { Mark } from './lanes.ts'
import styles from './lanes.module.css'
import { useStepWords } from './step-words.ts'

/** A step: the shape of its outcome, dashed when it lies ahead, hollow when only mentioned. Chooses its source. */
export const LaneMark = ({
  mark,
  x,
  y,
  chosen,
  linkTo,
}: {
  mark: Mark
  x: number
  y: number
  chosen: boolean
  linkTo: (source: EventSource) => string
}) => {
  const cases = useCasesText()
  const words = useStepWords()(mark)
  const { outcome, sources } = mark.event
  const ahead = aheadOf(mark.event, useAsOf().day)
  const [source] = sources
  const drawing = (
    <>
      <title>{words}</title>
      <circle className={styles.halo} cx={x} cy={y} r={12} />
      {ahead !== null || outcome === null ? (
        <circle className={styles[ahead ?? 'mentioned']} cx={x} cy={y} r={5.5} />
      ) : (
        <g className={styles.outlined}>
          <BadgeMark {...outcomeLooks[outcome]} x={x} y={y} size={16} />
        </g>
      )}
    </>
  )
  if (!source) return <g>{drawing}</g>
  return (
    <AppLink
      to={linkTo(source)}
      replace
      className={styles.mark}
      aria-label={cases.showSource(words)}
      aria-current={chosen ? 'true' : undefined}
    >
      {drawing}
    </AppLink>
  )
}
