import type { Query, QueryClient } from '@tanstack/react-query'
import { concerns, movesLines } from './concerns.ts'
import type { Change } from './listen.ts'

/** Changes that come together are taken together; in a long import the lists are asked for this often at the most. */
const gatherMs = 300
const restMs = 3_000

/** What is held back from a reader: so many documents, or – with none – changes of another sort. */
export interface Held {
  documents: number
  /** The screen that is read; another one asks for what it shows, and so nothing is held back from it. */
  from: string
}

/**
 * Has what changed asked for again: just that, and not while someone reads lines that it would move.
 * @param screenRead the screen someone is in the midst of; null when nobody is.
 * @param onHeld told what is held back; null when it is held back no more.
 */
export function follow(client: QueryClient, screenRead: () => string | null, onHeld: (held: Held | null) => void) {
  let heard: Change[] = []
  let held: Held | null = null
  let last = -Infinity
  let timer: ReturnType<typeof setTimeout> | undefined

  const hold = (now: Held | null) => {
    held = now
    onHeld(now)
  }
  const show = () => {
    hold(null)
    void client.refetchQueries({ type: 'active', stale: true })
  }
  const take = () => {
    timer = undefined
    last = performance.now()
    const changes = heard.splice(0)
    const from = screenRead()
    const touched = ({ queryKey }: Query) => changes.some((change) => concerns(change, queryKey))
    const moved = (query: Query) => query.isActive() && changes.some((change) => movesLines(change, query.queryKey))
    const kept =
      from === null ? [] : client.getQueryCache().findAll({ predicate: (query) => touched(query) && moved(query) })
    void client.invalidateQueries({ predicate: (query) => touched(query) && !kept.includes(query) })
    void client.invalidateQueries({ predicate: (query) => kept.includes(query), refetchType: 'none' })
    if (from === null && held !== null) show()
    if (from === null || kept.length === 0) return
    const more = changes.filter(({ event }) => event === 'imported').length
    hold({ documents: (held?.from === from ? held.documents : 0) + more, from })
  }
  return {
    hear(change: Change) {
      heard = [...heard, change]
      timer ??= setTimeout(take, Math.max(gatherMs, last + restMs - performance.now()))
    },
    /** Shows what was held back. */
    show,
    end: () => clearTimeout(timer),
  }
}
