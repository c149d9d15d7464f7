import { findDates } from '#src/minutes/grammar/dates.ts'

/** What a heading opens, as far as the bones of an item go; what it means is for the grammar. */
export type HeadingKind =
  | 'decision'
  | 'recommendation'
  | 'presentation'
  | 'aspect'
  | 'history'
  | 'attachments'
  | 'signatures'

/** A line read as a heading. `cites`: it names the body and the day of what stands under it. */
export interface Heading {
  kind: HeadingKind
  text: string
  cites: boolean
  /** It holds other headings, as *Fremstilling* does in FirstAgenda. */
  holds: boolean
}

/**
 * Headings as Danish municipalities print them (`minutes-formats.md`, Sections by system), in lower
 * case and without a closing colon. A line is a heading when it is one of these and nothing more.
 */
const vocabulary: readonly { kind: HeadingKind; words: string }[] = [
  {
    kind: 'decision',
    words: `
      beslutning, beslutninger, afgørelse, konklusion, vedtagelse, mødebehandling, indstilling og beslutning,
      referat, behandling`,
  },
  {
    kind: 'recommendation',
    words: `
      indstilling, indstillinger, supplerende indstilling, ny indstilling, ændret indstilling,
      beslutningspunkter, beslutningspunkt, beslutningstema, forslag, forslag til beslutning,
      beslutningsforslag, forvaltningen foreslår, forvaltningen indstiller, forvaltningen anbefaler,
      administrationen foreslår, anbefaling, anbefalinger, administrativ indstilling,
      administrationens indstilling, forvaltningens indstilling, direktionens indstilling,
      borgmesterens indstilling, administrationens anbefaling, forvaltningens anbefaling`,
  },
  {
    kind: 'presentation',
    words: `
      fremstilling, sagsfremstilling, sagsbeskrivelse, beskrivelse af sagen, beskrivelse, løsning, sagens kerne,
      resume, resumé, baggrund, sagens baggrund, indledning, redegørelse, supplerende sagsfremstilling,
      supplerende sagsbeskrivelse, ny sagsfremstilling, ny supplerende sagsfremstilling,
      supplerende bemærkninger, vurdering, administrationens vurdering, forvaltningens vurdering,
      administrationens bemærkninger, forvaltningens bemærkninger`,
  },
  {
    kind: 'aspect',
    words: `
      sagsprocedure, sagsgang, sagen afgøres i, sagen behandles i, beslutningskompetence, kompetence,
      lovgrundlag, retsgrundlag, lovgivning, lovhjemmel, økonomi, finansiering, økonomi og finansiering,
      økonomiske konsekvenser, økonomiske og personalemæssige konsekvenser,
      økonomiske og administrative konsekvenser, personalemæssige konsekvenser, miljømæssige konsekvenser,
      øvrige konsekvenser, andre konsekvenser, konsekvenser, tidsplan, tidsplan og ressourcetræk,
      tidsperspektiv, kommunikation, høring, høring og inddragelse, inddragelse, borgerinddragelse,
      øvrige forhold, øvrige opmærksomhedspunkter, andre forhold, miljøvurdering, evaluering, opfølgning,
      videre proces, den videre proces, det videre forløb, videre forløb, næste skridt`,
  },
  {
    kind: 'history',
    words: `
      sagsforløb, sagens forløb, sagens gang, tidligere behandling, tidligere behandlinger,
      tidligere politisk behandling, tidligere beslutning, tidligere beslutninger, sagens tidligere behandling,
      historik, sagens historik`,
  },
  {
    kind: 'attachments',
    words: `
      bilag, bilagsliste, bilagsoversigt, vedlagte bilag, bilag til sagen, vedhæftede bilag`,
  },
  { kind: 'signatures', words: 'underskrift, underskrifter, underskriftsside, underskriftsblad' },
]

const kinds = new Map(
  vocabulary.flatMap(({ kind, words }) =>
    words
      .trim()
      .split(/,\s+/)
      .map((word) => [word, kind] as const),
  ),
)

