import { adverb, be, notPast, postponed, theCase, withdrawn, yes } from './decision-words.ts'
import { strong, type OutcomeRule } from './outcome-rule.ts'
import { weakOutcomeRules } from './weak-outcome-rules.ts'

/**
 * One city addresses each decision back to the department that asked («Tilbagesendes <afdeling> …»):
 * the verdict is what the clause after the verb says.
 */
export const addressedBack = 'addressed-back'

/**
 * The decision phrases of minutes-formats.md, in the order they are tried on one clause:
 * the first that fits decides.
 */
export const outcomeRules: OutcomeRule[] = [
  // Nothing decided
  strong(
    'nothing-came-up',
    'none',
    String.raw`^(?:der (?:var|er|forelå) )?(?:ingen|intet|ikke nogen|ikke noget)(?! af | at (?:bemærke|indvende)| (?:yderligere |særlige )?(?:bemærkning|indvending|indsigelse|kommentar)).{0,60}$|^(?:ikke|blev ikke) (?:aktuelt|behandlet)$|^beslutning(?:en)? (?:er )?ikke (?:frigivet|offentlig(?:gjort)?)`,
    '"-", "Ingen.", Beslutning ikke frigivet',
  ),

  // House style of one city: the verdict stands after the verb of sending back
  strong(
    addressedBack,
    'returned',
    String.raw`^tilbagesend(?:es|t)(?! til(?:bage)?(?: |$))`,
    'Tilbagesendes <afdeling> … har vedtaget … indstilling',
  ),

  // Sent back
  strong(
    'sent-back',
    'returned',
    String.raw`(?:send(?:es|er|te|t|tes|e)|går|henvis(?:es|er|te|t|e)|vis(?:es|er|te|t)|hjemvis(?:es|er|te|t|e)|oversend(?:es|er|te|t)|give[sr]?|retur(?:ner(?:es|er|ede|et|e)))(?: .{0,60})? (?:tilbage|retur)(?! til (?:ansøger|borger)|\p{L})|tilbagesend(?:es|er|te|t|e)|tilbagevis(?:es|er|te|t|e)|hjemvis(?:es|er|te|t|e)|returner(?:es|er|ede|et|e) til|tilbage til (?:administrationen|forvaltningen)|til fornyet (?:\p{L}*behandling|overvejelse)`,
    'sendes tilbage til administrationen / til fornyet behandling',
  ),

  // Taken off today's agenda to come again
  strong(
    'taken-off-until',
    'postponed',
    String.raw`(?:tage[st]?|tog|trukket|trækkes|udgår|udgik)(?: .{0,30})?(?: (?:af|fra) dagsorden(?:en)?)?,?(?: .{0,30})? (?:og|men|idet den|da den) .{0,20}(?:genoptages|genbehandles|udsættes|udskydes|(?:behandles|tages op|kommer|optages|sættes) (?:.{0,30} )?\p{L}*(?:møde|møder|mødet|dagsorden|dagsordenen))`,
    'taget af dagsordenen og genoptages',
  ),

  // Postponed
  strong(
    'case-postponed',
    'postponed',
    String.raw`${theCase}(?: ${be}){0,2}${adverb} (?:${postponed})${notPast}`,
    'Sagen udsættes',
  ),
  strong(
    'postponed-case',
    'postponed',
    String.raw`(?:udsættes|udskydes|udsatte|udskød|udsætter|udskyder|udsætte|udskyde|udsættelse af|udskydelse af|udsat) ${theCase}(?! til efter (?:sag|punkt)| (?:nr\.? ?)?\d)|(?:satte|sætter|sætte|stiller|stillede|stille) ${theCase} i bero`,
    'udvalget udsatte sagen; at udsætte sagen',
  ),
  strong(
    'postponed-alone',
    'postponed',
    String.raw`^(?:(?:blev|er|punktet|pkt\.?|sag|enstemmigt|forslag om) )?(?:${postponed})(?! til efter (?:sag|punkt|pkt))(?=[.,;:]|$| (?:til|på|indtil|da|idet|pga|af|med|for|fordi|efter|og|grundet|i|fra dagsordenen))`,
    'Udsat, Udskudt',
  ),
  strong(
    'and-postponed',
    'postponed',
    String.raw`^(?!.*(?:bilag|projekt)).*,? og (?:${be} )?(?:${postponed})(?=[.,;]|$| (?:til|indtil|da|idet))`,
    'blev ikke nået og udskydes',
  ),
  strong(
    'body-postponed',
    'postponed',
    String.raw`(?:besluttede?s?|vedtog(?:es)?|beslutter|enige? om|godkendte)(?: .{0,30})? (?:at )?(?:udsætte|udskyde|udsættelse)(?! .{0,40}(?:bilag|projekt|frist))`,
    'besluttede at udsætte',
  ),
  strong(
    'carried-over',
    'postponed',
    String.raw`(?:overgår|overføres|overflyttes|flyttes|rykkes|skubbes) til (?:det |et )?(?:næste|kommende|førstkommende|senere|ekstraordinært)? ?\p{L}*møde\p{L}*`,
    'overføres til næste møde',
  ),

  // Withdrawn
  strong(
    'taken-off-agenda',
    'withdrawn',
    String.raw`(?:tage[st]?|tog(?:es)?|trukket|trækkes|trak|fjern(?:es|et|ede)|udgår|udgik|slette[ts]) (?:.{0,40} )?(?:af|fra) dagsorden(?:en)?`,
    'taget af dagsordenen',
  ),
  strong(
    'case-withdrawn',
    'withdrawn',
    String.raw`${theCase}(?: ${be}){0,2}${adverb} (?:${withdrawn}|trukket(?: tilbage)?|trækkes(?: tilbage)?|frafald(?:es|et)|henlagt|henlægges)`,
    'Sagen udgår, trukket',
  ),
  strong(
    'withdrawn-alone',
    'withdrawn',
    String.raw`^(?:blev |er )?(?:${withdrawn}|trukket(?: tilbage)?|trækkes(?: tilbage)?|frafaldet|henlagt|henlægges)(?=[.,;:]|$| (?:af|fra|da|idet|pga|grundet|som|til))`,
    'Udgår; a point: bortfalder',
  ),
  strong(
    'withdrew-case',
    'withdrawn',
    String.raw`(?:trak|trækker|trække|henlagde|henlægger) ${theCase}(?: tilbage)?`,
    'forvaltningen trak sagen',
  ),

  // Stood aside, unless the same clause sends the case somewhere
  strong(
    'took-no-stand',
    'none',
    'undlo[dg]|undlader|undlade(?:s|r)?(?= at (?:tage|træffe)| stillingtagen)|(?:tog|tager|tages|har) ikke (?:taget )?stilling',
    'undlod at tage stilling',
  ),

  // Refused, by a body that decides or one that passes on
  strong(
    'not-approved',
    'rejected',
    String.raw`(?:ikke|hverken) (?:.{0,40} )?(?:${yes}|imødekomm(?:et|es|e)|bevilg(?:et|es|e)|støtte[st]?|(?:bifald|tilslut)\p{L}*)|(?:${yes}|imødekommes|støttes|bevilges)(?: .{0,20})? ikke`,
    'ikke godkendt',
  ),
  strong(
    'not-recommended',
    'rejected',
    String.raw`(?:anbefal(?:es|er|ede|et)|indstill(?:es|er))(?: dog| fortsat| derfor)? ikke(?! at)|ikke (?:anbefal(?:es|et|e)|indstill(?:es|et|e))|(?:kan|kunne),?(?: .{1,40})? ikke (?:anbefale|tiltræde|godkende|indstille|imødekomme|støtte|følge)s?`,
    'anbefales ikke, kan ikke anbefale',
  ),
  strong(
    'refused',
    'rejected',
    String.raw`afvis(?:t|es|te|er|e)|nedstemt(?:es)?|forkast(?:et|es|ede)|(?:er |blev )?fald(?:et|t)(?=[.,;]|$)|faldt(?=[.,;]|$| med)|afsl(?:ået|ås|og|år)|(?:giv(?:es|et|er)|gav|give|meddel(?:es|er|t|te)|meddele|får) (?:.{0,40} )?afslag|afslag (?:meddeles|gives)|^afslag(?=[.,;]|$)|ønske(?:r|de) ikke,? (?:at )?(?:tilslutte sig|godkende|imødekomme|anbefale|støtte|forslaget)|ikke at (?:godkende|imødekomme|fremme|sende (?:forslag|initiativ)\p{L}*)|ikke (?:sendes|fremmes)(?: til (?:realitets)?behandling)?(?=[.,;]|$| i )|(?:opnåede|opnår|fik) ikke flertal|(?:kan|kunne) ikke (?:opnå|samle) flertal|ikke flertal for|(?:meddeles|gives|meddeler|giver)(?: der)? ikke (?:\p{L}+ )?(?:dispensation|tilladelse|tilskud|støtte|samtykke)|(?:dispensation|tilladelse|tilskud|støtte) (?:gives|meddeles|ydes) ikke`,
    'afvist, nedstemt, faldet',
  ),

  // Passed upward
  strong(
    'recommended',
    'recommended',
    String.raw`anbefal(?:es|er|ede|et|t|e|edes|ing godkendt)|(?<!som )indstill(?:es|et)(?: (?:til )?(?:godkend|vedtag|tiltråd)\p{L}*)?|indstill(?:er|ede|e)(?:,? (?:til|over ?for|at|om|enstemmigt|sagen|punkt)|$| (?:.{1,80} )?(?:godkendt|vedtaget|tiltrådt))`,
    'anbefales; indstilles godkendt; anbefaler over for Byrådet',
  ),
  strong(
    'sent-with-recommendation',
    'recommended',
    String.raw`(?:oversend|fremsend|videresend|send)\p{L}*(?: .{0,80})? med (?:\p{L}+ )?(?:anbefaling|indstilling)`,
    'oversendes med anbefaling',
  ),
  strong(
    'could-accede',
    'recommended',
    String.raw`(?:kan|kunne) tiltræde (?:.{0,60})?indstilling(?:en|erne)?`,
    '(et flertal) kunne tiltræde indstillingen',
  ),

  // Sent out to be heard
  strong(
    'sent-to-hearing',
    'hearing',
    String.raw`(?:(?<!er )(?<!blevet )(?:ud|over)?sendt|(?:ud|over)?send(?:es|er|te|tes|e|else))(?: .{0,90})? (?:i|til)(?: \p{L}+){0,2} ?\p{L}*høring|i (?:offentlig|ekstern|fornyet|ny) høring|i høring(?:speriode)? (?:i|hos|frem|fra|til)|fremlægges i (?:offentlig )?høring|^til (?:offentlig )?høring (?:i|hos)|send(?:es|er|te|t)(?: .{0,40})? til udtalelse|(?:til|i) (?:offentlig )?\p{L}*høring(?=[.,;]|$)|offentlig(?:t)? (?:frem)?læg(?:ges|gelse)`,
    'sendes i (offentlig) høring',
  ),

  // Approved, and on its way upward as approved cases are
  strong(
    'approved-and-sent',
    'approved',
    String.raw`(?<!ikke )(?:${yes})(?: [^,;]{0,80})? og (?:oversend|fremsend|videresend|send)(?:es|er|te|t)`,
    'godkendt og sendes videre',
  ),

  // Passed to another body for its treatment
  strong(
    'budget',
    'referred',
    String.raw`(?:oversend|henvis|fremsend|videresend|send|overgå|overgår|overfør|indgå)\p{L}*(?: .{0,60})? (?:til|i) (?:\p{L}+ )?budget(?:forhandling|behandling|proces|lægning|drøftels|forslag|forlig|seminar|\s?\d{2})\p{L}*`,
    'oversendes til budgetforhandlingerne',
  ),
  strong(
    'referred',
    'referred',
    String.raw`(?:oversend|henvis|fremsend|videresend|videregiv|forelæg|løft|overdrag)(?:es|er|te|t|tes|e|s|ede)(?: .{0,60})? (?:til|for|over for|overfor|i)(?= .{0,80}(?:udvalg|råd|bestyrelse|direktion|magistrat|chefforum|nævn|gruppe|forum))`,
    'fremsendes/oversendes/henvises til <udvalg>',
  ),
  strong(
    'sent-for-treatment',
    'referred',
    String.raw`send(?:es|er|te|t|tes|e)(?: .{0,60})? til (?:(?:videre |fornyet |1\. |2\. )?(?:realitets)?behandling|drøftelse|afgørelse|beslutning|godkendelse) i|(?:(?:sagen|forslaget|punktet) (?:\p{L}+ ){0,2}send(?:es|t)|send(?:es|er|te|t|e) (?:sagen|forslaget|punktet|den))(?: videre)? til(?= .{0,60}(?:udvalg|råd|bestyrelse|direktion))|send(?:es|er|te|t|e)(?: .{0,30})? videre til(?= .{0,60}(?:udvalg|råd|bestyrelse|direktion))|(?:overgå|overgår|overgik|videresend\p{L}*|oversend\p{L}*|send(?:es|er|te|t))(?: .{0,60})? til (?:\p{L}+s )?(?:1\. |2\. |første |anden)(?:behandling)`,
    'sender sagen til behandling i <udvalg>',
  ),
  strong(
    'demanded-before-council',
    'referred',
    String.raw`begær(?:es|er|ede|et|edes)(?: .{0,60})? (?:i|for|indbragt|forelagt|til) .{0,40}(?:byråd|kommunalbestyrelse|regionsråd|borgerrepræsentation|økonomiudvalg)\p{L}*`,
    'begæres i Byrådet',
  ),

  // Chosen
  strong(
    'elected',
    'elected',
    String.raw`\p{L}*(?:rådet|udvalget|bestyrelsen) (?:gen)?(?:valgte|udpegede)(?! at)|valggruppe \d+ (?:.{0,30} )?(?:valgte|udpegede|udpeger)|(?:gen)?(?:valgte|vælger|udpegede|udpeger|udnævnte|udnævner|konstituerede)(?= .{0,160}(?:som|til|følgende) )|(?:gen)?(?:valgt|udpeget|udnævnt|konstitueret|vælges|udpeges|udnævnes) (?:.{0,60} )?(?:som|til) (?:\p{L}+ ){0,2}(?:formand|næstformand|medlem|stedfortræder|suppleant|repræsentant|delegeret|bestyrelse|råd|udvalg)\p{L}*|(?:som|til) (?:\p{L}+ )?(?:formand|næstformand|medlem(?:mer)?|stedfortræder|suppleant|repræsentant|delegeret)(?:er|mer)? (?:.{0,60} )?(?:valgtes|vælges|udpeges|udpegedes|blev .{0,60}(?:valgt|udpeget))|(?:valgt|udpeget)(?: (?:blev|er))?:|blev (?:gen)?(?:valgt|udpeget)(?=[.,;]|$)|^(?:valgt|udpeget|genvalgt)(?:[.:,]|$)|pege(?:de|r)? på .{1,80} som .{0,30}(?:formand|medlem|repræsentant)`,
    'valg og udpegning',
  ),

  // Decided
  strong(
    'approved',
    'approved',
    String.raw`${yes}|godkendelse(?! af)|som indstillet|i overensstemmelse med indstillingen|imødekom(?:met|mes|mer)?|bevilg(?:et|es|ede|er)|bifald(?:t|es|et)|tilslut(?:tede|ter|tes) sig|(?:kan|kunne) tilslutte sig|enige? i (?:\p{L}+ ){0,2}(?:indstilling|forslag)\p{L}*|bakke(?:r|de) op om|giver grønt lys|støtte(?:r|de) (?:indstilling|forslag)\p{L}*|(?:giver|gav|gives|fuld|er der|var der) tilslutning til|tilslutning til (?:indstilling|forslag)\p{L}*|(?:følger|fulgte|fulgt|følges) (?:.{0,60})?indstilling(?:en|er|erne)?|indstilling(?:en)? (?:blev |bliver |er )?(?:fulgt|følges)|udmøntes som foreslået|\p{L}*(?:dispensation|tilladelse) (?:meddeles|gives)|(?:gives|gav|giver)(?: der)? (?:\p{L}+ )?\p{L}*(?:dispensation|tilladelse)`,
    'godkendt, vedtaget, tiltrådt',
  ),

  // Taken note of
  strong(
    'noted',
    'noted',
    String.raw`efter\p{L}{0,6}retning(?:en)?|til orientering|ingen (?:yderligere |særlige )?(?:bemærkninger|kommentarer|indvendinger|indsigelser)|intet at (?:bemærke|indvende)|noter(?:ede|et|er|es)(?: sig)?|tage(?:t|s) ad notam|fremlagt til protokols?`,
    'taget til efterretning, til orientering, ingen bemærkninger',
  ),
  strong(
    'informed',
    'noted',
    String.raw`blev (?:kort )?(?:orienteret|informeret|briefet)|orientering(?:en)? (?:blev )?(?:givet|modtaget|gennemgået|fremlagt)`,
    'blev orienteret',
  ),

  // Discussed
  strong(
    'discussed',
    'discussed',
    String.raw`(?:tema)?drøft(?:et|ede|edes|es|er)|\p{L}*drøftelse(?:n|r|rne)? (?:blev |er )?(?:(?:af)?holdt|gennemført)|(?:havde|tog|holdt|var) en (?:\p{L}+ )?(?:drøftelse|dialog)|debatter(?:et|ede)`,
    'drøftet',
  ),

  ...weakOutcomeRules,
]
