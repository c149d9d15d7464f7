import { useState } from 'react'

/*
 * What is typed and not yet saved, kept on this machine: neither a reload, a crash nor a lost line takes it. In
 * localStorage, because what sessionStorage holds is gone with the window. It may be of a closed item, so it is let go
 * as soon as it is saved or given up, and after a fortnight whatever became of it.
 */
const prefix = 'sagsgang.kladde.'
const keptMs = 14 * 24 * 60 * 60_000

interface Kept {
  at: number
  value: unknown
}

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && 'at' in value && typeof value.at === 'number' && 'value' in value

function stored(key: string): Kept | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    return isKept(value) ? value : null
  } catch {
    return null
  }
}

/**
 * Keeps it until it is forgotten.
 * @returns whether this machine keeps anything: a full or forbidden storage does not.
 */
export function keep(name: string, value: unknown): boolean {
  try {
    localStorage.setItem(prefix + name, JSON.stringify({ at: Date.now(), value } satisfies Kept))
    return true
  } catch {
    return false
  }
}

/** What was kept by a name; null when nothing was. An older version of the app may have given it another shape. */
export const keptAs = (name: string): unknown => stored(prefix + name)?.value ?? null

/** It is saved, or no longer wanted. */
export const forget = (name: string): void => localStorage.removeItem(prefix + name)

const keys = () => Object.keys(localStorage).filter((key) => key.startsWith(prefix))

/** The names of what is kept that begin so. */
export const keptNames = (start: string): string[] =>
  keys()
    .map((key) => key.slice(prefix.length))
    .filter((name) => name.startsWith(start))

/** Lets go of what nobody has come back to, and of what cannot be read. */
export function forgetOld(now: number): void {
  for (const key of keys()) if (now - (stored(key)?.at ?? 0) > keptMs) localStorage.removeItem(key)
}

/** Whether a value has the shape of another: the same fields, of the same kinds; lists of things like its first. */
export function isLike<T>(value: unknown, like: T): value is T & {} {
  if (Array.isArray(like))
    return Array.isArray(value) && value.every((each) => like.length === 0 || isLike(each, like[0]))
  if (typeof like !== 'object' || like === null)
    return like === null ? value !== undefined : typeof value === typeof like
  if (typeof value !== 'object' || value === null) return false
  const given = new Map<string, unknown>(Object.entries(value))
  return Object.entries(like).every(([name, own]: [string, unknown]) => isLike(given.get(name), own))
}

/**
 * A form's state, kept from the first change until it is saved or given up. `restored` tells that it is from before.
 * @param initial the form untouched: what is as it was is not kept.
 * @param like what the state looks like, where `initial` does not show it: with a thing in each of its lists.
 */
export function useKept<T extends object>(name: string, initial: T, like: T = initial) {
  const [begun] = useState(() => {
    const kept = keptAs(name)
    return isLike(kept, like) ? { value: kept, restored: true } : { value: initial, restored: false }
  })
  const [{ value, restored }, setState] = useState<{ value: T; restored: boolean }>(begun)
  return {
    value,
    restored,
    set: (next: T) => {
      setState({ value: next, restored })
      if (JSON.stringify(next) === JSON.stringify(initial)) forget(name)
      else keep(name, next)
    },
    /** It is saved, or given up. */
    forget: () => forget(name),
    /** Begins afresh: what was brought back is given up. */
    startOver: () => {
      setState({ value: initial, restored: false })
      forget(name)
    },
  }
}
