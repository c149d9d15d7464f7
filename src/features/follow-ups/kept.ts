import { useState } from 'react'

const prefix = 'sagsgang.opfoelgning.'

/** Whether what was kept has the shape of what is kept now: the same fields, of the same kinds. */
function fits<T extends object>(value: unknown, like: T): value is T {
  if (typeof value !== 'object' || value === null) return false
  const given = new Map<string, unknown>(Object.entries(value))
  return Object.entries(like).every(([name, own]: [string, unknown]) => {
    const there = given.get(name)
    return typeof own === 'object' && own !== null ? fits(there, own) : typeof there === typeof own
  })
}

function keptAs<T extends object>(name: string, like: T): T | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(prefix + name) ?? 'null')
    return fits(kept, like) ? kept : null
  } catch {
    return null
  }
}

/**
 * What is typed in a form, kept on this machine until it is saved or let go, so that neither a reload nor a crash takes
 * it. `restored` tells that it is from before.
 */
export function useKept<T extends object>(name: string, initial: T) {
  const [first] = useState(() => keptAs(name, initial))
  const [value, setValue] = useState(first ?? initial)
  return {
    value,
    restored: first !== null,
    set: (next: T) => {
      setValue(next)
      try {
        localStorage.setItem(prefix + name, JSON.stringify(next))
      } catch {
        // A full or forbidden storage keeps nothing: what is typed still stands on the screen.
      }
    },
    /** It is saved, or no longer wanted. */
    forget: () => localStorage.removeItem(prefix + name),
  }
}
