import type { Outcome } from '#src/domain/outcome.ts'
import { outcomeLooks } from '#src/features/shared/outcome-badge.tsx'
import { BadgeMark } from '#src/ui/badge.tsx'
import type { Ahead } from './ahead.ts'
import styles from './lanes.module.css'

/** The mark of a step, centred on a point: the shape of its outcome, dashed when it lies ahead, hollow when only told of. */
export const StepMark = ({
  ahead,
  outcome,
  x,
  y,
  size,
}: {
  ahead: Ahead | null
  outcome: Outcome | null
  x: number
  y: number
  size: number
}) => {
  if (ahead !== null || outcome === null)
    return <circle className={styles[ahead ?? 'mentioned']} cx={x} cy={y} r={5.5} />
  return (
    <g className={styles.outlined}>
      <BadgeMark {...outcomeLooks[outcome]} x={x} y={y} size={size} />
    </g>
  )
}
