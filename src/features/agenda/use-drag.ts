import { useEffect, useEffectEvent, useRef } from 'react'
import type { Dragged } from './drag.ts'

const loadDrag = () => import('./drag.ts')
type Drag = Awaited<ReturnType<typeof loadDrag>>

/** Has something from the drag chunk act for as long as its element stands. */
function useDrag(begin: (drag: Drag) => (() => void) | undefined): void {
  const start = useEffectEvent(begin)
  useEffect(() => {
    let end: (() => void) | undefined
    let gone = false
    const load = async () => {
      const drag = await loadDrag()
      if (!gone) end = start(drag)
    }
    // Without it – a lost line – the order is still the keyboard's and the buttons'.
    load().catch(() => undefined)
    return () => {
      gone = true
      end?.()
    }
  }, [])
}

/** An element that can be lifted; by its handle, where one is given the second ref. */
export function useLift<Lifted extends HTMLElement>({ from, id }: Dragged) {
  const element = useRef<Lifted>(null)
  const handle = useRef<HTMLSpanElement>(null)
  useDrag((drag) => (element.current ? drag.canBeLifted(element.current, handle.current, { from, id }) : undefined))
  return { element, handle }
}

/** Lets things be dropped before or after the element of a ref. */
export function useDrop(
  element: { readonly current: HTMLElement | null },
  onDrop: (dragged: Dragged, edge: 'before' | 'after') => void,
): void {
  const latest = useRef(onDrop)
  useEffect(() => {
    latest.current = onDrop
  }, [onDrop])
  useDrag((drag) =>
    element.current ? drag.takesDrops(element.current, (dragged, edge) => latest.current(dragged, edge)) : undefined,
  )
}
