import { lazy, useSyncExternalStore, type ComponentType } from 'react'

/** Why a part does not come: no line, a server in trouble, or another version of the app in its place. */
export type Missing = 'offline' | 'server' | 'replaced'

/** How soon a part that could not be fetched is asked for again: not long after its server is back. */
const againMs = 5000

let missing: Missing | null = null
const listeners = new Set<() => void>()
const tell = (why: Missing | null) => {
  missing = why
  for (const hear of listeners) hear()
}

/** The file this stands in is named by all that the app is made of: where it is gone, another version is out. */
const whyMissing = async (): Promise<Missing> => {
  try {
    const { status } = await fetch(import.meta.url, { method: 'HEAD', cache: 'no-store' })
    return status === 404 ? 'replaced' : 'server'
  } catch {
    return 'offline'
  }
}

/** What waits to be asked for again. */
const waiting = new Set<() => void>()
const wake = () => {
  for (const end of waiting) end()
}
addEventListener('online', wake)

/** A while, or until the line is back. */
const pause = () =>
  new Promise<void>((over) => {
    const end = () => {
      clearTimeout(timer)
      waiting.delete(end)
      over()
    }
    const timer = setTimeout(end, againMs)
    waiting.add(end)
  })

// A style sheet is asked for by the first who needs it, and by no one after: one that did not come is asked for here.
const fetchAnew = async ({ target: link }: ErrorEvent) => {
  if (!(link instanceof HTMLLinkElement && link.rel === 'stylesheet')) return
  await pause()
  link.replaceWith(link.cloneNode())
}
addEventListener('error', (event) => void fetchAnew(event), true)

/** A part of the app, asked for until it is there. */
export const untilThere = async <Part>(load: () => Promise<Part>): Promise<Part> => {
  try {
    const part = await load()
    if (missing) tell(null)
    return part
  } catch {
    tell(await whyMissing())
    await pause()
    return untilThere(load)
  }
}

/**
 * A part of a screen that comes after it, as by React's `lazy` – which keeps to a refusal, and so is given none: the part
 * is asked for until it can be fetched, and what stands in its place meanwhile may say so by `useMissing`.
 */
export const lazily = <Props extends object>(load: () => Promise<ComponentType<Props>>) =>
  lazy(async () => ({ default: await untilThere(load) }))

const listen = (hear: () => void) => {
  listeners.add(hear)
  return () => listeners.delete(hear)
}

/** Why parts of the app do not come; null while they do. */
export const useMissing = () => useSyncExternalStore(listen, () => missing)

/** Asks again at once, as when the line is back. */
export const askAgain = () => {
  tell(null)
  wake()
}
