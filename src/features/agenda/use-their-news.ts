import { useEffect, useRef } from 'react'
import type { AgendaAnswer } from '#src/api/schemas/agenda.ts'
import { useAgendaText } from '#src/i18n/rooms/agenda.ts'
import { useToast } from '#src/ui/toast.tsx'
import type { DeskInUse } from './use-desk.ts'

/** Says that what was written before has been found again, and when someone else's change has come in. */
export const useTheirNews = ({ recovered, desk }: DeskInUse, theirs: AgendaAnswer | null): void => {
  const agenda = useAgendaText()
  const say = useToast()
  const told = useRef({ recovered: false, version: theirs?.version ?? 0 })
  useEffect(() => {
    if (!recovered || told.current.recovered) return
    told.current.recovered = true
    say(agenda.recovered)
  }, [recovered, agenda, say])
  useEffect(() => {
    const version = theirs?.version ?? 0
    if (version <= told.current.version) return
    told.current.version = version
    // One's own change comes back as the base of what stands here; another's does too, but it was not sent from here.
    if (theirs && !desk.ownVersions.includes(version)) say(agenda.theirsCame(theirs.changedBy))
  }, [theirs, desk, agenda, say])
}
