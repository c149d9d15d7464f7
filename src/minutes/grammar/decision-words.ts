/** What is postponed or withdrawn must be the case itself: not an attachment, a project in a list or a deadline. */
export const theCase = String.raw`(?:(?:det|den|dette|denne|hele|øvrige|resten af|behandling(?:en)? af|stillingtagen til|beslutning(?:en)? om|drøftelse(?:n)? af) ){0,3}(?:sag(?:en|erne)?|punkt(?:et|erne)?|dagsordenspunkt(?:et)?|emnet|behandling(?:en)?|stillingtagen|beslutning(?:en)?|afgørelse(?:n)?|drøftelse(?:n)?|orientering(?:en|erne)?|indstilling(?:en|erne)?|forslag(?:et)?|ansøgning(?:en)?|temadrøftelse(?:n)?|evaluering(?:en)?|oplæg(?:get)?|det|den|den videre behandling)`
/** Between a case and what becomes of it: «er blevet», «skal», «foreslås». */
export const be = String.raw`(?:er|bliver|blev|er blevet|skal|bør|kan|ønskes|foreslås|indstilles)`
/** A word between that changes nothing: «udsættes derfor», «blev enstemmigt udsat». */
export const adverb = String.raw`(?: (?:derfor|hermed|således|dermed|herefter|enstemmigt|igen|på ny|dog|atter))?`
export const postponed = 'udsat|udsættes|udskudt|udskydes|udsættelse|(?:sættes|sat|stilles|stillet) i bero'
/** «udskudt fra mødet den 27. marts» tells of the postponement before this meeting; «udsættes ikke» of none. */
export const notPast = '(?! fra (?!dagsorden)| ikke)'
export const withdrawn = 'udgår|udgik|udgået|bortfalder|bortfaldt|bortfaldet'
/** Said yes to; «skal godkende» says who is to, not that it was. */
export const yes = String.raw`(?<!(?:skal|kan|vil|må) (?:\p{L}+ )?)godkende|godkend(?:t|es|te|tes|er)|vedtag(?:et|es|er|e)|vedtog(?:es)?|tiltråd(?:t|te)|tiltræd(?:es|er|e)|tiltrådtes`
