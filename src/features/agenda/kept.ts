import type { AgendaContent, AgendaDraft } from '#src/domain/agenda.ts'
import * as unsaved from '#src/features/shared/kept.ts'

/** What stands on a desk and not yet on the server, as it is kept on this machine. */
export interface Kept {
  base: AgendaDraft | null
  content: AgendaContent
}

/** Each window keeps its own, so that two of one person do not write over each other. */
const tabName = 'sagsgang.vindue'
function tab(): string {
  const known = sessionStorage.getItem(tabName)
  if (known !== null) return known
  const made = newId()
  sessionStorage.setItem(tabName, made)
  return made
}

/** An id nobody else makes; also where the page is not served securely, which `randomUUID` wants. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

const nameOf = (body: string, date: string, of: string) => ['dagsorden', body, date, of].join('|')

/**
 * Keeps it until the server has it.
 * @returns whether this machine keeps anything.
 */
export const keep = (body: string, date: string, kept: Kept): boolean => unsaved.keep(nameOf(body, date, tab()), kept)

export const forget = (body: string, date: string): void => unsaved.forget(nameOf(body, date, tab()))

const namesOf = (body: string, date: string) => unsaved.keptNames(nameOf(body, date, ''))

/** What this window, or another that may be closed, has not brought to the server. */
export const keptOf = (body: string, date: string): Kept[] =>
  namesOf(body, date)
    .map((name) => unsaved.keptAs(name))
    .filter(isKept)

/**
 * What other windows kept is in this one's hands now. One that is still open and saves it too does no harm: what has
 * come already is merged into nothing.
 */
export function forgetOthers(body: string, date: string): void {
  const own = nameOf(body, date, tab())
  for (const name of namesOf(body, date)) if (name !== own) unsaved.forget(name)
}

/** What an older version of the app may have kept otherwise is not trusted to fit. */
const isKept = (value: unknown): value is Kept =>
  unsaved.isLike(value, { base: null, content: { items: [], leftOut: [] } })
