/** What stands under a heading, for the grammar. */
export type HeadingKind = 'decision' | 'recommendation' | 'recommendation-and-decision' | 'history' | 'route' | 'other'

/** Headings of minutes-formats.md, Sections by system; the first that fits decides. */
const kinds: readonly (readonly [RegExp, HeadingKind])[] = [
  [
    /^tidligere\s|^historik|^sag(?:en)?s\s?(?:forløb|gang|historik)|^sagsforløb|^sagshistorik|^forhistorie/iu,
    'history',
  ],
  [/^sagsproced|^sagsgang|^sagen\s+afgøres|^behandlingsplan|^beslutningskompetence|^kompetence/iu, 'route'],
  [/^(?:indstilling|forslag|anbefaling)(?:er)?\s+og\s+beslutning/iu, 'recommendation-and-decision'],
  [/^(?:konklusion|vedtagelse|mødebehandling|referat|behandling)\W*$/iu, 'decision'],
  [/^(?:\p{L}+(?:et|en|ts|ns)s?\s+)?(?:beslutning(?:er)?|afgørelse|beslutningsreferat)(?!\p{L})/iu, 'decision'],
  [
    /^(?:administrativ\s+|supplerende\s+|ny\s+|\p{L}+ens\s+)?indstilling|^beslutnings(?:punkt|tema|forslag)|^forslag|^anbefaling|^(?:administrationen|forvaltningen|direktionen)\s+(?:indstiller|foreslår|anbefaler)/iu,
    'recommendation',
  ],
]

/** The kind of a heading. One that only cites a body and a date is told by `readCitation`. */
export function headingKind(heading: string): HeadingKind {
  return kinds.find(([pattern]) => pattern.test(heading.trim()))?.[1] ?? 'other'
}
