import { useCallback, useEffect, useRef, type RefObject } from 'react'

const pageRows = 10

/** The row a key leads to from row `at`; null for a key that leads nowhere. */
const rowOf = (key: string, at: number, last: number): number | null => {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, last)
    case 'ArrowUp':
      return Math.max(at - 1, 0)
    case 'PageDown':
      return Math.min(at + pageRows, last)
    case 'PageUp':
      return Math.max(at - pageRows, 0)
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return null
  }
}

const box = '[type=checkbox]'

/**
 * Arrow keys, Page up/down, Home and End walk the focus from row to row, to the row's first link or button, or from
 * the box that chooses a row to that of the other. Rows within `holder` say which they are by `data-row`; a row out of
 * sight is reached first, and the function given back takes each row as it is drawn, so that the one on its way can
 * take the focus.
 */
export const useRowKeys = (
  holder: RefObject<HTMLElement | null>,
  count: number,
  reach: (row: number) => void,
): ((row: HTMLElement | null) => void) => {
  const wanted = useRef<{ row: number; part: string } | null>(null)
  const focusIfWanted = useCallback((row: HTMLElement | null) => {
    const { current } = wanted
    if (!row || !current || row.dataset.row !== String(current.row)) return
    wanted.current = null
    row.querySelector<HTMLElement>(current.part)?.focus()
  }, [])
  useEffect(() => {
    const element = holder.current
    const onKeyDown = (event: KeyboardEvent) => {
      const from = event.target instanceof HTMLElement ? event.target : null
      const row = from?.closest<HTMLElement>('[data-row]')
      if (
        !row ||
        from?.matches(`input:not(${box}), select, textarea`) ||
        event.altKey ||
        event.ctrlKey ||
        event.metaKey
      )
        return
      const to = rowOf(event.key, Number(row.dataset.row), count - 1)
      if (to === null) return
      event.preventDefault()
      wanted.current = { row: to, part: from?.matches(box) ? box : 'a[href], button' }
      const drawn = element?.querySelector<HTMLElement>(`[data-row="${to}"]`)
      if (drawn) focusIfWanted(drawn)
      else reach(to)
    }
    element?.addEventListener('keydown', onKeyDown)
    return () => element?.removeEventListener('keydown', onKeyDown)
  }, [holder, count, reach, focusIfWanted])
  return focusIfWanted
}
