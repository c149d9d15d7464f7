import type { AgendaItemAnswer } from '#src/api/schemas/meeting.ts'
import type { Where } from '#src/domain/meeting.ts'

/** The words a decision was classed by, as one stretch; the whole decision where there are none. */
export function decidingWords({ words, where }: NonNullable<AgendaItemAnswer['decision']>): Where {
  const [first] = words
  if (!first) return where
  return {
    page: first.page,
    start: Math.min(...words.map(({ start }) => start)),
    end: Math.max(...words.map(({ end }) => end)),
  }
}
