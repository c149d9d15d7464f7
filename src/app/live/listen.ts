import type { ChangedEvent, ImportedEvent } from '#src/api/schemas/event.ts'

/** What `/api/events` tells: that a document came in, or that something else changed. */
export type Change = ({ event: 'imported' } & ImportedEvent) | ({ event: 'changed' } & ChangedEvent)

export interface Ears {
  onChange: (change: Change) => void
  /** The line broke, or stands again: is the server there at all? */
  onDoubt: () => void
  /** Listening again after a time when nothing was heard, and the server does not know what was missed. */
  onReturn: () => void
}

/** The browser gives up on an answer that is no stream, as when a proxy says that its server is gone. */
const againMs = 10_000

/** How long a window out of sight goes on listening: a browser opens six lines to a server, for all its windows. */
const hiddenMs = 60_000

/**
 * Listens to what changes, for as long as the window is looked at.
 * @param seen the revision of what is shown when listening begins: what came since is told too. Null where that is not known.
 * @returns what ends it.
 */
export function listen({ onChange, onDoubt, onReturn }: Ears, seen: number | null): () => void {
  let source: EventSource | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  const open = (isFirst: boolean) => {
    let heardBefore = isFirst
    source = new EventSource(isFirst && seen !== null ? `/api/events?seen=${seen}` : '/api/events')
    for (const event of ['imported', 'changed'] as const)
      source.addEventListener(event, ({ data }) => onChange({ event, ...JSON.parse(data) }))
    source.addEventListener('open', () => {
      if (!heardBefore) onReturn()
      heardBefore = true
    })
    source.addEventListener('error', () => {
      onDoubt()
      if (source?.readyState === EventSource.CLOSED) after(againMs, () => open(false))
    })
  }
  const close = () => {
    source?.close()
    source = null
  }
  const after = (ms: number, then: () => void) => {
    clearTimeout(timer)
    timer = setTimeout(then, ms)
  }
  const onSight = () => {
    if (document.hidden) after(hiddenMs, close)
    else {
      clearTimeout(timer)
      if (source === null || source.readyState === EventSource.CLOSED) open(false)
    }
  }

  open(true)
  document.addEventListener('visibilitychange', onSight)
  return () => {
    document.removeEventListener('visibilitychange', onSight)
    clearTimeout(timer)
    close()
  }
}
