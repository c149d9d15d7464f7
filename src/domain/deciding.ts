import { bodyId } from './body.ts'
import type { CaseItem } from './cases.ts'
import type { Outcome } from './outcome.ts'
import type { Step } from './steps.ts'

/** A route is a line of names; a longer text under such a heading tells something else. */
const longestRoute = 200

/** Whether a section with such a heading ends by naming the item's own body. */
function endsWithOwnBody({ meeting, item }: CaseItem, headings: RegExp): boolean {
  const own = bodyId(meeting.body)
  return item.sections.some(
    ({ heading, text }) => headings.test(heading) && text.length <= longestRoute && bodyId(text).endsWith(own),
  )
}

/** Whether the step's body decides finally: the council does, and whoever *Sagen afgøres i* names (domain.md, Outcomes). */
export function decidesFinally({ event, entry }: Step): boolean {
  return event.bodyKind === 'council' || (entry !== null && endsWithOwnBody(entry, /^sagen afgøres i/i))
}

/** Whether the whole route of the item ends where it is: nobody is to have it next, though it may come again. */
export function endsHere({ entry }: Step): boolean {
  return entry !== null && endsWithOwnBody(entry, /^(sagsprocedure|sagsgang)$/i)
}

/**
 * A title that says the matter is not up for its last decision: a draft, a first reading, or what
 * only sets the work in motion. *Forslag til strategi* approved is a draft approved.
 */
const notLast =
  /(^|\P{L})(forslag( til|$)|udkast|ideoplæg|1\. behandling|første ?behandling|temamøde|temadrøftelse)(\P{L}|$)/iu
const mandate =
  /(^|\P{L})(igangsæt\p{L}*|opstart af|kommissorium|proces for|tids- og procesplan|inddragelse i)(\P{L}|$)/iu
const lastDecision = /(^|\P{L})(endelig|vedtagelse)(\P{L}|$)/iu

/** Whether the item is of a strategy carried out: *udmøntning og evaluering* (domain.md, Strategies), by its title. */
export function isCarryingOut({ entry }: Step): boolean {
  return (
    entry !== null &&
    /(^|\P{L})(udmøntning|evaluering|afrapportering|implementering)(en)?(\P{L}|$)/iu.test(entry.item.title)
  )
}

/** Whether the item sets the work in motion: a mandate, not a treatment of what it leads to. */
export function isMandate({ entry }: Step): boolean {
  return entry !== null && mandate.test(entry.item.title)
}

/** Whether what was up is short of the final text. */
export function isDraft(step: Step): boolean {
  if (step.entry === null) return false
  const { title } = step.entry.item
  return !lastDecision.test(title) && (notLast.test(title) || mandate.test(title))
}

const settling: ReadonlySet<Outcome | null> = new Set([
  'approved',
  'approved-with-changes',
  'noted',
  'rejected',
  'elected',
])

/**
 * Whether the step closes its case: only a body that decides finally does, and not by
 * `recommended`, `referred`, `returned`, `hearing` or `mixed` (domain.md, Outcomes).
 */
export function closes(step: Step): boolean {
  return settling.has(step.event.outcome) && (decidesFinally(step) || endsHere(step)) && !isDraft(step)
}

/**
 * Whether a mere mention says that something was decided. Before a case is more than set going
 * it is of what the case builds on: the strategy before this one, the budget that pays for it.
 */
export function tellsOfDecision({ event }: Step): boolean {
  return event.sources[0]?.kind === 'mention' && /vedt[ao]g|godkend|beslut/i.test(event.what ?? '')
}

/** Whether the body dealt with the case there: `none` is no treatment, and a list without a decision tells of none. */
export function isTreatment({ event }: Step): boolean {
  if (event.planned) return false
  if (event.outcome === null) return event.sources[0]?.kind === 'mention'
  return event.outcome !== 'none'
}
