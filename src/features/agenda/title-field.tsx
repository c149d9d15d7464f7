import { useEffect, useRef } from 'react'
import type { DraftItem } from '#src/domain/agenda.ts'
import { AppLink } from '#src/features/shared/app-link.tsx'
import { paths } from '#src/features/shared/paths.ts'
import { useAgendaText } from '#src/i18n/rooms/agenda.ts'
import styles from './agenda.module.css'
import { useDeskAtHand } from './desk-context.ts'
import { changeItem } from './edits.ts'

/** The title as it is to be printed, over as many lines as it takes, and the case it is of. */
export const TitleField = ({ item, position, fresh }: { item: DraftItem; position: number; fresh: boolean }) => {
  const agenda = useAgendaText()
  const { edit } = useDeskAtHand()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (fresh) field.current?.focus()
  }, [fresh])
  return (
    <div className={styles.title}>
      <textarea
        ref={field}
        rows={1}
        maxLength={500}
        aria-label={agenda.itemTitle(String(position))}
        placeholder={agenda.untitled}
        value={item.title}
        onChange={({ target }) =>
          edit(changeItem(item.id, { title: target.value.replaceAll('\n', ' ') }), `${item.id}.title`)
        }
      />
      {item.caseId !== null && (
        <AppLink to={paths.case(item.caseId)} className="mono">
          {item.caseNumber ?? agenda.seeCase}
        </AppLink>
      )}
    </div>
  )
}
