import type { CaseKind } from './case.ts'
import { remember } from './remember.ts'

/** Ways a title says that its item is closed (minutes-formats.md, Closed items). */
const closedMark = /^lukket( punkt| sag)?\s*([:–-]\s*|$)|\s*[–-]\s*lukket( sag| punkt)?$|\s*\(lukket( sag| punkt)?\)$/g

/** What a title adds when its item comes again (minutes-formats.md, Past, not now). */
const comesAgain =
  /[\s,(–-]*(genoptagelse|genoptaget|udsat|udskudt|fortsat)( sag| behandling)?( fra .*)?\)?$|^(genoptagelse( af)?|genoptaget)\s*[:–-]?\s*/g

/** A title that is longer is text gone astray; its first part tells what it is about. */
const longestTitle = 500

/** A title bare of case, marks and punctuation: what makes two unnumbered items of a body one case. */
export const normaliseTitle = remember((title) =>
  title
    .slice(0, longestTitle)
    .normalize('NFC')
    .toLowerCase()
    .trim()
    .replaceAll(closedMark, '')
    .replaceAll(comesAgain, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
)

/** Whether a title only says that the item is closed (*Lukket*), or nothing at all. */
export function isUntitled(title: string): boolean {
  return normaliseTitle(title) === ''
}

/**
 * Words that tell how an item is dealt with, not what it is about: the same strategy comes as
 * *1. udkast*, *temamøde om*, *2. behandling* and *endelig godkendelse*. With the small words.
 */
const processWords = new Set(
  `af alle at de den der det dets efter eller en et for fra gennem har i ift ifm med mellem mod ny nye nyt og om
  omkring op over på samt som til under ved vedr vedrørende videre
  afgivelse afgørelse besøg afklaring afrapportering afslutning anbefaling ansøgning arbejde arbejdet behandling
  bemyndigelse beslutning bevilling drøftelse drøftes dispensation endelig ekstraordinær evaluering foreløbig
  forelæggelse forhandling forlængelse forslag frigivelse første anden tredje gennemgang genbehandling godkendelse
  godkendes halvår halvårsstatus helårsstatus høring høringssvar håndtering igangsættelse implementering indstilling indgåelse
  inddragelse initiativretsforslag introduktion kommende kommune kommunen kommunes kommunens kommissorium
  mulighed muligheder nedsættelse notat nyt område opdatering opfølgende opfølgning oplæg opsamling orientering
  plan politik proces processen prioritering projekt punkt redegørelse regler resultat revideret reviderede revision
  sag sagen sager status statusnotat strategi supplerende svar temadrøftelse temamøde tillæg tilbagemelding udkast
  udmøntning udsendelse udpegning valg vedtagelse vision workshop workshops ændring ændringer
  januar februar marts april maj juni juli august september oktober november december kvartal`.split(/\s+/),
)

/** The words a title is about. Numbers and years are no subject: they tell issues of a thing apart. */
export function subjectWords(title: string): string[] {
  return normaliseTitle(title)
    .split(' ')
    .filter((word) => word.length > 2 && !/\d/.test(word) && !processWords.has(word))
}

/** *varmeplan* and *varmeplanen*, *tilbagekøb* and *tilbagekøbsklausul*: alike from the front. */
export function alike(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  if (shorter < 5) return a === b
  let common = 0
  while (common < shorter && a[common] === b[common]) common += 1
  return common >= 5 && common >= 0.8 * shorter
}

/**
 * Whether two titles under one case number tell of one case (domain.md, rule 5). They do when they
 * share a word of what they are about; a title that tells nothing (*Lukket*) goes with any.
 */
export function akin(a: string, b: string): boolean {
  if (normaliseTitle(a) === normaliseTitle(b)) return true
  if (isUntitled(a) || isUntitled(b)) return true
  const wordsB = subjectWords(b)
  return subjectWords(a).some((word) => wordsB.some((other) => alike(word, other)))
}

/**
 * Standing items (domain.md, rule 5). Only words of their own vocabulary may stand in such a title:
 * *Orientering fra administrationen* is one, *Orientering fra administrationen om skolen* a case.
 */
const standingLeads =
  /^(øvrige?|øvrigt|eventuelt|evt|dagsorden(en)?|meddelelser|orienteringer|orientering|orienterer|orienteringssager|huskeliste|underskrifts(ark|side|blad)|spørgetid|spørgetime|referat(et)?|protokol|henvendelser?|introduktion|mødekalender|program|nyt|sager|siden)$/
const standingVocabulary =
  /^(af|den|det|fra|for|i|og|på|samt|sidst|sidste|sidste|til|ved|vej|godkendelse|underskrift|gensidige?|gensidig|skriftlige?|mundtlige?|aktuelle?|kommende|borger(nes?|e)?|møde(t|r)?|\p{L}*(møde|råds|udvalgs|direktions)møde(t)?|formand(en)?|næstformand(en)?|borgmester(en)?|udvalgsformænd(ene)?|medlemmer(ne)?|medlemmernes|udvalget|udvalgets|administration(en)?|forvaltning(en)?|direktion(en)?|direktør(en)?|direktører(ne)?|chef(en|er|erne)?|byrådet|byrådets|beslutningsprotokol|\d+)$/u
const calendar =
  /^mødekalender|(^|udvalgets |rådets |bestyrelsens |udvalget |rådet )(møde)?kalender( for)?( \d{4}( og \d{4})?)?$/

/** Whether the title is of an item that stands on every agenda, and so is no case that can wait. */
export function isStandingTitle(title: string): boolean {
  const bare = normaliseTitle(title)
  if (calendar.test(bare)) return true
  const words = bare.split(' ')
  return (
    words.some((word) => standingLeads.test(word)) &&
    words.every((word) => standingLeads.test(word) || standingVocabulary.test(word))
  )
}

/** Compounds that end as a kind does and are none (*revision*, *tidsplan*), or that the pipeline leaves out (*lokalplan*). */
const notAKind =
  /(lokal|tids|proces|projekt|møde|dagsordens|kommunikations|delegations|ferie|udbuds|revisions|vagt|tjeneste|køre|betalings|afdrags|finansierings|praksis|pensions|etage|situations|bemandings|arbejds)plan|^årsplan|udbudsstrategi|(re|super|tele|di|pro)vision/

const kindEndings: readonly (readonly [RegExp, CaseKind])[] = [
  [/strategi(en|ens|er|erne)?$/, 'strategy'],
  [/politik(ken|kens|ker|kerne)?$/, 'policy'],
  [/plan(en|ens)?$/, 'plan'],
  [/vision(en|ens|er|erne)?$/, 'vision'],
]

/** A plan spoken of on the way to something else: *jf. varmeplanen*, *tillæg til kommuneplanen*, *i 1½ plan*. */
const inPassing =
  /(^| )(jf|jævnfør|ifølge|i henhold til|dispensation fra|opfyldelse af|høringssvar til|tillæg( nr\.?)?( \d+)? til)\.? .*|[\d½]+ plan( |$)/g

/**
 * What kind of case a title tells of (domain.md, Strategies in the pipeline): by the first word that
 * is or ends in *strategi, politik, plan, vision*. Not the first half of a name (*Plan- og Byudvalget*).
 */
export function caseKindOf(title: string): CaseKind {
  const words =
    title
      .slice(0, longestTitle)
      .normalize('NFC')
      .toLowerCase()
      .replaceAll(inPassing, ' ')
      .match(/[\p{L}\d-]+/gu) ?? []
  for (const word of words) {
    if (notAKind.test(word)) continue
    const found = kindEndings.find(([ending]) => ending.test(word))
    if (found) return found[1]
  }
  return 'other'
}
