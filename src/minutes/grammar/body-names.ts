import type { Range } from '../outline.ts'

/** A body named in running text: its name as a proper name (*byrådet* is `Byrådet`, the genitive s gone). */
export interface FoundBody extends Range {
  name: string
}

const gap = String.raw`\s{1,4}`
const topic = String.raw`(?!(?:at|den|det|en|et|og|i|på)\s)\p{L}{2,30}-?`
const part = String.raw`\p{Lu}\p{Ll}{1,30}(?:-,?|,\s?-|,)${gap}`
const committee = String.raw`(?:\p{Lu}\p{Ll}{0,40})?udvalg(?:et)?s?`
const advisory =
  '[Ææ]ldre|[Ss]enior|[Hh]andicap|[Ii]dræts|[Ff]ritids|[Ii]ntegrations|[Uu]ngdoms|[Uu]nge|[Ff]rivillig|[Ee]rhvervs|[Kk]ultur|[Uu]dsatte|[Gg]rønne|[Ss]tøj|[Ll]andsby|[Ss]ocial|[Ss]undheds|[Bb]ruger|[Mm]usik'

/**
 * The ways bodies are named in minutes. The first that fits at a place is taken, so the longer forms come first.
 */
const forms = [
  // Udvalget for Kultur og Fritid, Opgaveudvalget for Klima, Vand og Natur
  String.raw`(?:[Oo]pgave|[Uu]nder)?[Uu]dvalget?${gap}for${gap}${topic}(?:,${gap}${topic}){0,5}(?:,?${gap}(?:og|samt)${gap}${topic}){0,2}`,
  // Klima-, Teknik- og Miljøudvalget; the hyphens and commas are often misplaced
  String.raw`(?:${part}){1,5}(?:\p{Lu}\p{Ll}{1,30}-?${gap})?(?:og|samt|&)${gap}${committee}`,
  // Kultur- og Fritidsudvalget, Klima og Miljøudvalget
  String.raw`(?!\p{L}*(?:udvalg|råd|bestyrelse|direktion))\p{Lu}\p{Ll}{1,30}-?${gap}(?:og|&)${gap}\p{Lu}\p{Ll}{1,40}udvalg(?:et)?s?`,
  // Teknisk Udvalg
  String.raw`\p{Lu}\p{Ll}{1,30}(?:sk|lt)${gap}[Uu]dvalgs?`,
  // § 17, stk. 4-udvalget
  String.raw`§\s?17,?${gap}stk\.\s?4[-\s]{1,2}udvalg(?:et)?s?`,
  String.raw`\p{L}\p{Ll}{1,40}udvalg(?:et)?s?`,
  String.raw`[Bb]yråd(?:et)?s?|[Kk]ommunalbestyrelsens?|[Rr]egionsråd(?:et)?s?|[Bb]orgerrepræsentationens?`,
  String.raw`[Mm]agistratens?|[Dd]irektion(?:en)?s?|[Kk]oncernledelsens?|[Dd]irektørgruppens?`,
  String.raw`(?:[Cc]hef|[Ll]eder|[Ll]edelses)(?:forum(?:met)?|gruppens?|kredsens?|teamet)`,
  String.raw`[Hh]oved-?(?:MED|med)(?:-?udvalget)?`,
  String.raw`(?:${advisory})råd(?:et)?s?`,
  // Capitals, as in old headings
  String.raw`\p{Lu}{2,40}UDVALGET|BYRÅDET|KOMMUNALBESTYRELSEN|DIREKTIONEN|CHEFFORUM`,
].join('|')

const named = new RegExp(String.raw`(?<![\p{L}\d-])(?:${forms})(?![\p{L}\d])`, 'gu')

/** Words shaped as a body's name that name no one body. */
const generic = /^(?:fag|stående|hele|del)?udvalg(?:et|ene)?s?$|^udvalgte?s?$/iu

const mayNameBody =
  /udvalg|råd|bestyrelsen|repræsentation|magistrat|direktion|koncernledelse|(?:chef|leder|ledelses|direktør)(?:forum|gruppe|kreds|team)|hoved-?med/iu

/** Every body named in a text, in order. *Udvalget* alone names none: it is whichever is speaking. */
export function findBodies(text: string): FoundBody[] {
  if (!mayNameBody.test(text)) return []
  return [...text.matchAll(named)].flatMap((match) =>
    generic.test(match[0])
      ? []
      : [{ start: match.index, end: match.index + match[0].length, name: properName(match[0]) }],
  )
}

/** A body's name as a proper name: capitalised, on one line, without the genitive. */
export function properName(printed: string): string {
  const bare = printed
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/(?<=(?:et|en|forum|råd|udvalg))s$/iu, '')
  return bare.charAt(0).toUpperCase() + bare.slice(1)
}
