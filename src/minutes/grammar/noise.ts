import { phrase } from './phrase.ts'
import type { Sentence } from './sentences.ts'
import { motionOf } from './votes.ts'

interface NoiseRule {
  name: string
  pattern: RegExp
}

const party = String.raw`\(?(?:[A-ZÆØÅ]{1,3}|UP-?\d?|\p{Lu}\p{L}*list(?:en|e)|Venstre|Socialdemokrati(?:et|erne)|SF|Socialistisk\sFolkeparti|(?:Det\s)?Konservative(?:\sFolkeparti)?|(?:Det\s)?Radikale(?:\sVenstre)?|Dansk\sFolkeparti|Liberal\sAlliance|Nye\sBorgerlige|Moderaterne|Alternativet|Danmarksdemokraterne)\)?`
const givenName = String.raw`(?!\p{L}*(?:udvalg|råd|bestyrelse|direktion|kommune))\p{Lu}[\p{L}.'-]*`
const person = String.raw`${givenName}(?:(?:\s${givenName}){1,5}(?:\s\([^)\n]{1,20}\))?|\s\([^)\n]{1,20}\))`
const voters = String.raw`(?:${party}|${person})(?:(?:,\s|\sog\s|,\sog\s|\ssamt\s)(?:${party}|${person})){0,9}`
const stance = String.raw`(?:stemte|stemmer|undlod|undlader|udlod|tog\s(?:\S+\s)?forbehold|tager\sforbehold|kunne\sikke|kan\sikke|kan\sgodkende|støtter|støttede|ønsker|ønskede|mener|mente|anbefaler|anbefalede|foreslår|foreslog|bemærker|bemærkede|gør\sopmærksom|begrunder|afventer|afstår|beklager|tilslutter|tilsluttede|vil|med\sbemærkning|til\sprotokol|erklærede|anførte|var\simod|er\simod|gik\simod)(?!\p{L})`

/**
 * What stands in a decision and is not the decision: who was away, who voted how, what one party meant
 * (domain.md, Outcomes: "Lines on absence, votes, reservations and deputies are not the decision").
 */
export const noiseRules: NoiseRule[] = [
  {
    name: 'absence',
    pattern: /^\W{0,3}(?:afbud|fraværende|ikke\s+til\s+stede|mødt\s+med\s+afbud|afbud\s+fra)(?!\p{L})/iu,
  },
  {
    name: 'was-not-there',
    pattern: phrase(
      '(?:var|er) (?:ikke til stede|fraværende|inhabile?)|erklære(?:t|de|des) inhabile?|havde meldt afbud|mødte? (?:kl|først)|forlod (?:mødet|lokalet)|ankom',
    ),
  },
  {
    name: 'took-no-part',
    pattern: phrase('deltog ikke(?: i (?:sagens|punktets) behandling(?:en)?)?|deltog ikke i .{0,40}behandling'),
  },
  {
    name: 'deputy',
    // «Som stedfortræder blev udpeget …» is a choice, not a line on who came.
    pattern: phrase(
      '(?:(?<!(?:valgt|vælge|udpeg).{0,200})stedfortræder:?|deltog som suppleant)(?!.{0,200}(?:valgt|vælge|udpeg))',
    ),
  },
  {
    name: 'votes-counted',
    pattern: /^\W{0,3}(?:\d+\s+)?(?:for|imod|hverken\s+for)\s+(?:ind)?(?:stillingen\s+)?(?:stemte|stemmer)(?!\p{L})/iu,
  },
  {
    name: 'votes-listed',
    pattern: /^\W{0,3}(?:for|imod|undlod(?:\s+at\s+stemme)?|stemte\s+(?:for|imod)|stemte\s+hverken)\s*:/iu,
  },
  { name: 'abstained', pattern: /^\W{0,3}undl(?:od|ader)\s+at\s+(?:stemme|tage\s+stilling)\s*[:(]/iu },
  { name: 'a-minority', pattern: /^\W{0,3}(?:et\s+|\d+\s+)?mindretal(?:let)?(?!\p{L})/iu },
  { name: 'a-party', pattern: new RegExp(String.raw`^[-–\s]*${voters},?\s(?:der\s|som\s)?(?:ikke\s)?${stance}`, 'u') },
  {
    name: 'to-the-record',
    pattern: phrase(
      'ønske(?:r|de)? (?:ført|tilført|følgende) (?:til )?(?:protokol|referat|beslutningsprotokol)(?:len|en|tet)?|protokoltilførsel|mindretalsudtalelse',
    ),
  },
  {
    name: 'signatures',
    pattern: /^\W{0,3}(?:referatet\s+(?:er\s+)?(?:underskrevet|godkendt)|underskrifts?(?:ark|side))/iu,
  },
  { name: 'names-only', pattern: new RegExp(String.raw`^${person}(?:(?:,\s|\sog\s)${person}){0,9}\.?$`, 'u') },
  { name: 'nothing', pattern: /^[\s.,;:·–-]*$/u },
]

/** Words that make a line of names the decision after all: «Godkendt», «Udsat», «Drøftet» are capitalised too. */
const oneWordVerdict = /^\p{L}+\.?$/u

/** The rule a sentence is noise by; null for one that may decide something. */
function noiseOf(sentence: Sentence): string | null {
  const text = sentence.text.replaceAll(/\s+/g, ' ')
  const rule = noiseRules.find(({ pattern }) => pattern.test(text))
  if (rule?.name === 'names-only' && oneWordVerdict.test(text)) return null
  if (rule?.name === 'a-party' && (/flertal/iu.test(text) || movesToWait(text))) return null
  return rule?.name ?? null
}

/** «Venstre foreslog, at sagen udsættes» is one party's, but what is then voted on. */
function movesToWait(text: string): boolean {
  const moved = motionOf(text)
  return moved === 'postpone' || moved === 'return'
}

/** The sentences that may decide something: no noise, and nothing of a quotation that noise opened. */
export function withoutNoise(sentences: Sentence[]): Sentence[] {
  let quoting = false
  return sentences.filter((sentence) => {
    const odd = (sentence.text.match(/[”“"„»«]/g) ?? []).length % 2 === 1
    if (quoting) {
      quoting = !odd
      return false
    }
    const noise = noiseOf(sentence) !== null
    quoting = noise && odd
    return !noise
  })
}
