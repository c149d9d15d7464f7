import { bodyId } from './body.ts'
import type { CaseRef } from './case.ts'
import { foldNumber, type CaseItem } from './cases.ts'
import { dayOf } from './days.ts'
import { answeringBody } from './follow-up.ts'
import type { Suggestion } from './follow-up.ts'
import { akin, alike, isStandingTitle, normaliseTitle, subjectWords } from './titles.ts'

/** Letters and digits of a sentence: what is left when a better reader breaks its lines otherwise. */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** FNV-1a: short, stable, and the same in every runtime. Not for secrets. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return (hash >>> 0).toString(36)
}

/** A follow-up's id: where it was said, and the words of its sentence. */
export function followUpId(meetingId: string, itemNumber: string, quote: string): string {
  return `${meetingId}-${itemNumber}-${shortHash(wordsOf(quote).join(' '))}`
}

/** What a follow-up is known by from one reading of its minutes to the next. */
export interface Sentence {
  meetingId: string
  itemNumber: string
  quote: string
  text: string
}

/** How alike two sentences are, 0 to 1: words they share of all they have (Dice). */
function likeness(a: Sentence, b: Sentence): number {
  const [wordsA, wordsB] = [new Set(wordsOf(a.quote)), new Set(wordsOf(b.quote))]
  const shared = [...wordsA].filter((word) => wordsB.has(word)).length
  const inQuote = (2 * shared) / (wordsA.size + wordsB.size || 1)
  const sameText = wordsOf(a.text).join(' ') === wordsOf(b.text).join(' ')
  return inQuote + (sameText ? 0.01 : 0) + (a.itemNumber === b.itemNumber ? 0.1 : 0)
}

/** Half the words, in the same item; nearly all, when the item was numbered otherwise. */
const alikeEnough = 0.65

/**
 * The follow-ups of a new reading, in its order, each with the id it goes by: that of the old one of
 * the same meeting whose sentence is most alike, so that what people wrote on it stays (domain.md,
 * Follow-ups), or a new id. No id is given twice; an old one that is not given is no longer found.
 */
export function matchFollowUps<Found extends Sentence>(
  old: readonly (Sentence & { id: string })[],
  found: readonly Found[],
): (Found & { id: string })[] {
  const pairs = found
    .flatMap((sentence, index) =>
      old
        .filter((known) => known.meetingId === sentence.meetingId)
        .map((known) => ({ id: known.id, index, score: likeness(known, sentence) })),
    )
    .filter(({ score }) => score >= alikeEnough)
    .toSorted((a, b) => b.score - a.score)
  const ids = new Map<number, string>()
  const taken = new Set(old.map(({ id }) => id))
  const given = new Set<string>()
  for (const { id, index } of pairs) {
    if (ids.has(index) || given.has(id)) continue
    ids.set(index, id)
    given.add(id)
  }
  return found.map((sentence, index) => {
    const id = ids.get(index) ?? newId(sentence, taken)
    taken.add(id)
    return { ...sentence, id }
  })
}

/** One sentence may promise two things: the second gets a number. */
function newId({ meetingId, itemNumber, quote }: Sentence, taken: ReadonlySet<string>): string {
  const id = followUpId(meetingId, itemNumber, quote)
  let free = id
  for (let next = 2; taken.has(free); next += 1) free = `${id}-${next}`
  return free
}

/** What it takes of a follow-up to look for its answer. */
export interface Awaited {
  text: string
  quote: string
  targetBody: string | null
  case: Pick<CaseRef, 'number' | 'title' | 'standing'>
  item: { body: string }
  askedOn: string
}

/** An item that a person has refused as the answer, as it was titled then. */
export type Refused = Pick<Suggestion, 'meetingId' | 'itemNumber' | 'title'>

/** The same item, also when its minutes were read again and number or title came out otherwise. */
function isRefused({ meeting, item }: CaseItem, refused: readonly Refused[]): boolean {
  return refused.some(({ meetingId, itemNumber, title }) => {
    const sameTitle = normaliseTitle(title) === normaliseTitle(item.title)
    return meetingId === meeting.id && (sameTitle || (itemNumber === item.number && akin(title, item.title)))
  })
}

/** Whether an item carries the follow-up's case further: same number and akin title. Standing items carry nothing. */
function sameCase({ case: ref }: Awaited, { item }: CaseItem): boolean {
  if (ref.standing || ref.number === null || item.caseNumber === null) return false
  return foldNumber(ref.number) === foldNumber(item.caseNumber) && akin(ref.title, item.title)
}

/** A word and its endings: *tilladelse*, *tilladelserne*; *budget* is not *budgetopfølgning*, nor *byggesag* its fees. */
const inflected = (a: string, b: string) => alike(a, b) && Math.abs(a.length - b.length) <= 4

/** Who decides and who does the work is no matter, nor is that something leads up to something. */
const noMatter = /(udvalg|(?<!om)råd|forum|direktion|bestyrelse)(et|en|ets|ens|s)?$|^administrati|^frem$/

/** The words a title is about, each once: *budget* and *budgettet* are one. */
function mattersIn(title: string): string[] {
  const words = subjectWords(title).filter((word) => !noMatter.test(word))
  return words.filter((word, at) => words.findIndex((other) => inflected(word, other)) === at)
}

/** Names of places and projects: two matters at one place are not one. The first word is capital whatever it is. */
const namesIn = (title: string) =>
  new Set(
    (title.match(/[\p{L}\p{N}]+/gu) ?? [])
      .slice(1)
      .flatMap((word) => (/^\p{Lu}/u.test(word) ? word.toLowerCase() : [])),
  )

/**
 * Whether most of what an item's title is about stands in the follow-up: one word alone must be a telling one, and a
 * place in common is not enough. Bodies are no subject, and what stands on every agenda answers nothing.
 */
function treatsMatter({ text, quote }: Awaited, { item }: CaseItem): boolean {
  if (isStandingTitle(item.title)) return false
  const asked = wordsOf(`${text} ${quote}`)
  const subject = mattersIn(item.title)
  const met = subject.filter((word) => asked.some((other) => inflected(word, other)))
  if (met.length * 2 <= subject.length) return false
  if (met.length === 1) return met.some((word) => word.length >= 10)
  const names = namesIn(item.title)
  return met.length === subject.length || met.some((word) => !names.has(word))
}

/**
 * The first later item by which the target body (the asking one, when none is named) may have dealt
 * with a follow-up; a person confirms (domain.md, Follow-ups). Put off or left undecided is not dealt with.
 */
export function suggestionFor(
  followUp: Awaited,
  laterItems: readonly CaseItem[],
  refused: readonly Refused[] = [],
): Suggestion | null {
  const target = bodyId(answeringBody(followUp))
  const found = laterItems
    .filter(({ meeting, item }) => {
      const outcome = meeting.kind === 'minutes' ? (item.decision?.outcome ?? 'none') : 'none'
      const dealtWith = outcome !== 'none' && outcome !== 'postponed' && outcome !== 'withdrawn'
      return dealtWith && dayOf(meeting.startsAt) > followUp.askedOn && bodyId(meeting.body) === target
    })
    .filter((entry) => sameCase(followUp, entry) || treatsMatter(followUp, entry))
    .filter((entry) => !isRefused(entry, refused))
    .toSorted((a, b) => (a.meeting.startsAt < b.meeting.startsAt ? -1 : 1))[0]
  if (!found) return null
  const { meeting, item } = found
  return {
    meetingId: meeting.id,
    itemNumber: item.number,
    body: meeting.body,
    date: dayOf(meeting.startsAt),
    title: item.title,
  }
}
