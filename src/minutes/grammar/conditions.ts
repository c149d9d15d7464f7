const starts = '(?<![\\p{L}])'
const ends = '(?![\\p{L}])'

/** Something said with the approval that changes or binds it. */
const addition =
  '(?:bemærkning|ændring|tilføjelse|præcisering|rettelse|korrektion|forbehold|supplement|supplering|justering|undtagelse|tilretning|betingelse|forudsætning|vilkår|krav|ønske|anmodning|henstilling|opfordring|uddybning|input|tilkendegivelse|modifikation|afvigelse|reduktion|kommentar)(?:er|ne|en|et|s|r|n|erne)?'

/**
 * What ties a wish or a condition to an approval (domain.md, Outcomes): *idet, dog, med den ændring,
 * med bemærkning om at*. A sentence of its own does not.
 */
const tieWords = [
  'idet',
  'dog',
  'men',
  `med (?:\\p{L}+ ){0,4}${addition}`,
  'under forudsætning',
  'på (?:betingelse|vilkår)',
  'betinget af',
  'således,? at',
  'så(?:dan)?,? at',
  'bortset fra',
  'undtagen',
  '(?:i|med) (?:\\p{L}+ )?(?:revideret|ændret|justeret|tilrettet) (?:form|version|udgave|forslag)',
  'som (?:revideret|ændret|justeret)',
].join('|')

const tied = new RegExp(`${starts}(?:${tieWords})${ends}`, 'iu')

/** Where the reason, purpose or condition of a decision begins: what follows decides nothing. */
const tails = new RegExp(
  `[\\s,](?:${tieWords}|da|fordi|eftersom|med henblik på|med sigte på|for at|på grund af|grundet|på baggrund af|jf\\.?|hvor|hvorefter|inden|forud for|i forbindelse med)${ends}`,
  'iu',
)

/** «idet (A) stemte imod» binds nothing. */
const onlyVotes = /(?:stemte|stemmer|undlod|undlader|(?:tog|tager)\s+(?:\S+\s+)?forbehold|deltog ikke|fraværende)/iu

/** The part of a sentence that decides: up to the first reason, purpose or condition. */
export function headOf(sentence: string): string {
  const tail = tails.exec(sentence)
  return tail ? sentence.slice(0, tail.index) : sentence
}

/** Whether a condition or a wish is tied into the sentence. */
export function isTied(sentence: string): boolean {
  const tie = tied.exec(sentence)
  return tie !== null && !onlyVotes.test(sentence.slice(tie.index))
}

const opensTied = new RegExp(
  `^(?:dog|idet|med (?:\\p{L}+ ){0,4}${addition}|under forudsætning|bortset fra)${ends}`,
  'iu',
)

/** Whether a sentence of its own begins as a condition on the one before it («Godkendt. Dog …»). */
export function opensWithTie(sentence: string): boolean {
  return opensTied.test(sentence) && !onlyVotes.test(sentence)
}
