import { oneLine } from './phrase.ts'

const gap = String.raw`\s{1,9}`
const topic = String.raw`(?!(?:som|der|at|og|men|for|hvor|med|til|på|i|så)(?!\p{L}))[\p{L}-]{2,30}`

/** *Center for Børn og Unge*, *Afdelingen for By, Land og Kultur*: a unit with its whole name. */
export const unitWords = String.raw`(?:[Ss]ervice)?(?:[Cc]enter|[Cc]entret|[Aa]fdelingen|[Ss]taben|[Tt]eamet|[Ff]orvaltningen|[Ss]ekretariatet)${gap}for${gap}${topic}(?:,${gap}${topic}){0,4}(?:${gap}(?:og|&)${gap}${topic})?`

/** The administration in its many names, or the chair. */
const roleWords = String.raw`[Aa]dministrationen|[Ff]orvaltningen|(?<!(?:for|på)\s)[Dd]irektionen|\p{L}*[Ss]ekretariatet|[Cc]entret|[Aa]fdelingen|\p{Lu}[\p{L}/&-]*afdeling(?:en)?|\p{L}+forvaltningen|[Ff]ormanden|[Ff]ormandskabet|[Bb]orgmesteren|[Kk]ommunaldirektøren|\p{L}*[Dd]irektøren|\p{L}*chefen|HR|IT`

/** Who does what a body asks: a unit, the administration or the chair; names are told by their capitals. */
export const actorWords = String.raw`(?:${unitWords}|${roleWords})`

/** A person named in full: *Kaj Sølvbjerg*, *Anne-Marie Holm Juul*. */
export const personWords = String.raw`\p{Lu}[\p{Ll}-]{1,20}(?:-\p{Lu}\p{Ll}{1,20})?(?:${gap}\p{Lu}\p{Ll}{1,25}){1,3}`

const alone = (words: string) => new RegExp(String.raw`(?<![\p{L}\d])(?:${words})(?![\p{L}\d])`, 'u')

const actor = alone(actorWords)
const personFirst = new RegExp(String.raw`(?<=^|[:–-]\s*|\.\s+)${personWords}(?=${gap}\p{Ll}+(?:er|es)(?!\p{L}))`, 'u')
/** Whoever stands before these asks; whoever is to do it stands after. */
const asking =
  /(?<!\p{L})(?:bede[rs]?|bad|anmoder?|anmodede|opfordrer?|opfordrede|henstiller?|pålægger?|ønsker|ønskede)\s+(?!at\s)/iu

/** Who is to do it, as printed; null when the text names nobody. */
export function responsibleOf(words: string): string | null {
  const ask = asking.exec(words)
  const found = actor.exec(ask ? words.slice(ask.index) : words) ?? personFirst.exec(words)
  return found && oneLine(found[0])
}
