/** What a change was of: which of the answers someone has on the screen are old now. */
export const changedKinds = ['minutes', 'follow-ups', 'agendas', 'pipeline', 'sources', 'samples'] as const
export type ChangedKind = (typeof changedKinds)[number]

/**
 * What is told to everyone who listens when something changed. It names things and says nothing of what is in them,
 * so that it may be heard by those without clearance.
 */
export type StoreChange =
  | { event: 'imported'; revision: number; documentId: string; meetingIds: string[] }
  /** `id` is that of the one thing that changed; null when it may be any. */
  | { event: 'changed'; revision: number; what: ChangedKind; id: string | null }

export type ChangeListener = (change: StoreChange) => void

/** A list of listeners, and the way to tell them all. */
export interface ChangeFeed {
  subscribe: (listener: ChangeListener) => () => void
  tell: (change: StoreChange) => void
}

export function changeFeed(): ChangeFeed {
  const listeners = new Set<ChangeListener>()
  return {
    subscribe(listener) {
      // Wrapped, so that one function subscribed twice is two subscriptions.
      const own: ChangeListener = (change) => listener(change)
      listeners.add(own)
      return () => listeners.delete(own)
    },
    tell: (change) => {
      for (const listener of listeners) listener(change)
    },
  }
}

/** A change that is not kept yet, and so has no revision. */
export type ToTell = StoreChange extends infer Each
  ? Each extends StoreChange
    ? Omit<Each, 'revision'>
    : never
  : never

export const changed = (what: ChangedKind, id: string | null = null): ToTell => ({ event: 'changed', what, id })

/** So many meetings of a document are named; a file of many years is told of without. */
const mostNamed = 100

/** What is told of an import. */
export function broughtIn({
  document: { id, meetingIds },
}: {
  document: { id: string; meetingIds: string[] }
}): ToTell {
  return { event: 'imported', documentId: id, meetingIds: meetingIds.slice(0, mostNamed) }
}

/** The change as it is sent from one server to the others: `revision` put in, and back. */
export const told = (change: ToTell, revision: number): StoreChange => ({ ...change, revision })
