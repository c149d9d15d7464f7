import { useEffect, useEffectEvent } from 'react'

/** Alt and an arrow, from any field of an element, moves the whole of it. */
export function useMoveKeys(
  element: { readonly current: HTMLElement | null },
  { up, down }: { up: () => void; down: () => void },
): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    if (event.key === 'ArrowUp') up()
    else down()
  })
  useEffect(() => {
    const moved = element.current
    const hear = (event: KeyboardEvent) => pressed(event)
    moved?.addEventListener('keydown', hear)
    return () => moved?.removeEventListener('keydown', hear)
  }, [element])
}
