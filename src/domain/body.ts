import { remember } from './remember.ts'

/**
 * Body kinds in the order a case usually climbs, lowest first.
 * `advisory` and `other` stand beside the ladder.
 */
export const bodyKinds = [
  'workgroup',
  'management-forum',
  'executive',
  'task-committee',
  'committee',
  'finance-committee',
  'council',
  'advisory',
  'other',
] as const
export type BodyKind = (typeof bodyKinds)[number]

/**
 * What the words of a name say about its kind (domain.md, Body kinds); the first that fits decides,
 * so a *styregruppe under direktionen* is a workgroup and *Opgaveudvalget for Økonomi* a task committee.
 * Regions have *Regionsråd* and *Forretningsudvalg* where municipalities have *Byråd* and *Økonomiudvalg*;
 * Copenhagen's council is *Borgerrepræsentationen*. MED bodies are heard, they do not decide cases.
 */
const kindsByName: readonly (readonly [RegExp, BodyKind])[] = [
  [/(projekt|styre|arbejds|følge|task)-?(gruppe|team|force)|workshop/, 'workgroup'],
  [/(^|\P{L})(byråd|regionsråd|kommunalbestyrelse|borgerrepræsentation)/u, 'council'],
  [/(^|\P{L})med(\P{L}|udvalg|$)|hovedudvalg|(?<!hjemme)råd(et|s)?(\P{L}|$)/u, 'advisory'],
  [/opgaveudvalg|(§|paragraf) ?17|stk\. ?4|ad[ -]?hoc|midlertidigt udvalg/, 'task-committee'],
  [/magistrat|forretningsudvalg|økonomi.*udvalg|udvalg(et)? for økonomi|^øu$/, 'finance-committee'],
  [/direktion|direktør(gruppe|kreds|forum|møde)|koncernledelse/, 'executive'],
  [/(chef|leder|ledelses)-?(forum|gruppe|kreds|team|møde|fora)|(center|afdelings)ledelse/, 'management-forum'],
  [/udvalg/, 'committee'],
]

/** No body's name is longer; what is, is text gone astray, and is not worth the time of a search. */
const longestName = 200

/** The kind a body's name tells of; `other` when it tells of none. */
export const bodyKindOf = remember((name): BodyKind => {
  const words = name.slice(0, longestName).normalize('NFC').toLowerCase().trim()
  return kindsByName.find(([pattern]) => pattern.test(words))?.[1] ?? 'other'
})

/** How high on the ladder a kind stands; null for those that stand beside it. */
export function climb(kind: BodyKind): number | null {
  return kind === 'advisory' || kind === 'other' ? null : bodyKinds.indexOf(kind)
}

/** Whether a body of kind `a` is above one of kind `b`. Nothing is above or below those beside the ladder. */
export function isAbove(a: BodyKind, b: BodyKind): boolean {
  const [high, low] = [climb(a), climb(b)]
  return high !== null && low !== null && high > low
}

/** Letters, digits and single hyphens: æ ø å spelt out, everything else a hyphen. */
export function slug(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}

/** The nouns bodies are named by, as they stand in a slug, with the ending that makes them definite. */
const nouns: readonly (readonly [RegExp, string])[] = [
  [/(direktion|magistrat|repraesentation)(en)?(smoedet?)?$/, '$1en'],
  [/(bestyrelse|ledelse|gruppe)n?(smoedet?)?$/, '$1n'],
  [/(udvalg|naevn|(?<=[a-z])raad)(et)?(smoedet?)?$/, '$1et'],
  [/(forum)(met)?(smoedet?)?$/, '$1'],
]

/** The name in its definite form: *Direktion*, *DIREKTIONEN* and *direktionsmødet* are all `direktionen`. */
function definite(word: string): string {
  const noun = nouns.find(([pattern]) => pattern.test(word))
  return noun ? word.replace(noun[0], noun[1]) : word
}

/**
 * A body's id: its name's stem as a slug, since one body is printed in several ways (domain.md, Body
 * kinds). The period of an elected body goes (*Byråd 2022-2025* is *Byrådet*), and so does the
 * municipality before its council, of which there is one (*Fjordby Byråd*).
 */
export const bodyId = remember((name) => {
  const words = slug(name.slice(0, longestName).replace(/\(?\b(19|20)\d\d\s*[-–/]\s*((19|20)?\d\d)\b\)?/, ' '))
    .split('-')
    .map(definite)
  return words.findLast((word) => /^(byraadet|kommunalbestyrelsen|regionsraadet)$/.test(word)) ?? words.join('-')
})
