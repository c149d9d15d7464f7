import { bodyId } from './body.ts'
import type { CaseItem } from './cases.ts'
import type { Outcome } from './outcome.ts'
import type { Step } from './steps.ts'

/** Headings under which minutes say who decides: *Sagen afgøres i*, or the whole route, whose end decides. */
const routeHeading = /^(sagen afgøres i|sagsprocedure|sagsgang)\b/i

/** A route is a line of names; a longer text under such a heading tells something else. */
const longestRoute = 200

/** Whether the item says that its own body is the one to decide. */
function namesOwnBody({ meeting, item }: CaseItem): boolean {
  const own = bodyId(meeting.body)
  return item.sections.some(
    ({ heading, text }) => routeHeading.test(heading) && text.length <= longestRoute && bodyId(text).endsWith(own),
  )
}

/** Whether the step's body decides finally: the council does, and whoever *Sagen afgøres i* names (domain.md, Outcomes). */
export function decidesFinally({ event, entry }: Step): boolean {
  return event.bodyKind === 'council' || (entry !== null && namesOwnBody(entry))
}

/**
 * A title that says the matter is not up for its last decision: a draft, a first reading, or what
 * only sets the work in motion. *Forslag til strategi* approved is a draft approved.
 */
const notLast =
  /(^|\P{L})(forslag til|udkast|ideoplæg|1\. behandling|første ?behandling|temamøde|temadrøftelse)(\P{L}|$)/iu
const mandate =
  /(^|\P{L})(igangsæt\p{L}*|opstart af|kommissorium|proces for|tids- og procesplan|inddragelse i)(\P{L}|$)/iu
const lastDecision = /(^|\P{L})(endelig|vedtagelse)(\P{L}|$)/iu

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
  return settling.has(step.event.outcome) && decidesFinally(step) && !isDraft(step)
}

/** Whether the body dealt with the case there: `none` is no treatment, and a list without a decision tells of none. */
export function isTreatment({ event }: Step): boolean {
  if (event.planned) return false
  if (event.outcome === null) return event.sources[0]?.kind === 'mention'
  return event.outcome !== 'none'
}
