/** So long the answer is waited for that takes the row away. */
const patienceMs = 5000

/** What is pressed stands for the button that opened it, when it stands in a popover: that is what the row has. */
const standsFor = (pressed: HTMLElement): HTMLElement => {
  const id = pressed.closest('[popover]')?.id
  return (id && document.querySelector<HTMLElement>(`[popovertarget="${id}"]`)) || pressed
}

/**
 * A way on for the focus from what was pressed: to itself while it is there, to where it came from, where that is told,
 * to the same in the next row, in the one before, or to the heading. Whoever has gone elsewhere meanwhile stays there.
 */
export function wayOnFrom(button: HTMLElement, cameFrom: HTMLElement | null = null): () => void {
  const pressed = standsFor(button)
  const same = [...(pressed.closest('ul, ol, tbody')?.querySelectorAll<HTMLElement>('[data-act]') ?? [])].filter(
    ({ dataset }) => dataset.act === pressed.dataset.act,
  )
  const at = same.indexOf(pressed)
  const ways = [pressed, ...(cameFrom ? [cameFrom] : []), ...same.slice(at + 1), ...same.slice(0, at).toReversed()]
  const near = pressed.closest('section, main')?.querySelector<HTMLElement>('h1, h2')
  return () => {
    if (document.activeElement !== document.body) return
    const next = ways.find(({ isConnected }) => isConnected)
    const heading = near?.isConnected ? near : document.querySelector<HTMLElement>('main h1')
    if (!next) heading?.setAttribute('tabindex', '-1')
    ;(next ?? heading)?.focus()
    // It may go by the same answer, a moment later.
    if (next) goOnFrom(next)
  }
}

/** Gives the focus on when what was pressed is gone. */
export function goOnFrom(button: HTMLElement, cameFrom: HTMLElement | null = null): void {
  const pressed = standsFor(button)
  const goOn = wayOnFrom(pressed, cameFrom)
  const observer = new MutationObserver(() => {
    if (pressed.isConnected) return
    observer.disconnect()
    goOn()
  })
  observer.observe(document.body, { childList: true, subtree: true })
  setTimeout(() => observer.disconnect(), patienceMs)
}
