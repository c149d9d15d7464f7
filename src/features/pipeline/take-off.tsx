import type { PipelineCaseAnswer } from '#src/api/schemas/pipeline.ts'
import { useMay } from '#src/features/shared/me.ts'
import { useMembership } from '#src/features/shared/use-membership.ts'
import { useFormat } from '#src/i18n/language.tsx'
import { usePipelineText } from '#src/i18n/rooms/pipeline.ts'
import { Icon } from '#src/ui/icon.tsx'
import { RowButton } from '#src/ui/row-button.tsx'
import styles from './pipeline.module.css'

/** Takes a case off the board, for who may; and who has put it there by hand. */
export const TakeOff = ({ entry: { case: ref, membership } }: { entry: PipelineCaseAnswer }) => {
  const pipeline = usePipelineText()
  const format = useFormat()
  const { change, busy } = useMembership(ref)
  const may = useMay('secretariat')
  return (
    <>
      {membership && <p className={styles.line}>{pipeline.addedBy(membership.by, format.shortDate(membership.at))}</p>}
      {may && (
        <RowButton
          act="take-off"
          look="quiet"
          className={styles.off}
          aria-label={pipeline.takeOff(ref.title)}
          title={pipeline.takeOff(ref.title)}
          idle={busy}
          onClick={() => change(false, membership)}
        >
          <Icon name="close" size={14} />
        </RowButton>
      )}
    </>
  )
}
