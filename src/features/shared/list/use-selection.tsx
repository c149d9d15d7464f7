import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useFormat } from '#src/i18n/language.tsx'
import { useListsText } from '#src/i18n/rooms/lists.ts'
import { wayOnFrom } from '#src/ui/go-on.ts'
import type { Column } from '#src/ui/table/column.ts'
import { idsBetween, withIds } from './chosen.ts'
import styles from './list.module.css'

/** What a row goes by when it is chosen. */
export interface Named {
  id: string
  /** Names it, for those who hear the box alone. */
  name: string
}

/**
 * Rows chosen in a list: the column to choose them in – one, with Shift all between two, by its heading all that are
 * shown –, and those of the rows there are that are chosen.
 */
export const useSelection = <Row,>(rows: readonly Row[], named: (row: Row) => Named, phone?: 'hidden') => {
  const lists = useListsText()
  const format = useFormat()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  /** The row last chosen or let go: where a range begins. */
  const last = useRef<string | null>(null)
  /** The way back for the focus to where one last chose. */
  const goBack = useRef<() => void>(null)
  const isAny = rows.some((row) => chosen.has(named(row).id))
  // What does something with the chosen is there while some are, and gone with the focus when none are.
  useLayoutEffect(() => {
    if (!isAny) goBack.current?.()
  }, [isAny])
  return useMemo(() => {
    const ids = rows.map((row) => named(row).id)
    const are = rows.filter((row) => chosen.has(named(row).id))
    const set = (which: readonly string[], on: boolean) => setChosen((before) => withIds(before, which, on))
    const isAll = are.length === rows.length
    const column: Column<Row> = {
      id: 'chosen',
      header: '',
      width: '44px',
      ...(phone && { phone }),
      heading: (
        <input
          type="checkbox"
          className={styles.choose}
          aria-label={lists.chooseAll(format.number(rows.length))}
          checked={isAll}
          ref={(box) => {
            if (box) box.indeterminate = are.length > 0 && !isAll
          }}
          onChange={({ target }) => {
            set(ids, !isAll)
            goBack.current = wayOnFrom(target)
          }}
        />
      ),
      cell: (row) => {
        const { id, name } = named(row)
        return (
          <input
            type="checkbox"
            className={styles.choose}
            data-act="choose"
            aria-label={lists.choose(name)}
            checked={chosen.has(id)}
            onChange={({ target, nativeEvent }) => {
              const isRange = nativeEvent instanceof MouseEvent && nativeEvent.shiftKey
              set(isRange ? idsBetween(ids, last.current, id) : [id], target.checked)
              last.current = id
              goBack.current = wayOnFrom(target)
            }}
          />
        )
      },
    }
    return {
      column,
      chosen: are,
      chooseAll: () => set(ids, true),
      drop: (which: readonly string[]) => set(which, false),
      clear: () => setChosen(new Set()),
    }
  }, [rows, named, phone, chosen, lists, format])
}