/** Headings that a house varies: *Supplerende sagsfremstilling den 17. maj 2022*, *Økonomiudvalgets beslutning*. */
const patterns: readonly { kind: HeadingKind; pattern: RegExp }[] = [
  {
    kind: 'presentation',
    pattern: /^(?:ny |yderligere )?supplerende (?:sagsfremstilling|sagsbeskrivelse|fremstilling)\b.{0,50}$/,
  },
  {
    kind: 'decision',
    // A name, not a sentence: «Byrådet godkendte Økonomiudvalgets beslutning» is a decision itself.
    pattern:
      /^(?=.*s beslutning$)(?!.*(?:godkend|tiltr|vedtog|vedtag|følg|fulgt|anbefal|efterretning))[\p{L} -]{0,60}(?:udvalget|rådet|bestyrelsen|direktionen|forum|magistraten)s beslutning$/u,
  },
  { kind: 'aspect', pattern: /^konsekvenser (?:for|i forhold til) .{3,50}$/ },
  { kind: 'attachments', pattern: /^bilag ?\(\d{1,3}\)$/ },
]

const yearNearEnd = /(?:19|20)\d{2}.{0,30}$/
const longestHeading = 160

/** The heading a line is, or null where it is text. */
export function headingOf(line: string): Heading | null {
  if (line.length > longestHeading) return null
  const text = line.replace(/\s*:$/, '')
  const words = text.toLowerCase().replace(/\.$/, '').replace(/\s+/g, ' ')
  const kind = kinds.get(words) ?? patterns.find(({ pattern }) => pattern.test(words))?.kind
  if (kind) return { kind, text, cites: false, holds: words === 'fremstilling' }
  return yearNearEnd.test(text) && citesDecision(text) ? { kind: 'decision', text, cites: true, holds: false } : null
}

/** A heading with its text after it on the line. */
export interface InlineHeading {
  heading: Heading
  /** Where in the line the text begins. */
  textAt: number
}

/** *Beslutning: Godkendt.*, *Byrådets beslutning den 12. marts 2004: Udsat.*, as typed minutes have it; else null. */
export function inlineHeadingOf(line: string): InlineHeading | null {
  const head = line.includes(':') ? headBeforeColon.exec(line)?.[0] : undefined
  const heading = head ? headingOf(head.trimEnd()) : null
  return head && heading && (heading.cites || inlineKinds.has(heading.kind)) ? { heading, textAt: head.length } : null
}

const headBeforeColon = /^[^:]{0,60}(?:beslutning(?:er)?|indstilling)\b[^:]{0,80}:\s+(?=\S)/i
const inlineKinds: ReadonlySet<HeadingKind> = new Set(['decision', 'recommendation'])

const decisionWord = /^(?:\p{Lu}[\p{L}, -]{2,80}s )?(?:beslutning(?:er)?|behandling|afgørelse)\b/iu
const bodyWord = /(?:udvalg|råd|bestyrelse|direktion|forum|magistrat|kommission|nævn)(?:en|et|n)?(?!\p{L})/iu
/** Between *Beslutning* and the date stands a name at most, never a sentence: «Beslutningen blev truffet den …». */
const nameAtMost =
  /^[\s,:]*(?:(?:truffet )?(?:i|fra|af|for|på)\s+)?(?:møde[t]?\s+(?:i\s+)?)?(?:(?:\p{Lu}|\d|§)[^.:;!?]{1,100}?)?[\s,]*(?:den|d\.)?\s*$/u
const sentence = /\s(?:blev|bliver|er|var|har|skal|kan|træffes|om)\s/i
const afterDate = /^[\s,.;]*(?:\(?(?:pkt|punkt|sag|dagsordenspunkt)\b\.?(?: nr\.?)?\s*\d{1,3}[a-z]?\)?)?[\s.:]*$/i

/**
 * *Beslutning Direktionen den 28-01-2025*, *Beslutning i Teknikudvalget den 16. marts 2026*,
 * *Teknikudvalget, 03-04-2019, pkt. 42*: a decision under the name of its body and its day, with no
 * words after that.
 */
function citesDecision(line: string): boolean {
  const date = findDates(line, anyYear).find((found) => found.precision === 'day' && found.yearPrinted)
  if (!date || !afterDate.test(line.slice(date.end))) return false
  const before = line.slice(0, date.start)
  if (sentence.test(before)) return false
  const word = decisionWord.exec(before)
  if (word) return nameAtMost.test(before.slice(word[0].length))
  return /,\s*$/.test(before) && nameAtMost.test(before) && bodyWord.test(before)
}

const anyYear = { meeting: '2000-01-01', missingYear: 'meeting' } as const
