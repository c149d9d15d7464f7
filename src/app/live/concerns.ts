import type { QueryKey } from '@tanstack/react-query'
import type { ChangedEvent } from '#src/api/schemas/event.ts'
import type { Change } from './listen.ts'

/** A document that brought this many meetings may have brought more than are named. */
const mostNamed = 100

/** What a change of one sort reaches, by the first word of a query's key; null for all that is derived from minutes. */
const reach: Record<ChangedEvent['what'], ReadonlySet<unknown> | null> = {
  minutes: null,
  samples: null,
  'follow-ups': new Set(['follow-ups', 'cases', 'summary', 'agendas', 'audit']),
  agendas: new Set(['agendas', 'audit']),
  pipeline: new Set(['pipeline', 'cases', 'summary', 'audit']),
  sources: new Set(['sources']),
}

/** Who is asking, and how the sources fare, do not follow from the minutes. */
const apart: ReadonlySet<unknown> = new Set(['me', 'sources'])

/** Whether a change may have made the answer behind a query old: just those are asked for again. */
export function concerns(change: Change, [kind, which, id]: QueryKey): boolean {
  if (change.event === 'imported') {
    if (kind === 'meetings' && which === 'one')
      return change.meetingIds.length >= mostNamed || change.meetingIds.some((each) => each === id)
    return isDerived(kind, which)
  }
  const reached = reach[change.what]
  if (reached) return reached.has(kind)
  if (kind === 'meetings' && which === 'one' && change.id !== null) return change.id === id
  return isDerived(kind, which)
}

/** A document's bytes and its text never change; which documents there are does. */
const isDerived = (kind: unknown, which: unknown) =>
  !apart.has(kind) && !(kind === 'documents' && (which === 'original' || which === 'text'))

/** Lists whose lines come and go with new minutes, and what is read line by line. */
const read: ReadonlySet<unknown> = new Set([
  'postponed',
  'pipeline',
  'follow-ups',
  'cases',
  'meetings',
  'bodies',
  'reviews',
  'agendas',
  'analytics',
  'audit',
])

/** Whether asking again could move lines under the eyes of someone who reads them. */
export const movesLines = (change: Change, [kind]: QueryKey): boolean =>
  read.has(kind) && (change.event === 'imported' || change.id === null)
