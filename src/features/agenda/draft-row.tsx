import type { AgendaAnswer } from '#src/api/schemas/agenda.ts'
import type { DraftItem } from '#src/domain/agenda.ts'
import { useAgendaText } from '#src/i18n/rooms/agenda.ts'
import { Icon } from '#src/ui/icon.tsx'
import { AfterwardsMark } from './afterwards.tsx'
import styles from './agenda.module.css'
import { RowFields } from './row-fields.tsx'
import { RowMenu } from './row-menu.tsx'
import { TitleField } from './title-field.tsx'
import { useDrop, useLift } from './use-drag.ts'
import { useMoveKeys } from './use-move-keys.ts'
import { useMove } from './use-move.ts'

type Went = NonNullable<AgendaAnswer['afterwards']>['items'][number]

/** An item of the draft. Moved by its handle, by its buttons, or by Alt and an arrow from anywhere in it. */
export const DraftRow = ({
  item,
  index,
  start,
  fresh,
  went,
}: {
  item: DraftItem
  index: number
  start: string | null
  /** It was just written: its title is what comes next. */
  fresh: boolean
  went: Went | null
}) => {
  const agenda = useAgendaText()
  const { up, down, drop } = useMove()
  const { element, handle } = useLift<HTMLLIElement>({ from: 'draft', id: item.id })
  useMoveKeys(element, { up: () => up(item.id), down: () => down(item.id) })
  useDrop(element, (dragged, edge) => drop(dragged, edge === 'before' ? index : index + 1))
  const name = item.title || agenda.untitled
  return (
    <li ref={element} className={styles.row}>
      <span ref={handle} className={styles.grip} title={agenda.drag(name)} aria-hidden="true">
        <Icon name="grip" size={16} />
      </span>
      <span className={styles.number}>
        <b>{index + 1}</b>
        <small className="muted">{start?.replace(':', '.')}</small>
      </span>
      <div className={styles.body}>
        <div className={styles.line}>
          <TitleField item={item} position={index + 1} fresh={fresh} />
          <RowMenu item={item} name={name} onUp={() => up(item.id)} onDown={() => down(item.id)} />
        </div>
        <RowFields item={item} name={name} />
        {went && <AfterwardsMark went={went} />}
      </div>
    </li>
  )
}
