import { inDanishOrder } from '#src/domain/order.ts'

/** A way of looking at a list that someone has named: its filters, order and columns, as the address has them. */
export interface SavedView {
  name: string
  search: string
}

/** The as-of date belongs to the day one looks, not to the view. */
const asOf = 'pr'

/** What of an address is worth keeping under a name. */
export function viewOf(search: URLSearchParams): string {
  const of = new URLSearchParams(search)
  of.delete(asOf)
  return of.toString()
}

export const isViews = (value: unknown): value is SavedView[] =>
  Array.isArray(value) &&
  value.every(
    (each: unknown) =>
      typeof each === 'object' && each !== null && 'name' in each && 'search' in each && typeof each.name === 'string',
  )

/** The views with one more, or with one of the same name replaced; sorted as Danes sort. */
export const withView = (views: readonly SavedView[], view: SavedView): SavedView[] =>
  [...views.filter(({ name }) => name !== view.name), view].toSorted((a, b) => inDanishOrder(a.name, b.name))
