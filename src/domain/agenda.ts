import type { Audience } from './audience.ts'

/** What a body is to do with an item: beslutning, drøftelse, orientering. */
export const draftItemKinds = ['decision', 'discussion', 'information'] as const
export type DraftItemKind = (typeof draftItemKinds)[number]

/** How far an item's papers are: kladde, klar, godkendt. */
export const readinesses = ['draft', 'ready', 'approved'] as const
export type Readiness = (typeof readinesses)[number]

/** An item of an agenda that is being prepared. One without a case is the secretariat's own (*Velkomst*, *Pause*). */
export interface DraftItem {
  /** Made where the item is; stays with it wherever it is moved. */
  id: string
  title: string
  caseId: string | null
  /** Exactly as printed. */
  caseNumber: string | null
  kind: DraftItemKind
  presenter: string
  /** How long it may take; null while nobody has said. */
  minutes: number | null
  note: string
  closed: boolean
  readiness: Readiness
}

/** Something that could have gone on and was left out, or was moved to another meeting: the choice stays to be seen. */
export interface LeftOut {
  /** That of the candidate, or of the item that was moved. */
  id: string
  title: string
  caseId: string | null
  caseNumber: string | null
  closed: boolean
  /** Where it was moved; null for what was only left out. */
  movedTo: { agendaId: string; body: string; date: string } | null
}

/** What people write of a coming meeting's agenda. */
export interface AgendaContent {
  body: string
  /** ISO date. */
  date: string
  /** `HH:MM` in Copenhagen; null while nobody has said. */
  time: string | null
  place: string | null
  items: DraftItem[]
  leftOut: LeftOut[]
}

/** A draft as it is kept. There is one for a body and a day. */
export interface AgendaDraft extends AgendaContent {
  id: string
  /** Moves with every change; sent back as `If-Match`. */
  version: number
  createdBy: string
  createdAt: string
  changedBy: string
  changedAt: string
}

/** All that may be said of a closed item to someone without clearance: that *Lukket punkt* stood there. */
function closedItem(position: number): DraftItem {
  return {
    id: `closed-${position + 1}`,
    title: 'Lukket punkt',
    caseId: null,
    caseNumber: null,
    kind: 'decision',
    presenter: '',
    minutes: null,
    note: '',
    closed: true,
    readiness: 'draft',
  }
}

/** The draft as an audience may have it; what was left out and is closed had no number to stand at, and is gone. */
export function draftFor<T extends AgendaContent>(draft: T, audience: Audience): T {
  if (audience === 'all') return draft
  return {
    ...draft,
    items: draft.items.map((item, position) => (item.closed ? closedItem(position) : item)),
    leftOut: draft.leftOut.filter(({ closed }) => !closed),
  }
}

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
const timeOf = (minutes: number) =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/**
 * When each item begins, `HH:MM`, and when the meeting ends. Null where it cannot be known: no time is set, or an item
 * before it has no minutes.
 */
export function runningTimes({ time, items }: Pick<AgendaContent, 'time' | 'items'>): {
  starts: (string | null)[]
  ends: string | null
} {
  let now = time === null ? null : minutesOf(time)
  const shown = () => (now === null ? null : timeOf(now))
  const starts = items.map(({ minutes }) => {
    const start = shown()
    now = now === null || minutes === null ? null : now + minutes
    return start
  })
  return { starts, ends: shown() }
}
