import type { readAddress } from '#src/features/shared/use-url-state.ts'

const columns = ['title', 'body', 'since', 'latest', 'count', 'daysWaiting', 'meetingsPassed', 'until'] as const
type Column = (typeof columns)[number]
export type Sort = Column | `-${Column}`

/** What the address says of this screen; the names are Danish there, for people read addresses too. */
export interface Filters {
  body: string | null
  kind: 'all' | 'postponed' | 'returned'
  overdue: boolean
  q: string
  sort: Sort
  grouped: boolean
  view: 'timeline' | 'table'
}

export const longestFirst: Sort = '-daysWaiting'

const kinds = { udskudt: 'postponed', tilbage: 'returned' } as const
const kindNames = { all: null, postponed: 'udskudt', returned: 'tilbage' } as const
/** A sort the list has; the longest wait first otherwise, so that a mistyped address still shows something. */
export const sortOf = (asked: string | null): Sort =>
  columns.flatMap((column) => [column, `-${column}`] as const).find((sort) => sort === asked) ?? longestFirst

export const filtersOf = ({ get, oneOf }: ReturnType<typeof readAddress>): Filters => {
  const kind = oneOf('vis', ['alle', 'udskudt', 'tilbage'])
  return {
    body: get('forum'),
    kind: kind === 'alle' ? 'all' : kinds[kind],
    overdue: get('over') === 'ja',
    q: get('q') ?? '',
    sort: sortOf(get('orden')),
    grouped: get('saml') !== 'nej',
    view: get('visning') === 'tabel' ? 'table' : 'timeline',
  }
}

/** The same the other way: what a change writes in the address. What is usual is left out. */
export const addressOf = (changes: Partial<Filters>): Record<string, string | null> => {
  const address: Record<string, string | null> = {}
  if (changes.body !== undefined) address.forum = changes.body
  if (changes.kind !== undefined) address.vis = kindNames[changes.kind]
  if (changes.overdue !== undefined) address.over = changes.overdue ? 'ja' : null
  if (changes.q !== undefined) address.q = changes.q
  if (changes.sort !== undefined) address.orden = changes.sort === longestFirst ? null : changes.sort
  if (changes.grouped !== undefined) address.saml = changes.grouped ? null : 'nej'
  if (changes.view !== undefined) address.visning = changes.view === 'table' ? 'tabel' : null
  return address
}

/** No filter that takes anything away. */
export const noFilters: Partial<Filters> = { body: null, kind: 'all', overdue: false, q: '' }

export const isFiltered = ({ body, kind, overdue, q }: Filters) =>
  body !== null || kind !== 'all' || overdue || q !== ''
