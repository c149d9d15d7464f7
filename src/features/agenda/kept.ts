import type { AgendaContent, AgendaDraft } from '#src/domain/agenda.ts'

/** What stands on a desk and not yet on the server, as it is kept on this machine. */
export interface Kept {
  base: AgendaDraft | null
  content: AgendaContent
}

const prefix = 'sagsgang.dagsorden'

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

const keyOf = (body: string, date: string, of: string) => [prefix, body, date, of].join('|')

/**
 * Keeps it until the server has it.
 * @returns whether this machine keeps anything.
 */
export function keep(body: string, date: string, kept: Kept): boolean {
  try {
    localStorage.setItem(keyOf(body, date, tab()), JSON.stringify(kept))
    return true
  } catch {
    return false
  }
}

export function forget(body: string, date: string): void {
  localStorage.removeItem(keyOf(body, date, tab()))
}

const keysOf = (body: string, date: string) =>
  Object.keys(localStorage).filter((key) => key.startsWith(keyOf(body, date, '')))

/** What this window, or another that may be closed, has not brought to the server. */
export function keptOf(body: string, date: string): Kept[] {
  return keysOf(body, date).flatMap((key) => parse(localStorage.getItem(key)) ?? [])
}

/**
 * What other windows kept is in this one's hands now. One that is still open and saves it too does no harm: what has
 * come already is merged into nothing.
 */
export function forgetOthers(body: string, date: string): void {
  const own = keyOf(body, date, tab())
  for (const key of keysOf(body, date)) if (key !== own) localStorage.removeItem(key)
}

/** What an older version of the app may have kept otherwise is not trusted to fit. */
function parse(text: string | null): Kept | null {
  try {
    const kept: Kept | null = JSON.parse(text ?? 'null')
    return Array.isArray(kept?.content.items) && Array.isArray(kept.content.leftOut) ? kept : null
  } catch {
    return null
  }
}
