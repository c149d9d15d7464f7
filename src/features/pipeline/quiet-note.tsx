import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { useText } from '#src/i18n/language.tsx'
import styles from './pipeline.module.css'
import { wholeMonths } from './quiet.ts'

/** How long nobody has treated a case, said as it is; nothing where that is not long for the body that had it last. */
export const Quiet = ({ since }: { since: string | null }) => {
  const { pipeline } = useText()
  const { day } = useAsOf()
  return since !== null && <p className={styles.quiet}>{pipeline.quiet(wholeMonths(since, day))}</p>
}
