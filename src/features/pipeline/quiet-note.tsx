import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { usePipelineText } from '#src/i18n/rooms/pipeline.ts'
import styles from './pipeline.module.css'
import { wholeMonths } from './quiet.ts'

/** How long nobody has treated a case, said as it is; nothing where that is not long for the body that had it last. */
export const Quiet = ({ since }: { since: string | null }) => {
  const pipeline = usePipelineText()
  const { day } = useAsOf()
  return since !== null && <p className={styles.quiet}>{pipeline.quiet(wholeMonths(since, day))}</p>
}
