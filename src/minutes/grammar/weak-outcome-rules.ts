import { theCase } from './decision-words.ts'
import { weak, type OutcomeRule } from './outcome-rule.ts'

/** Phrases that say something, but not a class of their own: they speak only where no strong one does. */
export const weakOutcomeRules: OutcomeRule[] = [
  weak(
    'wanted-again',
    'postponed',
    String.raw`ønske[rs](?:de)? ${theCase} (?:genoptaget|taget op (?:igen|på ny)|på dagsordenen igen|genbehandlet|behandlet igen)`,
    'ønsker sagen genoptaget',
  ),
  weak(
    'comes-again',
    'postponed',
    String.raw`(?:genoptages|fortsættes|tages op(?: igen| på ny)?|genbehandles|optages igen|genforelægges|behandles)(?: igen| på ny)? (?:på|til|ved|i) (?:et |det )?(?:\p{L}+ ){0,3}\p{L}*møde\p{L}*|(?:sættes|kommer) (?:på (?:en |et )?(?:kommende |næste )?(?:dagsorden(?:en)?|møde) )?igen`,
    'genoptages på næste møde, standing alone',
  ),
  weak(
    'wanted-clearer',
    'returned',
    String.raw`ønske[rs](?:de)? ${theCase} (?:genbelyst|(?:yderligere |nærmere |bedre )?belyst|kvalificeret)`,
    'ønsker sagen yderligere belyst',
  ),
  weak(
    'treated',
    'discussed',
    String.raw`behandlede (?:sagen|punktet|emnet)|gensidig dialog|(?:gav|kom med|afgav|havde)(?: \p{L}+){0,2} (?:input|bemærkninger|kommentarer)`,
    'behandlede sagen med følgende bemærkninger',
  ),
  weak(
    'decided',
    'approved',
    String.raw`beslut(?:tede|ter|tet|tes|tedes)|bemyndig(?:es|er|ede|et)|afsæt(?:tes|ter)|frigiv(?:es|er|et)|vælger|igangsæt(?:tes|ter)|fastsæt(?:tes|ter)|(?:er|var) enige? om|enighed om|meddel(?:es|er) (?:dispensation|tilladelse)|dispenser(?:es|er)`,
    'besluttede, at …',
  ),
  weak(
    'told',
    'noted',
    String.raw`orienter(?:ede|er|et|es)|oplyste|oplyser|gennemgik|gennemgået|gennemgås|præsenter(?:ede|et|es)|fortalte|redegjorde|holdt oplæg|fremlagde|fremlagt|besøgte|evaluerede|modtog`,
    'orienterede om',
  ),
  weak(
    'held',
    'none',
    String.raw`(?:møde|besøg|dialogmøde|temamøde|workshop|rundvisning|besigtigelse|introduktion)\p{L}* (?:blev|er|var) (?:af)?holdt|besvare(?:de|nde|r) (?:.{0,40})?spørgsmål\p{L}*|^afholdt`,
    'mødet blev holdt: nothing decided',
  ),
]
