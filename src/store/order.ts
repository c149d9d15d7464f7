import type { AuditEntry } from '#src/domain/audit.ts'
import { caseKinds, caseStates, stages } from '#src/domain/case.ts'
import { followUpStatuses } from '#src/domain/follow-up.ts'
import type { FollowUp } from '#src/domain/follow-up.ts'
import { danishKey } from '#src/domain/order.ts'
import { BadCursorError, BadSortError, sortColumns } from './store.ts'
import type { CaseRow, Page, PageRequest, ReadMeetingRow, ReviewRow, WaitRow } from './store.ts'

export type ListName = keyof typeof sortColumns
export type SortColumn<L extends ListName> = (typeof sortColumns)[L][number]
export type SortKey = string | number | null

export interface Order<L extends ListName> {
  column: SortColumn<L>
  descending: boolean
}

/** The order each list has when none is asked for: the longest wait, the latest treatment, the newest request first. */
const ownOrder: { [L in ListName]: Order<L> } = {
  waits: { column: 'since', descending: false },
  cases: { column: 'lastEvent', descending: true },
  followUps: { column: 'date', descending: true },
  meetings: { column: 'startsAt', descending: true },
  reviews: { column: 'date', descending: true },
  audit: { column: 'at', descending: true },
}

/**
 * What `sort` asks for.
 * @throws BadSortError when the list has no such column.
 */
export function orderOf<L extends ListName>(list: L, sort: string | null): Order<L> {
  if (sort === null) return ownOrder[list]
  const descending = sort.startsWith('-')
  const name = descending ? sort.slice(1) : sort
  const columns: readonly SortColumn<L>[] = sortColumns[list]
  const column = columns.find((each) => each === name)
  if (column === undefined) throw new BadSortError(`${list} cannot be sorted by that column`)
  return { column, descending }
}

/** Where a page ended: the next one begins after this key, and after this id among equal keys. */
export interface Place {
  key: SortKey
  id: string
}

/** An opaque cursor. It holds the order it was made in, since a place in another order means nothing. */
export function cursorAt<L extends ListName>(order: Order<L>, place: Place): string {
  return btoa(encodeURIComponent(JSON.stringify([order.column, order.descending, place.key, place.id])))
}

/**
 * The place a cursor names; null for the first page.
 * @throws BadCursorError when no page in this order gave it.
 */
export function placeOf<L extends ListName>(order: Order<L>, cursor: string | null): Place | null {
  if (cursor === null) return null
  const parts = decode(cursor)
  if (!Array.isArray(parts) || parts.length !== 4) throw new BadCursorError('not a cursor of this list')
  const [column, descending, key, id]: unknown[] = parts
  const isKey = key === null || typeof key === 'string' || typeof key === 'number'
  if (column !== order.column || descending !== order.descending || !isKey || typeof id !== 'string')
    throw new BadCursorError('not a cursor of this list')
  return { key, id }
}

function decode(cursor: string): unknown {
  try {
    return JSON.parse(decodeURIComponent(atob(cursor)))
  } catch {
    throw new BadCursorError('not a cursor of this list')
  }
}

/** Rows without a value come last either way; equal ones in the order of their ids, so that no page repeats a row. */
function comparePlaces(a: Place, b: Place, descending: boolean): number {
  if ((a.key === null) !== (b.key === null)) return a.key === null ? 1 : -1
  if (a.key !== b.key && a.key !== null && b.key !== null) return (a.key < b.key ? -1 : 1) * (descending ? -1 : 1)
  return a.id < b.id ? -1 : Number(a.id > b.id)
}

/** One page of rows that are all at hand. */
export function pageOf<T, L extends ListName>(
  rows: readonly T[],
  placeOfRow: (row: T) => Place,
  order: Order<L>,
  request: PageRequest,
): Page<T> {
  const after = placeOf(order, request.cursor)
  const placed = rows
    .map((row) => ({ row, place: placeOfRow(row) }))
    .toSorted((a, b) => comparePlaces(a.place, b.place, order.descending))
  const rest = after ? placed.filter(({ place }) => comparePlaces(place, after, order.descending) > 0) : placed
  const shown = rest.slice(0, request.limit)
  const last = shown.at(-1)
  return {
    items: shown.map(({ row }) => row),
    total: rows.length,
    nextCursor: last && rest.length > shown.length ? cursorAt(order, last.place) : null,
  }
}

/** What each list is sorted by, column by column. */
export const sortKeys = {
  waits: {
    title: (row: WaitRow) => danishKey(row.case.title),
    body: (row: WaitRow) => danishKey(row.body),
    since: (row: WaitRow) => row.since,
    latest: (row: WaitRow) => row.latest,
    count: (row: WaitRow) => row.count,
    daysWaiting: (row: WaitRow) => row.daysWaiting,
    meetingsPassed: (row: WaitRow) => row.meetingsPassed,
    until: (row: WaitRow) => row.until,
  },
  cases: {
    title: (row: CaseRow) => danishKey(row.case.title),
    number: (row: CaseRow) => (row.case.number === null ? null : danishKey(row.case.number)),
    kind: (row: CaseRow) => caseKinds.indexOf(row.case.kind),
    state: (row: CaseRow) => caseStates.indexOf(row.state),
    stage: (row: CaseRow) => (row.place ? stages.indexOf(row.place.stage) : null),
    since: (row: CaseRow) => row.place?.since ?? null,
    lastEvent: (row: CaseRow) => row.lastEvent?.date ?? null,
    steps: (row: CaseRow) => row.steps,
  },
  followUps: {
    text: (row: FollowUp) => danishKey(row.text),
    case: (row: FollowUp) => danishKey(row.case.title),
    body: (row: FollowUp) => danishKey(row.item.body),
    date: (row: FollowUp) => row.askedOn,
    targetBody: (row: FollowUp) => (row.targetBody === null ? null : danishKey(row.targetBody)),
    responsible: (row: FollowUp) => (row.responsible === null ? null : danishKey(row.responsible)),
    due: (row: FollowUp) => row.dueOn,
    status: (row: FollowUp) => followUpStatuses.indexOf(row.status),
  },
  meetings: {
    startsAt: (row: ReadMeetingRow) => row.startsAt,
    body: (row: ReadMeetingRow) => danishKey(row.body),
    itemCount: (row: ReadMeetingRow) => row.itemCount,
    postponed: (row: ReadMeetingRow) => row.postponed,
    unsure: (row: ReadMeetingRow) => row.unsure,
  },
  reviews: {
    date: (row: ReviewRow) => row.date,
    body: (row: ReviewRow) => danishKey(row.body),
  },
  audit: { at: (row: AuditEntry) => row.id },
} satisfies { [L in ListName]: { [C in SortColumn<L>]: (row: never) => SortKey } }
