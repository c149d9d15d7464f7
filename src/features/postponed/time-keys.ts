import type { TimeMoves } from './use-stretch.ts'

/** A key that moves time: Shift and the arrows, + and −, and 0 for all of it. */
const moveTime = (key: string, shift: boolean, moves: TimeMoves): boolean => {
  if (key === '+' || key === '=') moves.zoom(1 / 1.5)
  else if (key === '-') moves.zoom(1.5)
  else if (key === '0') moves.level('fit')
  else if (shift && key === 'ArrowLeft') moves.panBy(-0.25)
  else if (shift && key === 'ArrowRight') moves.panBy(0.25)
  else return false
  return true
}

/** From one of a lane's links to the one before or after: its case, its days, then its marks as they happened. */
const alongLane = (target: Element, way: 1 | -1): boolean => {
  const links = [...(target.closest('[data-row]')?.querySelectorAll<HTMLElement>('a[href]') ?? [])]
  const link = links[links.findIndex((each) => each === target) + way]
  link?.focus({ preventScroll: true })
  return link !== undefined
}

/** What a key does in the timeline, beside walking from lane to lane (`useRowKeys`). */
export const timeKey = (event: KeyboardEvent, moves: TimeMoves) => {
  const { key, shiftKey, target } = event
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (!(target instanceof Element) || target.matches('input, select, textarea')) return
  const way = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : null
  if (moveTime(key, shiftKey, moves) || (way !== null && alongLane(target, way))) event.preventDefault()
}
