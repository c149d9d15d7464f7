import type { AgendaContent, DraftItem, LeftOut } from './agenda.ts'

/** The fields of an item, and of a meeting, that people write one by one. */
export const itemFields = ['title', 'kind', 'presenter', 'minutes', 'note', 'closed', 'readiness'] as const
export type HeadField = 'date' | 'time' | 'place'
export type ItemField = (typeof itemFields)[number]

/** Two people changed the same: a person says which stands. */
export type Clash =
  | { at: 'head'; field: HeadField; mine: string | null; theirs: string | null }
  | { at: 'item'; itemId: string; title: string; field: ItemField; mine: FieldValue; theirs: FieldValue }
  /** One took an item away that the other changed: it stands until someone says otherwise. */
  | { at: 'removed'; item: DraftItem; by: 'me' | 'them' }
export type FieldValue = DraftItem[ItemField]

export interface Merged {
  /** Where there is a clash, mine. */
  content: AgendaContent
  clashes: Clash[]
}

/** The value that stands when at most one has changed it; a clash when both have, and not alike. */
function fieldOf<T>(base: T, mine: T, theirs: T): { value: T; clash: boolean } {
  if (mine === theirs || theirs === base) return { value: mine, clash: false }
  return { value: mine === base ? theirs : mine, clash: mine !== base }
}

const byId = <T extends { id: string }>(list: readonly T[]) => new Map(list.map((each) => [each.id, each]))

/** Two changes of one draft, both made from `base`, as one: what they touched apart stands, and no word of either is lost. */
export function merge(base: AgendaContent, mine: AgendaContent, theirs: AgendaContent): Merged {
  const clashes: Clash[] = []
  const headOf = (field: HeadField) => {
    const { value, clash } = fieldOf<string | null>(base[field], mine[field], theirs[field])
    if (clash) clashes.push({ at: 'head', field, mine: mine[field], theirs: theirs[field] })
    return value
  }
  const [date, time, place] = [headOf('date') ?? theirs.date, headOf('time'), headOf('place')]
  const items = mergedItems(base, mine, theirs, clashes)
  const leftOut = mergedLeftOut(base, mine, theirs, items)
  return { content: { body: theirs.body, date, time, place, items, leftOut }, clashes }
}

function mergedItems(base: AgendaContent, mine: AgendaContent, theirs: AgendaContent, clashes: Clash[]): DraftItem[] {
  const [inBase, inMine, inTheirs] = [byId(base.items), byId(mine.items), byId(theirs.items)]
  const merged = new Map<string, DraftItem>()
  for (const id of new Set([...inMine.keys(), ...inTheirs.keys()])) {
    const [was, here, there] = [inBase.get(id), inMine.get(id), inTheirs.get(id)]
    if (here && there) merged.set(id, mergedItem(was, here, there, clashes))
    else if (here && (!was || differs(was, here))) {
      merged.set(id, here)
      if (was) clashes.push({ at: 'removed', item: here, by: 'them' })
    } else if (there && (!was || differs(was, there))) {
      merged.set(id, there)
      if (was) clashes.push({ at: 'removed', item: there, by: 'me' })
    }
  }
  return mergedOrder(
    [base, mine, theirs].map(({ items }) => items.map(({ id }) => id)),
    merged,
  ).flatMap((id) => merged.get(id) ?? [])
}

const differs = (a: DraftItem, b: DraftItem) => itemFields.some((field) => a[field] !== b[field])

/** Both have the item; one that neither had before was added by both, and differs where they say otherwise. */
function mergedItem(was: DraftItem | undefined, mine: DraftItem, theirs: DraftItem, clashes: Clash[]): DraftItem {
  const changed = itemFields.map((field) => {
    const { value, clash } = fieldOf<FieldValue | undefined>(was?.[field], mine[field], theirs[field])
    if (clash)
      clashes.push({ at: 'item', itemId: mine.id, title: mine.title, field, mine: mine[field], theirs: theirs[field] })
    return [field, value]
  })
  return { ...theirs, ...Object.fromEntries(changed) }
}

/** The order of whoever moved something – mine, where both did – with what the other added after what it stood after. */
function mergedOrder(
  [base = [], mine = [], theirs = []]: readonly string[][],
  there: ReadonlyMap<string, unknown>,
): string[] {
  const shared = (order: readonly string[]) => order.filter((id) => mine.includes(id) && theirs.includes(id))
  const unmoved = shared(mine).join('\n') === shared(base.filter((id) => mine.includes(id))).join('\n')
  const [leading, other] = unmoved ? [theirs, mine] : [mine, theirs]
  const order = [...leading]
  for (const [index, id] of other.entries()) {
    if (order.includes(id)) continue
    const before = other.slice(0, index).findLast((each) => order.includes(each))
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id)
  }
  return order.filter((id) => there.has(id))
}

/** What either left out, unless the other took it back or put it on. */
function mergedLeftOut(
  base: AgendaContent,
  mine: AgendaContent,
  theirs: AgendaContent,
  items: readonly DraftItem[],
): AgendaContent['leftOut'] {
  const [inBase, inMine, inTheirs] = [byId(base.leftOut), byId(mine.leftOut), byId(theirs.leftOut)]
  const on = new Set(items.map(({ id }) => id))
  return [...new Map([...inMine, ...inTheirs]).values()].filter(({ id }) => {
    const takenBack = inBase.has(id) && !(inMine.has(id) && inTheirs.has(id))
    return !takenBack && !on.has(id)
  })
}

/** Which of two stands; `both` where both are words, one after the other. */
export type Choice = 'mine' | 'theirs' | 'both'

const joined = (mine: FieldValue, theirs: FieldValue, between: string) => [mine, theirs].filter(Boolean).join(between)

/** What is chosen of a clash, in place of what stands. */
export function settle(content: AgendaContent, clash: Clash, choice: Choice): AgendaContent {
  if (clash.at === 'head') return { ...content, [clash.field]: choice === 'theirs' ? clash.theirs : clash.mine }
  if (clash.at === 'removed') {
    const keeps = (choice === 'mine') === (clash.by === 'them')
    return keeps ? content : { ...content, items: content.items.filter(({ id }) => id !== clash.item.id) }
  }
  const { itemId, field, mine, theirs } = clash
  const value =
    choice === 'both' ? joined(mine, theirs, field === 'note' ? '\n' : ' / ') : choice === 'mine' ? mine : theirs
  return { ...content, items: content.items.map((item) => (item.id === itemId ? { ...item, [field]: value } : item)) }
}

/** Whether two contents say the same. */
export function sameContent(a: AgendaContent, b: AgendaContent): boolean {
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b))
}

/** A draft's content alone, its fields in one order. */
export function plain({ body, date, time, place, items, leftOut }: AgendaContent): AgendaContent {
  return { body, date, time, place, items: items.map(plainItem), leftOut: leftOut.map(plainLeftOut) }
}

function plainItem(item: DraftItem): DraftItem {
  const { id, title, caseId, caseNumber, kind, presenter, minutes, note, closed, readiness } = item
  return { id, title, caseId, caseNumber, kind, presenter, minutes, note, closed, readiness }
}

function plainLeftOut({ id, title, caseId, caseNumber, closed, movedTo }: LeftOut): LeftOut {
  const to = movedTo && { agendaId: movedTo.agendaId, body: movedTo.body, date: movedTo.date }
  return { id, title, caseId, caseNumber, closed, movedTo: to }
}
