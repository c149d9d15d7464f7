import { pairs } from './agenda-match.ts'
import type { AgendaContent, DraftItem } from './agenda.ts'
import type { Wait } from './case.ts'
import type { AgendaItem, StoredMeeting } from './meeting.ts'
import type { Outcome } from './outcome.ts'
import { isUntitled } from './titles.ts'

/** How it went for an item of a draft when its meeting was held. */
export type ItemAfterwards =
  | { itemId: string; result: 'treated'; outcome: Outcome; meetingId: string; itemNumber: string }
  /** `count` is how many times the case has been postponed in a row, this time included. */
  | { itemId: string; result: 'postponed'; count: number; meetingId: string; itemNumber: string }
  /** The minutes have no such item. */
  | { itemId: string; result: 'fell-off' }

/** A draft held against the minutes of its meeting. */
export interface Afterwards {
  meetingId: string
  items: ItemAfterwards[]
}

/** How many times in a row the case of an item had been postponed when it was put off there. */
function timesPostponed(waits: readonly Pick<Wait, 'sources'>[], meetingId: string, itemNumber: string): number {
  const times = waits.map(({ sources }) =>
    sources.findIndex((source) => source.meetingId === meetingId && source.itemNumber === itemNumber),
  )
  return Math.max(1, ...times.map((index) => index + 1))
}

/** What cannot be told from another is held against nothing: a closed item of which only *Lukket punkt* may be known. */
const canBeTold = ({ title, caseNumber }: DraftItem) => caseNumber !== null || !isUntitled(title)

/**
 * The draft held against what the minutes of its body and day say; null while there are none.
 * @param waits those that stood in the body on that day, which know how often each case has been put off.
 */
export function afterwardsOf(
  draft: Pick<AgendaContent, 'items'>,
  minutes: readonly Pick<StoredMeeting, 'id' | 'items'>[],
  waits: readonly Pick<Wait, 'sources'>[],
): Afterwards | null {
  const [first] = minutes
  if (!first) return null
  const held = minutes.flatMap(({ id, items }) => items.map((item) => ({ ...item, meetingId: id })))
  const matters = draft.items.filter(canBeTold)
  const treated = pairs(matters, held)
  return { meetingId: first.id, items: matters.map((item) => howItWent(item, treated.get(item), waits)) }
}

function howItWent(
  { id: itemId }: DraftItem,
  item: (Pick<AgendaItem, 'number' | 'decision'> & { meetingId: string }) | undefined,
  waits: readonly Pick<Wait, 'sources'>[],
): ItemAfterwards {
  if (!item) return { itemId, result: 'fell-off' }
  const { meetingId, number: itemNumber, decision } = item
  const outcome = decision?.outcome ?? 'none'
  if (outcome !== 'postponed') return { itemId, result: 'treated', outcome, meetingId, itemNumber }
  return { itemId, result: 'postponed', count: timesPostponed(waits, meetingId, itemNumber), meetingId, itemNumber }
}
