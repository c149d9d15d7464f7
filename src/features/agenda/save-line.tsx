import { useWhy } from '#src/features/shared/why.ts'
import { useAgendaText } from '#src/i18n/rooms/agenda.ts'
import { Icon, type IconName } from '#src/ui/icon.tsx'
import styles from './agenda.module.css'
import { useDeskAtHand } from './desk-context.ts'
import type { SaveState } from './use-desk.ts'

const icons: Partial<Record<SaveState, IconName>> = {
  saved: 'check',
  offline: 'offline',
  refused: 'alert',
  clash: 'alert',
  gone: 'alert',
}

/** Whether what stands here is safe, and where. */
export const SaveLine = () => {
  const { save } = useAgendaText()
  const why = useWhy()
  const { state, failure, desk } = useDeskAtHand()
  const icon = icons[state]
  const words =
    state === 'saved'
      ? desk.base === null
        ? save.notBegun
        : save.savedBy(desk.base.changedBy)
      : state === 'refused'
        ? [save.refused, failure?.error && why(failure.error)].filter(Boolean).join(' ')
        : save[state]
  return (
    <output className={styles.save} data-state={state}>
      {icon && (desk.base !== null || state !== 'saved') && <Icon name={icon} size={15} />}
      {words}
    </output>
  )
}
