import { bodyId, slug } from './body.ts'
import type { CaseRef } from './case.ts'
import type { AgendaItem, StoredMeeting } from './meeting.ts'
import { akin, caseKindOf, isStandingTitle, isUntitled, normaliseTitle } from './titles.ts'

/** An item with what its meeting says of when and where it was treated: what a case is made of. */
export interface CaseItem {
  meeting: Pick<StoredMeeting, 'id' | 'documentId' | 'body' | 'bodyKind' | 'kind' | 'startsAt' | 'knownFrom'>
  item: AgendaItem
}

/** The items of one case, oldest known first, and the name it goes by. */
export interface GatheredCase {
  ref: CaseRef
  items: CaseItem[]
}

/** One number, however it is spaced or cased. */
export function foldNumber(number: string): string {
  return number.replaceAll(/\s/g, '').toUpperCase()
}

/** The id of an unnumbered case: its body and title (domain.md, Postponed, rule 4). */
export function unnumberedId(body: string, title: string): string {
  return `${bodyId(body)}~${slug(normaliseTitle(title))}`
}

/**
 * Where to look for the other items of an item's case: all of one key are split by `splitCases`.
 * Null for an item nothing can be gathered by: no number and no title, as when it is closed.
 */
export function gatherKey(
  meeting: Pick<StoredMeeting, 'body'>,
  item: Pick<AgendaItem, 'title' | 'caseNumber'>,
): string | null {
  const number = foldNumber(item.caseNumber ?? '')
  if (number !== '') return `number:${number}`
  return isUntitled(item.title) ? null : `title:${unnumberedId(meeting.body, item.title)}`
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Order in which items became known; the rest only makes it the same however they were imported. */
export function byKnown(a: CaseItem, b: CaseItem): number {
  return (
    compareText(a.meeting.knownFrom, b.meeting.knownFrom) ||
    compareText(a.meeting.startsAt, b.meeting.startsAt) ||
    compareText(a.meeting.id, b.meeting.id) ||
    compareText(a.meeting.documentId, b.meeting.documentId) ||
    a.item.where.start - b.item.where.start ||
    compareText(a.item.number, b.item.number)
  )
}

/** Items of one case as they are found, with the titles they bore. */
interface Cluster {
  standing: boolean
  titles: Set<string>
  items: [CaseItem, ...CaseItem[]]
}

function belongs(cluster: Cluster, title: string, standing: boolean): boolean {
  if (cluster.titles.has(title)) return true
  if (isUntitled(title)) return true
  if (cluster.standing !== standing) return false
  for (const known of cluster.titles) if (akin(known, title)) return true
  return false
}

/**
 * The cases among the items of one gather key: a number alone does not make two items one case,
 * titles must be akin (domain.md, Postponed, rule 5). Each item in turn joins the first case it is
 * akin to, so a later item never moves an earlier one to another case, nor changes a case's id.
 */
export function splitCases(items: readonly CaseItem[]): GatheredCase[] {
  const clusters: Cluster[] = []
  for (const entry of items.toSorted(byKnown)) {
    const { title } = entry.item
    const standing = isStandingTitle(title)
    const cluster = clusters.find((candidate) => belongs(candidate, title, standing))
    if (cluster) {
      cluster.titles.add(title)
      cluster.items.push(entry)
    } else clusters.push({ standing, titles: new Set([title]), items: [entry] })
  }
  const ids = new Set<string>()
  return clusters.map((cluster, index) => {
    const id = freeId(idOf(cluster, index === 0), ids)
    ids.add(id)
    return { ref: refOf(id, cluster.items), items: cluster.items }
  })
}

/** The first case to bear a number has it as its id; the others add their title (`24/1~oevrige-sager`). */
function idOf(cluster: Cluster, first: boolean): string {
  const [{ meeting, item }] = cluster.items
  const number = item.caseNumber?.trim()
  if (!number) return unnumberedId(meeting.body, item.title)
  return first ? number : `${number}~${slug(normaliseTitle(item.title))}`
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id
  for (let next = 2; taken.has(free); next += 1) free = `${id}-${next}`
  return free
}

/**
 * The name a case goes by after one more item, in the order they became known: the number as first
 * printed, the latest title that says something new – *Boligpolitik, behandling efter høring* is still
 * *Boligpolitik* – and the kind its titles first told of.
 */
export function withTitle(ref: CaseRef | null, { item }: CaseItem, id: string): CaseRef {
  const keepsName = ref !== null && (isUntitled(item.title) || onlyAddsTo(ref.title, item.title))
  const standing = ref?.standing || isStandingTitle(item.title)
  const kind = ref === null || ref.kind === 'other' ? caseKindOf(item.title) : ref.kind
  return {
    id,
    number: ref ? ref.number : item.caseNumber,
    title: keepsName ? ref.title : item.title,
    kind: standing ? 'other' : kind,
    standing,
  }
}

/** Whether a title is a name it knows with words before or after. */
function onlyAddsTo(name: string, title: string): boolean {
  return !isUntitled(name) && ` ${normaliseTitle(title)} `.includes(` ${normaliseTitle(name)} `)
}

function refOf(id: string, [first, ...later]: readonly [CaseItem, ...CaseItem[]]): CaseRef {
  return later.reduce<CaseRef>((ref, entry) => withTitle(ref, entry, id), withTitle(null, first, id))
}
