import type { ComponentProps } from 'react'
import { Button } from './button.tsx'

/** So long the answer is waited for that takes the row away. */
const patienceMs = 5000

/** Gives the focus on when what was pressed is gone: to the same in the next row, in the one before, or to the heading. */
function goOnFrom(pressed: HTMLElement): void {
  const same = [...(pressed.closest('ul, tbody')?.querySelectorAll<HTMLElement>('[data-act]') ?? [])].filter(
    ({ dataset }) => dataset.act === pressed.dataset.act,
  )
  const at = same.indexOf(pressed)
  const others = [...same.slice(at + 1), ...same.slice(0, at).toReversed()]
  const heading = pressed.closest('section, main')?.querySelector<HTMLElement>('h1, h2')
  const observer = new MutationObserver(() => {
    if (pressed.isConnected) return
    observer.disconnect()
    // Whoever has gone elsewhere meanwhile stays there.
    if (document.activeElement !== document.body) return
    const next = others.find(({ isConnected }) => isConnected) ?? heading
    if (next === heading) next?.setAttribute('tabindex', '-1')
    next?.focus()
  })
  observer.observe(document.body, { childList: true, subtree: true })
  setTimeout(() => observer.disconnect(), patienceMs)
}

/** A button that takes its own row out of the list, or itself out of the row; `act` is what it does, in every row. */
export const RowButton = ({
  act,
  onClick,
  ...props
}: Omit<ComponentProps<typeof Button>, 'onClick'> & { act: string; onClick: () => void }) => (
  <Button
    {...props}
    data-act={act}
    onClick={(event) => {
      goOnFrom(event.currentTarget)
      onClick()
    }}
  />
)
