import type { Page, PageRequest } from '#src/store/store.ts'
import { ProblemError } from './problem.ts'

/** One page of a list that is at hand whole; its cursor is the id of the last one given. */
export function pageOfWhole<T extends { id: string }>(all: T[], { limit, cursor }: PageRequest): Page<T> {
  const start = cursor === null ? 0 : all.findIndex(({ id }) => id === cursor) + 1
  if (cursor !== null && start === 0) throw new ProblemError('bad-request', 'cursor: kendes ikke')
  const items = all.slice(start, start + limit)
  const more = start + limit < all.length
  return { items, total: all.length, nextCursor: more ? (items.at(-1)?.id ?? null) : null }
}
