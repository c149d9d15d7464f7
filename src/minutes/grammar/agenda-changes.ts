import type { AgendaItem } from '#src/domain/meeting.ts'
import { whereIs, type SourceText } from '../outline.ts'
import { dispositionsOf } from './dispositions.ts'

/** Decides on items that say nothing themselves what the decision on the agenda said of them. */
export function applyDispositions(
  source: SourceText,
  items: AgendaItem[],
  agenda: AgendaItem,
  meeting: string,
): AgendaItem[] {
  if (!agenda.decision) return items
  const disposed = new Map(
    dispositionsOf(source.text, agenda.decision.where, meeting).map((found) => [found.itemNumber, found]),
  )
  return items.map((item) => {
    const found = item === agenda ? undefined : disposed.get(item.number)
    if (!found || (item.decision && item.decision.outcome !== 'none' && item.decision.outcome !== 'unclear'))
      return item
    const where = whereIs(source, found.sentence)
    return {
      ...item,
      decision: {
        text: source.text.slice(where.start, where.end),
        outcome: found.outcome,
        points: [],
        body: agenda.decision?.body ?? null,
        date: agenda.decision?.date ?? null,
        referredTo: null,
        until: found.until,
        rule: found.rule,
        words: [whereIs(source, found.words)],
        unsure: null,
        where,
      },
    }
  })
}
