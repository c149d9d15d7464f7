import type { Range } from '../outline.ts'

/** A case number as it stands in a text: `number` exactly as printed, the range its own (label not included). */
export interface FoundCaseNumber extends Range {
  number: string
  /** True where a label (*Sagsnr.*, *J.nr.*) says that it is one. */
  labelled: boolean
}

/** The forms case numbers have, from `minutes-formats.md`, Case numbers, longest first. */
const forms = [
  /** KLE journal number: 27.00.00-A00-1188-16 */
  String.raw`\d{2}\.\d{2}\.\d{2}-[A-ZÆØÅ]\d{2}(?:-\d{1,6}-\d{2})?`,
  /** Region: 1-30-11-06-V */
  String.raw`\d(?:-\d{1,4}){3,4}(?:-[A-Z])?`,
  /** EMN-2025-003383 */
  String.raw`[A-ZÆØÅ]{2,5}-\d{4}-\d{3,7}`,
  /** Municipality code first: 330-2018-3619 */
  String.raw`\d{3}-(?:19|20)\d{2}-\d{1,7}`,
  /** 2020-016062 and 2009/049528 */
  String.raw`(?:19|20)\d{2}[-/]\d{5,7}`,
  /** 21-014448 and 20-010677K */
  String.raw`\d{2}-\d{6}[A-Z]?`,
  /** 24/24964 */
  String.raw`\d{2}/\d{1,6}`,
].join('|')

/** Six digits are a case number only under a label. */
const labelledForms = `${forms}|\\d{5,8}`

/** *Sagsnr. 24/1*, *Sagsid.: 330-2018-3619*, *J.nr. 27.00.00-A00-1-16*; bare *Sag* only before an unmistakable form. */
const label = String.raw`(?:sags?\s?-?(?:nr|id|nummer)\.?|sagsnr|j\.?\s?nr\.?|journal\s?(?:nr\.?|nummer)|esdh-?sag)\s{0,3}[.:]?\s{0,3}`

/** `MOD-2025-…` names a meeting and `DOK-…` a document, though shaped as a case number. */
const foreign = String.raw`(?!MOD-|DOK-)`
const ends = String.raw`(?![\p{L}\d]|[-/]\d|\.\d)`

const labelled = new RegExp(String.raw`(?<!\p{L})(?:${label})${foreign}(?<number>${labelledForms})${ends}`, 'giu')
const barelyLabelled = new RegExp(String.raw`(?<!\p{L})sag:?\s{1,3}${foreign}(?<number>${forms})${ends}`, 'giu')
const wholeLine = new RegExp(String.raw`^\s*${foreign}(?<number>${forms})\s*$`, 'u')
const labelledLine = new RegExp(
  String.raw`^\s*(?:${label}|sag:?\s{1,3})${foreign}(?<number>${labelledForms})\s*$`,
  'iu',
)

/**
 * The case numbers a text names under a label. «Dok.nr.», «Sag nr. 130» (an item), meeting ids
 * (`MOD-2025-…`) and local plan numbers are none.
 */
export function findCaseNumbers(text: string): FoundCaseNumber[] {
  return [...text.matchAll(labelled), ...text.matchAll(barelyLabelled)]
    .map((match) => found(match, true))
    .toSorted((a, b) => a.start - b.start)
}

/** The case number a line is, alone or after a label; null where the line is something else. */
export function caseNumberOfLine(line: string): FoundCaseNumber | null {
  const bare = wholeLine.exec(line)
  const match = bare ?? labelledLine.exec(line)
  return match && found(match, match !== bare)
}

function found(match: RegExpMatchArray, isLabelled: boolean): FoundCaseNumber {
  const number = match.groups?.number ?? ''
  const start = (match.index ?? 0) + match[0].lastIndexOf(number)
  return { number, start, end: start + number.length, labelled: isLabelled }
}
