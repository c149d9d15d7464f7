import { bodyId } from '#src/domain/body.ts'
import type { Mention } from '#src/domain/meeting.ts'
import { whereIs, type OutlineItem, type Range, type SourceText } from '../outline.ts'
import { findBodies, type FoundBody } from './body-names.ts'
import { findDates, type FoundDate } from './dates.ts'
import type { OwnMeeting } from './decision-blocks.ts'
import { headingKind } from './headings.ts'
import { everyPhrase, oneLine, phrase } from './phrase.ts'
import { type Sentence, sentencesOf } from './sentences.ts'

/** What a body does with a case: only a date with one of these beside a body is a treatment. */
const treatments = everyPhrase(
  '(?:tema)?drøft(?:et|ede|edes|else|elsen)|temadrøftelse|temamøde(?:t|r)?|(?:først|før|første|1\\.|2\\.|anden)?behandl(?:et|ede|edes|ing|ingen)|godkend(?:t|te|tes|else|elsen)|vedtag(?:et|else|elsen)|vedtog(?:es)?|tiltråd(?:t|te|tes)|beslut(?:tede|tet|tedes|ning|ningen)|orienter(?:et|ede|edes|ing|ingen)|foreligg?(?:e|er)|forelagt(?:e|es)?|forelagdes|forelægges|præsenter(?:et|ede|edes)|fremlagt(?:e|es)?|fremlagdes|udsat(?:te|tes)?|udskudt|udskød|igangsat(?:te|tes)?|startede?|startet|start|anbefal(?:et|ede|edes)|indstill(?:et|ede)|efterretning|sendt(?:e|es)? (?:.{0,30} )?i høring|afvis(?:t|te)|bestilt(?:e|es)?|besluttet|nedsat(?:te)?|afholdt|bevilg(?:et|ede|edes)|frigiv(?:et|es)|frigav|udpeg(?:et|ede)|gennemgået|tilbagesendt|sendte|workshop(?:s|per)?',
)

/** Letters that may stand between a date and the body it belongs to. */
const reach = 70

/** Most sentences tell of no treatment: a quick look before the patterns are tried. */
const stepWord = /workshop|borgermøde|dialogmøde|fokusgruppe/iu
const mayTell = /\d[\s\S]*\d|workshop|borgermøde|dialogmøde|fokusgruppe/iu
const ahead = phrase('skal|vil|kan|planlægges|forventes|påtænkes')

const steps = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:én|en|et|to|tre|fire|fem|seks|syv|otte|ni|ti|\d{1,2}|flere|en række)\s+)?(?:(?!(?:og|eller|der|på|som|med|af|til|den|det|have|været)\s)\p{L}+\s+)?(?:workshops?|workshopper|borgermøder?|dialogmøder?|fokusgruppeinterviews?)(?!\p{L})`,
  'iu',
)
const held = phrase('afholdt(?:es)?|holdt(?:es)?|gennemført(?:e|es)?')

/**
 * Earlier treatments told in running text: a past date with a body and what it did («temadrøftelse i
 * byrådet den 22-11-2023»), and undated steps («tre workshops»), in the order they stand.
 */
export function mentionsOf(source: SourceText, item: OutlineItem, meeting: OwnMeeting): Mention[] {
  return item.sections
    .filter(({ heading }) => headingKind(heading) === 'other' || headingKind(heading) === 'recommendation')
    .flatMap(({ body }) => sentencesOf(source.text, body))
    .flatMap((sentence) =>
      mentionsIn(sentence, meeting).map((found) => ({
        ...found,
        quote: oneLine(sentence.text),
        where: whereIs(source, sentence),
      })),
    )
}

type Told = Pick<Mention, 'date' | 'body' | 'what'>

function mentionsIn(sentence: Sentence, meeting: OwnMeeting): Told[] {
  if (!mayTell.test(sentence.text)) return []
  const bodies = findBodies(sentence.text)
  const isStep = stepWord.test(sentence.text)
  if (bodies.length === 0 && !isStep) return []
  const dates = findDates(sentence.text, { meeting: meeting.date, missingYear: 'meeting' })
  const dated = dates.flatMap((date) => datedMention(sentence.text, date, dates, bodies, meeting))
  if (dated.length > 0 || !isStep || dates.length > 0) return dated
  const step = steps.exec(sentence.text)
  return step && held.test(sentence.text) && !ahead.test(sentence.text)
    ? [{ date: null, body: null, what: oneLine(step[0]) }]
    : []
}

function datedMention(
  text: string,
  date: FoundDate,
  dates: FoundDate[],
  bodies: FoundBody[],
  meeting: OwnMeeting,
): Told[] {
  if (date.precision !== 'day' || date.iso >= meeting.date || isNoTreatment.test(text.slice(0, date.start))) return []
  const body = bodyOf(text, date, dates, bodies)
  if (!body) return []
  const treatment = nearest(treatmentsIn(text), body, date)
  if (!treatment || (date.iso === meeting.date && bodyId(body.name) === bodyId(meeting.body))) return []
  return [{ date: date.iso, body: body.name, what: oneLine(text.slice(treatment.start, treatment.end)) }]
}

/** The body a date belongs to: the nearest before it («i byrådet den …»), else the nearest after («den … godkendte Byrådet»). */
function bodyOf(text: string, date: FoundDate, dates: FoundDate[], bodies: FoundBody[]): FoundBody | null {
  const free = (from: number, to: number) =>
    to - from <= reach && !dates.some((other) => other !== date && other.start >= from && other.end <= to)
  const owns = (body: FoundBody, other: FoundDate) =>
    other !== date && other.start >= body.end && isJoined(text.slice(body.end, other.start))
  const before = bodies.findLast((body) => body.end <= date.start && free(body.end, date.start))
  const after = bodies.find(
    (body) => body.start >= date.end && free(date.end, body.start) && !dates.some((other) => owns(body, other)),
  )
  if (before && isJoined(text.slice(before.end, date.start))) return before
  return after && /[.;]/.test(text.slice(date.end, after.start)) ? (before ?? null) : (before ?? after ?? null)
}

/** «i byrådet den …», «Byrådets møde d. …»: nothing but such words stand between. */
function isJoined(between: string): boolean {
  return /^\W*(?:(?:på|ved|i|sit|et|deres|møde|mødet|sidst|senest|den|d\.?)\W+){0,6}$/iu.test(between)
}

/** A state of accounts «pr. 28. februar» and a term «senest den …» are no treatments. */
const isNoTreatment = /(?:pr\.|senest|fra|til)\s+(?:den|d\.)?\s*$/iu

function treatmentsIn(text: string): Range[] {
  return [...text.matchAll(treatments)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
}

function nearest(words: Range[], body: Range, date: Range): Range | null {
  const [from, to] = [Math.min(body.start, date.start), Math.max(body.end, date.end)]
  const distance = (word: Range) => (word.end <= from ? from - word.end : word.start >= to ? word.start - to : 0)
  return words.filter((word) => distance(word) <= reach).toSorted((a, b) => distance(a) - distance(b))[0] ?? null
}
