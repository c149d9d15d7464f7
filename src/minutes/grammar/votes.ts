import type { Outcome } from '#src/domain/outcome.ts'
import { phrase } from './phrase.ts'

/** What is voted on when it is not the recommendation itself. */
export type Motion = 'postpone' | 'return' | 'amendment'

const motion = String.raw`(?:(?:ændrings|underændrings|mod|udsættelses|procedure)?forslag(?:et)?|begæring(?:en)?|anmodning(?:en)?|afstemning(?:en)?|ønske|stemt|stemtes|stemmes)`

const sentBack = String.raw`(?:send\p{L}* (?:.{0,30} )?tilbage|tilbagesend\p{L}*|hjemvis\p{L}*)`

/** Data: what a sentence is put to the vote as. */
const motions: { name: string; motion: Motion; pattern: RegExp }[] = [
  {
    name: 'motion-to-postpone',
    motion: 'postpone',
    pattern: phrase(
      String.raw`${motion} (?:.{0,80} )?(?:om|på|at|hvorvidt)(?: .{0,60})? (?:uds[æa]t\p{L}*|udsky\p{L}*|udskudt)|udsættelsesforslag(?:et)?|(?:foreslog|foreslår|foreslået|stillede forslag om),? (?:.{0,40} )?(?:uds[æa]t\p{L}*|udsky\p{L}*|udskudt)`,
    ),
  },
  {
    name: 'motion-to-return',
    motion: 'return',
    pattern: phrase(
      String.raw`${motion} (?:.{0,80} )?(?:om|på|at)(?: .{0,60})? ${sentBack}|(?:foreslog|foreslår|foreslået),? (?:.{0,40} )?${sentBack}`,
    ),
  },
  {
    name: 'amendment',
    motion: 'amendment',
    pattern: phrase(
      String.raw`(?:stille[rd]e?|stiller|stillet|fremsatte|fremsætter|fremsat) (?:.{0,60} )?(?:(?:under)?ændrings)?forslag(?:et)?|^(?:.{0,20} )?(?:(?:under)?ændringsforslag|modforslag)(?:et|ene)?(?: .{0,60})?(?: (?:om|fra|blev|bliver|er|faldt|bortfaldt|forkastes|vedtages)|:|$)|foresl(?:og|år),? at|(?:^|. )forslag (?:fra|ved|stillet af|af) (?:gruppe |liste )?\(?\p{L}{1,20}\)?`,
    ),
  },
]

/** The motion a sentence puts to the vote or reports on; null when it speaks of the recommendation. */
export function motionOf(sentence: string): Motion | null {
  return motions.find(({ pattern }) => pattern.test(sentence))?.motion ?? null
}

const fell = phrase(
  '(?:forkast(?:et|es|edes)|fald(?:et|t)|faldt|nedstem(?:t|tes)|afvis(?:t|tes)|bortfald(?:t|er|et)|ikke (?:blev )?(?:vedtag|godkend|tiltråd|imødekom)\\p{L}*)',
)
const passed = phrase(
  '(?:vedtag(?:et|es)|vedtoges|godkend(?:t|tes|es)|tiltråd(?:t|tes)|tiltrædes|imødekomm(?:et|es)|nød fremme)',
)

/** What became of a motion in the sentence that names it; null when that comes later. */
export function motionFate(sentence: string): 'carried' | 'fell' | null {
  if (fell.test(sentence)) return 'fell'
  return passed.test(sentence) && !/(?:stiller|stillede|fremsatte|foreslog|foreslår)/u.test(sentence) ? 'carried' : null
}

const carried: ReadonlySet<Outcome> = new Set([
  'approved',
  'approved-with-changes',
  'postponed',
  'returned',
  'recommended',
])

/** Whether the verdict on a motion carried it. */
export function carries(outcome: Outcome): boolean {
  return carried.has(outcome)
}

/** What a case becomes when a motion about it is carried; null when the main question is still open. */
export function outcomeOfCarried(motionCarried: Motion): Outcome | null {
  if (motionCarried === 'postpone') return 'postponed'
  return motionCarried === 'return' ? 'returned' : null
}
