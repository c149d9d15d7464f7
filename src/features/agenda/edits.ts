import type { CandidateAnswer } from '#src/api/schemas/agenda.ts'
import type { AgendaContent, DraftItem, LeftOut } from '#src/domain/agenda.ts'

/** How long an item is thought to take until someone says otherwise, so that the clock runs from the first one on. */
const usualMinutes = 10

type Edit = (content: AgendaContent) => AgendaContent
type Offered = Pick<CandidateAnswer, 'id' | 'title' | 'caseId' | 'caseNumber' | 'closed'>

const itemOf = ({ id, title, caseId, caseNumber, closed }: Offered): DraftItem => ({
  id,
  title,
  caseId,
  caseNumber,
  kind: 'decision',
  presenter: '',
  minutes: usualMinutes,
  note: '',
  closed,
  readiness: 'draft',
})

/** One matter: the same id, or the same case. */
export const isSame = (a: Pick<LeftOut, 'id' | 'caseId'>, b: Pick<LeftOut, 'id' | 'caseId'>) =>
  a.id === b.id || (a.caseId !== null && a.caseId === b.caseId)

/** Puts what is offered on, before that place; last where none is given. It is left out no more. */
export const putOn =
  (offered: Offered, index?: number): Edit =>
  (content) => ({
    ...content,
    items: content.items.toSpliced(index ?? content.items.length, 0, itemOf(offered)),
    leftOut: content.leftOut.filter((each) => !isSame(each, offered)),
  })

/** The secretariat's own item, last, its title still to be written. */
export const putOwn = (id: string): Edit => putOn({ id, title: '', caseId: null, caseNumber: null, closed: false })

export const leaveOut =
  ({ id, title, caseId, caseNumber, closed }: Offered): Edit =>
  (content) => ({
    ...content,
    leftOut: [...content.leftOut, { id, title, caseId, caseNumber, closed, movedTo: null }],
  })

/** What was left out is a candidate again, if it still has a reason. */
export const takeBack =
  (id: string): Edit =>
  (content) => ({ ...content, leftOut: content.leftOut.filter((each) => each.id !== id) })

export const changeItem =
  (id: string, change: Partial<DraftItem>): Edit =>
  (content) => ({ ...content, items: content.items.map((item) => (item.id === id ? { ...item, ...change } : item)) })

export const takeOff =
  (id: string): Edit =>
  (content) => ({ ...content, items: content.items.filter((item) => item.id !== id) })

/** Puts an item that was taken off where it stood, as it was; it may be back already. */
export const putBack =
  (item: DraftItem, index: number): Edit =>
  (content) =>
    content.items.some((each) => isSame(each, item))
      ? content
      : { ...content, items: content.items.toSpliced(index, 0, item) }

/** Moves an item so that it stands before what stands at that place now; a place outside the list is its nearest end. */
export const moveBefore =
  (id: string, index: number): Edit =>
  (content) => {
    const from = content.items.findIndex((item) => item.id === id)
    const item = content.items[from]
    if (!item) return content
    const without = content.items.toSpliced(from, 1)
    return { ...content, items: without.toSpliced(Math.max(0, index > from ? index - 1 : index), 0, item) }
  }
