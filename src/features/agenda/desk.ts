import { merge, plain, sameContent, settle, type Choice, type Clash } from '#src/domain/agenda-merge.ts'
import type { AgendaContent, AgendaDraft } from '#src/domain/agenda.ts'

/** A draft as it lies on someone's desk: what the server has, what stands here, and what the two disagree on. */
export interface Desk {
  /** What the server had last; null while nobody has begun the draft. */
  base: AgendaDraft | null
  content: AgendaContent
  /** To be settled by a person before anything is saved. */
  clashes: Clash[]
  /** What can be undone, oldest first. */
  past: Change[]
  /** The versions that were made from here. */
  ownVersions: number[]
}

/** A change of one's own; `about` is what it was of, so that a word typed letter by letter is undone whole. */
interface Change {
  before: AgendaContent
  after: AgendaContent
  about: string | null
}

/** So many steps back and no more. */
const longestPast = 100

export const emptyContent = (body: string, date: string): AgendaContent => ({
  body,
  date,
  time: null,
  place: null,
  items: [],
  leftOut: [],
})

export const deskOf = (base: AgendaDraft | null, empty: AgendaContent): Desk => ({
  base,
  content: base ? plain(base) : empty,
  clashes: [],
  past: [],
  ownVersions: [],
})

/** Whether something stands here that the server has not. */
export function isUnsaved({ base, content }: Desk): boolean {
  return base === null
    ? content.items.length + content.leftOut.length > 0 || content.time !== null || content.place !== null
    : !sameContent(base, content)
}

export function edited(desk: Desk, after: AgendaContent, about: string | null = null): Desk {
  const latest = desk.past.at(-1)
  const goesOn = about !== null && latest?.about === about
  const before = goesOn ? latest.before : desk.content
  const kept = goesOn ? desk.past.slice(0, -1) : desk.past
  return { ...desk, content: after, past: [...kept, { before, after, about }].slice(-longestPast) }
}

/** Takes one's own latest change back, and leaves what others have written since. */
export function undone(desk: Desk): Desk {
  const latest = desk.past.at(-1)
  if (!latest) return desk
  const { content } = merge(latest.after, latest.before, desk.content)
  return { ...desk, content, past: desk.past.slice(0, -1) }
}

/** The server has what was sent; what was written meanwhile is still to be saved. */
export const saved = (desk: Desk, base: AgendaDraft): Desk => ({
  ...desk,
  base,
  ownVersions: [...desk.ownVersions, base.version],
})

/**
 * Someone else's change comes in: what the two touched apart is put together at once. While something is to be settled
 * nothing more is taken in.
 */
export function broughtIn(desk: Desk, theirs: AgendaDraft): Desk {
  if (desk.clashes.length > 0 || (desk.base?.id === theirs.id && theirs.version <= desk.base.version)) return desk
  const before = desk.base ?? { ...theirs, time: null, place: null, items: [], leftOut: [] }
  const { content, clashes } = merge(before, desk.content, theirs)
  return { ...desk, base: theirs, content, clashes }
}

/** What was kept on this machine, from a page that closed before the server had it, laid over what stands now. */
export function recovered(desk: Desk, kept: { base: AgendaDraft | null; content: AgendaContent }): Desk {
  const before = kept.base ?? { ...kept.content, time: null, place: null, items: [], leftOut: [] }
  const { content, clashes } = merge(before, kept.content, desk.content)
  return { ...desk, content, clashes: [...desk.clashes, ...clashes] }
}

export function settled(desk: Desk, clash: Clash, choice: Choice): Desk {
  return {
    ...desk,
    content: settle(desk.content, clash, choice),
    clashes: desk.clashes.filter((other) => other !== clash),
  }
}

/** The draft was taken away by someone else: all that stands here is to be saved anew. */
export const orphaned = (desk: Desk): Desk => ({ ...desk, base: null })
