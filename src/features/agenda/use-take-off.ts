import { useQueryClient } from '@tanstack/react-query'
import type { DraftItem } from '#src/domain/agenda.ts'
import { useAgendaText } from '#src/i18n/rooms/agenda.ts'
import { useToast } from '#src/ui/toast.tsx'
import { useDeskAtHand } from './desk-context.ts'
import { putBack, takeOff } from './edits.ts'
import { changeAsItStands } from './queries.ts'

/**
 * Takes an item off the agenda, and offers to have it back. The offer outlives the screen: from another one the draft
 * is no longer at hand, and the item is put back on the server.
 */
export const useTakeOff = () => {
  const agenda = useAgendaText()
  const { desk, edit, left } = useDeskAtHand()
  const say = useToast()
  const client = useQueryClient()
  return (item: DraftItem, name: string) => {
    const back = putBack(item, desk.content.items.indexOf(item))
    const undo = async () => {
      if (left.current === null) return edit(back)
      try {
        const draft = await left.current
        if (draft === null) return say(agenda.notBack(name))
        await changeAsItStands(draft.id, back)
        say(agenda.isBack(name))
        await client.invalidateQueries({ queryKey: ['agendas'] })
      } catch {
        say(agenda.notBack(name))
      }
    }
    edit(takeOff(item.id))
    say(agenda.takenOff(name), { label: agenda.undo, about: item.id, run: () => void undo() })
  }
}
