import type { CaseEventAnswer } from '#src/api/schemas/case.ts'
import { outcomeLooks } from '#src/features/shared/outcome-badge.tsx'
import { BadgeMark } from '#src/ui/badge.tsx'
import styles from './lanes.module.css'

/** The mark of a step, centred on a point: the shape of its outcome, dashed when it lies ahead, hollow when only told of. */
export const StepMark = ({
  of: { planned, outcome },
  x,
  y,
  size,
}: {
  of: Pick<CaseEventAnswer, 'planned' | 'outcome'>
  x: number
  y: number
  size: number
}) => {
  if (planned || outcome === null)
    return <circle className={planned ? styles.planned : styles.mentioned} cx={x} cy={y} r={5.5} />
  return (
    <g className={styles.outlined}>
      <BadgeMark {...outcomeLooks[outcome]} x={x} y={y} size={size} />
    </g>
  )
}
