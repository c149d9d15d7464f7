import type { AgendaContent, DraftItem, LeftOut } from './agenda.ts'

/** Two items of one matter: the same case, or the same own item moved there and back. */
const sameMatter = (a: Pick<LeftOut, 'id' | 'caseId'>, b: Pick<LeftOut, 'id' | 'caseId'>) =>
  a.id === b.id || (a.caseId !== null && a.caseId === b.caseId)

/** The draft an item was moved from: without it, and with where it went. */
export function withoutMoved<T extends AgendaContent>(from: T, item: DraftItem, movedTo: LeftOut['movedTo']): T {
  const { id, title, caseId, caseNumber, closed } = item
  return {
    ...from,
    items: from.items.filter((other) => other.id !== id),
    leftOut: [
      ...from.leftOut.filter((other) => !sameMatter(other, item)),
      { id, title, caseId, caseNumber, closed, movedTo },
    ],
  }
}

/** The draft an item was put on: last, and left out no more. */
export function withReceived<T extends AgendaContent>(to: T, item: DraftItem): T {
  return {
    ...to,
    items: [...to.items, item],
    leftOut: to.leftOut.filter((other) => !sameMatter(other, item)),
  }
}
