import type { EventSource } from '#src/domain/case.ts'
import { AppLink } from '#src/features/shared/app-link.tsx'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { useCasesText } from '#src/i18n/rooms/cases.ts'
import { aheadOf } from './ahead.ts'
import type { Mark } from './lanes.ts'
import styles from './lanes.module.css'
import { StepMark } from './step-mark.tsx'
import { useStepWords } from './step-words.ts'

/** A step by its mark. Chooses its source. */
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
      <StepMark ahead={ahead} outcome={outcome} x={x} y={y} size={16} />
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
