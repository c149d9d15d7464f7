import { lazy, type ComponentType } from 'react'

/** How soon a part that could not be fetched is asked for again: not long after the line is back. */
const againMs = 5000

const untilThere = async <Part>(load: () => Promise<Part>): Promise<Part> => {
  try {
    return await load()
  } catch {
    await new Promise((again) => setTimeout(again, againMs))
    return untilThere(load)
  }
}

/**
 * A part of a screen that comes after it, as by React's `lazy`. Without a line it cannot be fetched: it is asked for until
 * it can, and the screen, which does without it, stays as it is.
 */
export const lazily = <Props extends object>(load: () => Promise<ComponentType<Props>>) =>
  lazy(async () => ({ default: await untilThere(load) }))
