import type { AgendaItem, Problem } from '#src/domain/meeting.ts'
import { whereIs, type Outline, type SourceText } from '../outline.ts'
import { warning } from '../problems.ts'
import { findWrongWeekdays } from './dates.ts'

/** What the grammar doubts, for *Gennemse*; messages hold nothing of the document. */
export function problemsOf(source: SourceText, outline: Outline, items: AgendaItem[]): Problem[] {
  return [...items.flatMap((item) => decisionProblems(item)), ...weekdayProblems(source, outline)].toSorted(
    (a, b) => (a.where?.start ?? 0) - (b.where?.start ?? 0),
  )
}

function decisionProblems(item: AgendaItem): Problem[] {
  if (!item.decision || item.decision.unsure === null) return []
  const code = item.decision.outcome === 'unclear' ? 'decision-unclear' : 'decision-unsure'
  return [
    { severity: 'warning', code, message: `Punkt ${item.number}: ${item.decision.unsure}`, where: item.decision.where },
  ]
}

/** A weekday that is not the date's: the date wins, with a warning (minutes-formats.md, Dates). */
function weekdayProblems(source: SourceText, outline: Outline): Problem[] {
  const { start, end } = outline.range
  const wrong = findWrongWeekdays(source.text.slice(start, end), { meeting: outline.date, missingYear: 'meeting' })
  return wrong.map((date) =>
    warning('weekday-mismatch', whereIs(source, { start: date.start + start, end: date.end + start })),
  )
}
