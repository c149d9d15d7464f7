import type { ApiError } from '#src/api/api-error.ts'
import type { Found } from './found.ts'

/** A file on its way in, and what became of it. */
export type Entry = { id: number; file: File } & (
  | { state: 'waiting' | 'cancelled' }
  /** `sent` is the part sent so far, 0 to 1. */
  | { state: 'sending'; sent: number }
  | { state: 'reading' }
  | { state: 'read' | 'known'; found: Found }
  | { state: 'refused'; error: ApiError }
)
export type EntryState = Entry['state']

export interface Queue {
  entries: readonly Entry[]
  nextId: number
}

export type QueueAction =
  | { type: 'added'; files: readonly File[] }
  | { type: 'sent'; id: number; part: number }
  /** `known` when the same bytes were there already. */
  | { type: 'read'; id: number; known: boolean; found: Found }
  | { type: 'refused'; id: number; error: ApiError }
  /** Called off, or – with no id – all that has not been read yet. */
  | { type: 'cancelled'; id: number | null }
  /** Tried again, or – with no id – every one that was refused or called off. */
  | { type: 'retried'; id: number | null }
  | { type: 'cleared' }

export const emptyQueue: Queue = { entries: [], nextId: 1 }

const unsettled: ReadonlySet<EntryState> = new Set(['waiting', 'sending', 'reading'])
const running: ReadonlySet<EntryState> = new Set(['sending', 'reading'])
const again: ReadonlySet<EntryState> = new Set(['refused', 'cancelled'])

export const isUnsettled = ({ state }: Entry) => unsettled.has(state)
const isRunning = ({ state }: Entry) => running.has(state)
export const canRetry = ({ state }: Entry) => again.has(state)

/** What of a long queue is shown. */
export const filters = ['all', 'doubtful', 'refused', 'known', 'read'] as const
export type Filter = (typeof filters)[number]

const passes: Record<Filter, (entry: Entry) => boolean> = {
  all: () => true,
  doubtful: (entry) => 'found' in entry && entry.found.doubts.length > 0,
  refused: ({ state }) => state === 'refused',
  known: ({ state }) => state === 'known',
  read: ({ state }) => state === 'read',
}
export const filtered = (entries: readonly Entry[], by: Filter) => entries.filter(passes[by])

/** Reading one document keeps a core of the server busy: two at a time leave it quick for those who look. */
const atOnce = 2

/** Which entries to begin with now: those that came first, as many as there is room for. */
export const toStart = ({ entries }: Queue): Entry[] =>
  entries.filter(({ state }) => state === 'waiting').slice(0, Math.max(0, atOnce - entries.filter(isRunning).length))

/** The queue after something happened. What comes late, for an entry that was called off meanwhile, changes nothing. */
export function queueAfter(queue: Queue, action: QueueAction): Queue {
  const change = (which: (entry: Entry) => boolean, to: (entry: Entry) => Entry): Queue => ({
    ...queue,
    entries: queue.entries.map((entry) => (which(entry) ? to(entry) : entry)),
  })
  switch (action.type) {
    case 'added': {
      const added = action.files.map((file, at): Entry => ({ id: queue.nextId + at, file, state: 'waiting' }))
      return { entries: [...queue.entries, ...added], nextId: queue.nextId + added.length }
    }
    case 'sent':
      return change(
        (entry) => entry.id === action.id && isUnsettled(entry),
        ({ id, file }) =>
          action.part < 1 ? { id, file, state: 'sending', sent: action.part } : { id, file, state: 'reading' },
      )
    case 'read':
      return change(
        (entry) => entry.id === action.id && isUnsettled(entry),
        ({ id, file }) => ({ id, file, state: action.known ? 'known' : 'read', found: action.found }),
      )
    case 'refused':
      return change(
        (entry) => entry.id === action.id && isUnsettled(entry),
        ({ id, file }) => ({ id, file, state: 'refused', error: action.error }),
      )
    case 'cancelled':
      return change(
        (entry) => isUnsettled(entry) && (action.id === null || entry.id === action.id),
        ({ id, file }) => ({ id, file, state: 'cancelled' }),
      )
    case 'retried':
      return change(
        (entry) => canRetry(entry) && (action.id === null || entry.id === action.id),
        ({ id, file }) => ({ id, file, state: 'waiting' }),
      )
    case 'cleared':
      return { ...queue, entries: queue.entries.filter(isUnsettled) }
    default:
      return action satisfies never
  }
}
