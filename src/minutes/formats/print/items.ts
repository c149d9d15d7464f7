import { groupOf } from './closed.ts'
import type { Contents } from './contents.ts'
import { type ItemForm, itemForms } from './forms.ts'
import { type Candidate, type FoundItem, readItemHead } from './item-head.ts'
import type { Line } from './lines.ts'

/** The items of a printed meeting, by the form of item lines that most are vouched for in. */
export function findItems(lines: readonly Line[], contents: Contents | null): { form: ItemForm; items: FoundItem[] } {
  const attempts = itemForms.map((form) => ({ form, items: accepted(candidatesOf(lines, contents, form), form) }))
  const best = attempts.reduce((most, attempt) => (outdoes(attempt.items, most.items) ? attempt : most))
  return { form: best.form, items: withEnds(best.items, lines) }
}

/**
 * More items vouched for; of equally many those that begin first, since København prints *Dagsordenspunkt 3: …*
 * again under the decision of *3. …*.
 */
function outdoes(items: readonly Candidate[], most: readonly Candidate[]): boolean {
  const more = vouched(items) - vouched(most)
  return more === 0 ? (items[0]?.first ?? Infinity) < (most[0]?.first ?? Infinity) : more > 0
}

function vouched(items: readonly Candidate[]): number {
  return items.filter((item) => item.proved || item.likely).length
}

function candidatesOf(lines: readonly Line[], contents: Contents | null, form: ItemForm): Candidate[] {
  const found: Candidate[] = []
  for (let at = contents?.end ?? 0; at < lines.length; at += 1) {
    const candidate = readItemHead(lines, at, found.at(-1)?.bodyFrom ?? 0, contents, form)
    if (candidate) found.push(candidate)
    if (found.length > mostCandidates) return []
  }
  const lastSo = new Map(found.map((candidate) => [overviewKey(candidate), candidate]))
  return found.filter((candidate) => !isOverview(candidate, lastSo.get(overviewKey(candidate))))
}

/** Far more than any meeting has items and numbered lists: a text with more is none. */
const mostCandidates = 10_000

const overviewKey = ({ number, title }: Candidate) => `${number} ${title.trim().toLowerCase()}`

/** An item listed in an overview, or printed twice, counts where its text stands: the last time. */
function isOverview(candidate: Candidate, last: Candidate | undefined): boolean {
  return (
    candidate !== last &&
    candidate.title.trim() !== '' &&
    candidate.caseNumber === null &&
    !candidate.likely &&
    !candidate.apart
  )
}

/** Of lines that look like the start of an item, those that are: numbers may skip or repeat where something vouches. */
function accepted(candidates: readonly Candidate[], form: ItemForm): Candidate[] {
  const items: Candidate[] = []
  const lastProved = new Map(candidates.flatMap((other, at) => (other.proved ? [[other.number, at] as const] : [])))
  candidates.forEach((candidate, at) => {
    const above = candidates[at - 1]
    const inList = above !== undefined && above !== items.at(-1) && numberOf(above) + 1 === numberOf(candidate)
    const inDoubt = inList || isClause.test(candidate.title) || (lastProved.get(candidate.number) ?? -1) > at
    const last = items.at(-1)
    const step = numberOf(candidate) - (last ? numberOf(last) : 0)
    const fillsGap = step === 1 && isNext(candidate, candidates[at + 1])
    const follows = candidate.likely ? step > 0 : step === 1 && (form.trusted || fillsGap)
    if (candidate.proved || (follows && !inDoubt)) items.push(candidate)
  })
  return items
}

/** An item without a text, *1. Godkendelse af dagsorden*, is vouched for by the one numbered next right after it. */
function isNext(candidate: Candidate, after: Candidate | undefined): boolean {
  return after !== undefined && after.proved && numberOf(after) === numberOf(candidate) + 1
}

const numberOf = ({ number }: Candidate) => Number.parseInt(number, 10)
/** A point of a recommendation or a decision: «at stien anlægges», «Godkendt.» */
const isClause = /^\s*at\s|[.;,]\s*$/i

/** Ends each item where the next begins, and closes those under *Lukkede punkter*. */
function withEnds(items: readonly Candidate[], lines: readonly Line[]): FoundItem[] {
  let group: 'open' | 'closed' | null = null
  return items.map((item, at) => {
    group = groupAbove(lines, item.first) ?? group
    const nextFirst = items[at + 1]?.first ?? lines.length
    const end = nextFirst < lines.length && groupAbove(lines, nextFirst) ? nextFirst - 1 : nextFirst
    return { ...item, closed: item.closed || group === 'closed', end }
  })
}

function groupAbove(lines: readonly Line[], at: number): 'open' | 'closed' | null {
  const above = lines[at - 1]
  return above && !above.guarded ? groupOf(above.text) : null
}
