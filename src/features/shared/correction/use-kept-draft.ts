import { useState } from 'react'
import type { AgendaItemAnswer } from '#src/api/schemas/meeting.ts'
import { useKept } from '#src/features/shared/kept.ts'
import { draftOf, draftShape, touched, type Draft } from './draft.ts'

/** The draft of an item's corrections, kept with what it was typed over: by that one sees who was first. */
export function useKeptDraft(meetingId: string, item: AgendaItemAnswer) {
  // The item as it was when the form was opened: what comes by itself meanwhile must not change what was touched.
  const [before] = useState(item)
  const asItStands = draftOf(before)
  const { value, set, ...kept } = useKept(
    `rettelse.${meetingId}.${before.number}`,
    { draft: asItStands, base: asItStands },
    { draft: draftShape, base: draftShape },
  )
  const { draft, base } = value
  return {
    ...kept,
    before,
    draft,
    setDraft: (next: Draft) => set({ draft: next, base }),
    /** What stood when the draft was begun. */
    base,
    /** Whether someone has changed the item between that and the opening of the form. */
    overtaken: touched(asItStands, base).length > 0,
  }
}
