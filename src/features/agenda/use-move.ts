import { flushSync } from 'react-dom'
import { useFormat } from '#src/i18n/language.tsx'
import { useAgendaText } from '#src/i18n/rooms/agenda.ts'
import { useDeskAtHand } from './desk-context.ts'
import type { Dragged } from './drag.ts'
import { moveBefore } from './edits.ts'
import { usePutOn } from './use-put-on.ts'

/** The browser drops the focus from what is taken out and put in again elsewhere. */
function keepingFocus(change: () => void): void {
  const focused = document.activeElement
  flushSync(change)
  if (focused instanceof HTMLElement && document.activeElement !== focused) focused.focus()
}

/** Moves items up and down, and puts what is dropped in its place; says where it came to stand. */
export const useMove = () => {
  const agenda = useAgendaText()
  const format = useFormat()
  const { desk, edit, editable, candidates, say } = useDeskAtHand()
  const putOn = usePutOn()
  const { items } = desk.content

  const before = (id: string, index: number) => {
    const from = items.findIndex((item) => item.id === id)
    const to = Math.min(Math.max(0, index > from ? index - 1 : index), items.length - 1)
    const item = items[from]
    if (!item || to === from) return
    keepingFocus(() => edit(moveBefore(id, index)))
    say(agenda.moved(item.title, format.number(to + 1), format.number(items.length)))
  }

  return {
    up: (id: string) => before(id, items.findIndex((item) => item.id === id) - 1),
    down: (id: string) => before(id, items.findIndex((item) => item.id === id) + 2),
    drop: ({ from, id }: Dragged, index: number) => {
      if (!editable) return
      if (from === 'draft') return before(id, index)
      const candidate = candidates.find((each) => each.id === id)
      if (candidate) putOn(candidate, index)
    },
  }
}
