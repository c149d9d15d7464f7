import { actorWords, personWords } from './actors.ts'
import { phrase } from './phrase.ts'

export type HeardIn = 'decision' | 'notes' | 'anywhere'

export interface FollowUpRule {
  /** Stable. */
  name: string
  pattern: RegExp
  /** Where it may be heard: in a decision; in the notes of a meeting too; also in what the author of a presentation writes. */
  heardIn: HeardIn
  source: string
}

/** Something that can be delivered to a meeting: what makes a wish a task. */
const deliverable = String.raw`(?:\p{L}*sag(?:er|en)?|\p{L}*orientering(?:er)?|\p{L}*notat(?:et|er)?|status(?:ser)?|oversigt(?:er)?|\p{L}*analyse(?:r)?|redegørelse(?:r)?|oplæg(?:get)?|rapport(?:er)?|\p{L}*evaluering(?:er)?|tilbagemelding(?:er)?|afrapportering(?:er)?|opfølgning(?:er)?|statusrapport|sagsfremstilling|uddybning(?:er)?|(?:supplerende|yderligere|flere|nærmere|faktuelle) (?:\p{L}+ )?(?:oplysninger|materiale|beskrivelse|viden|data)|beskrivelse(?:r)? af|beregning(?:er)?|(?:sam)?læt overblik|overblik|oversigter|temamøde|temadrøftelse|dialogmøde|fremlæggelse|gennemgang|handleplan|(?:mere |større )?(?:detaljeret |indgående )?kendskab til|priser|pris|besigtigelse|studietur|tidsplan|handlemulighed(?:er)?|drøftelse(?:ssag)?|brev|forslag til|udkast til|høringssvar|muligheder(?:ne)? for)`
/** What is to be done, as a passive (*belyses*) or a participle after a wish (*ønskes belyst*). */
const task = String.raw`(?:undersøg|belys|udarbejd|fremlæg|forelæg|forelig|præciser|suppler|beskriv|afdæk|uddyb|indarbejd|analyser|vurder|kortlæg|evaluer|gennemgå|vedlæg|tilknyt|inviter|indkald|afhold|orienter|drøft|indhent|opgør|beregn|afklar|tilret|rett|udred|overvej|kvalificer|konkretiser|igangsæt|tilvejebring|opdater)`
const passive = String.raw`(?:${task}(?:es|ges|des|tes|s)|sagen genoptages|tages op|følges op|optages på|sættes på|kommer på|indgår|oplyses)`
const participle = String.raw`(?:${task}(?:t|et)|forelagt|fremlagt|vedlagt|undersøgt|uddybet|belyst|suppleret med|oplyst|sagen genoptaget|afdækket|taget op)`
const infinitive = String.raw`(?:undersøge|belyse|udarbejde|fremlægge|forelægge|præcisere|supplere|beskrive|afdække|uddybe|indarbejde|analysere|vurdere|kortlægge|evaluere|gennemgå|indhente|beregne|afklare|orientere|vende tilbage|følge op|kontakte|rette henvendelse|gå i dialog|invitere|planlægge|redegøre|oplyse|finde|tage kontakt|komme med|søge|udrede|kigge på|se på|arbejde videre|skabe)`
const present = String.raw`(?:undersøger|belyser|udarbejder|fremlægger|forelægger|præciserer|supplerer|afdækker|uddyber|analyserer|vurderer|kortlægger|evaluerer|indhenter|beregner|afklarer|vender tilbage|følger op|kontakter|retter henvendelse|går i dialog|inviterer|redegør|tager kontakt|tager initiativ|arbejder videre|arbejder med|sender|sørger for|kommer tilbage|kommer igen|tager (?:.{1,40} )?(?:med|op|fat)|indkalder|beder|udreder|ser på|orienterer .{0,80}(?:møde|igen|når)|gennemgår|udsender|kigger på|bringer|skal|bedes|opfordres til|anmodes om|pålægges|kommer med (?:en|et) (?:\p{L}+ ){0,2}${deliverable}|giver .{0,60}(?:møde|status|tilbagemelding))`

const wishes = String.raw`(?:ønske(?:r|de|s)?|anmode(?:r|de|s)|bede(?:r|s)|bad|opfordre(?:r|de|s)|efterspørge(?:r|s)|efterspurgte|henstille(?:r|de)|forvente(?:r|s)|vil gerne have|ser gerne|med ønske(?:t)? om)`
/** The next political step, which gives a change of the papers its term. */
const beforeNextStep = String.raw`(?:frem mod|inden|forud for) (?:.{0,30})?(?:\p{L}*møde(?:t)?|\p{L}*behandling(?:en)?|budget\p{L}*|styringsdialog\p{L}*|høring(?:en)?|næste|sommerferien|årsskiftet|udgangen af)`

/** What someone named in a note takes on; *arbejder med* and *ser på* tell how things are. */
const does =
  '(?:undersøger|udarbejder|følger op|vender tilbage|fremlægger|forelægger|indhenter|kontakter|tager kontakt|afklarer|udsender|indkalder|går i dialog|tager initiativ)'

const rule = (name: string, heardIn: HeardIn, words: string, source: string): FollowUpRule => ({
  name,
  heardIn,
  pattern: phrase(words),
  source,
})

/** The follow-up phrases of minutes-formats.md. A sentence that fits one is a follow-up, unless `notAsked` fits. */
export const followUpRules: FollowUpRule[] = [
  rule(
    'brought-in',
    'anywhere',
    String.raw`bringes (?:ind|op) (?:på|i|for|til)(?= .{0,60}(?:forum|møde|udvalg|råd|direktion|bestyrelse|gruppe)\p{L}*)`,
    '«bringes ind på Chefforum»',
  ),
  rule(
    'comes-back',
    'anywhere',
    String.raw`(?:${actorWords}|vi),? (?:\p{L}+ ){0,2}vender tilbage (?:med|til|på)|vendes tilbage (?:til|med)`,
    'administrationen vender tilbage',
  ),
  rule(
    'laid-before-again',
    'anywhere',
    String.raw`(?:fore|frem)lægges (?:\p{L}+ ){0,2}(?:igen|på ny|påny|endeligt)|(?:en )?ny sag(?: .{0,60})? (?:fremlægges|forelægges|udarbejdes)|fremlægges (?:der )?en ny sag`,
    '(ny) sag fremlægges / forelægges',
  ),
  rule(
    'laid-before-body',
    'decision',
    String.raw`(?:fore|frem)lægges (?:for |i |på )?(?:\p{L}+-?,? ){0,4}\p{L}*(?:udvalg|råd|direktion|forum|bestyrelse|magistrat)\p{L}*`,
    'forelægges Direktionen i juni (domain.md, Follow-ups)',
  ),
  rule(
    'body-asked',
    'decision',
    String.raw`(?:opfordre|anmode|bede|henstille)(?:r|de|s) (?:til )?(?:\p{L}+-?,? ){0,4}\p{L}*(?:udvalg|råd|direktion|forum|bestyrelse|magistrat)\p{L}*(?: \p{L}+){0,4}? (?:om |til )?at`,
    'anmoder Økonomiudvalget om at …',
  ),
  {
    name: 'person-does',
    heardIn: 'notes',
    pattern: new RegExp(String.raw`(?<!\p{L})${personWords}\s{1,9}${does}(?!\p{L})`, 'u'),
    source: 'a note with a name: Kaj Sølvbjerg følger op',
  },
  rule('unit-does', 'notes', String.raw`${actorWords} ${does}`, 'a note with a unit: Center for Økonomi undersøger'),
  rule(
    'wish-noun',
    'decision',
    String.raw`${wishes}(?:.{0,160}) ${deliverable}`,
    'udvalget ønsker en sag / en orientering / et notat',
  ),
  rule(
    'wish-task',
    'decision',
    String.raw`${wishes}(?:.{0,260}) (?:${passive}|${participle})`,
    'ønskes belyst; ønsker, at … undersøges',
  ),
  rule(
    'wish-actor',
    'decision',
    String.raw`${wishes}(?:.{0,120}) ${actorWords}(?:.{0,120}) (?:skal|${infinitive}|${present})`,
    'beder administrationen undersøge',
  ),
  rule(
    'actor-does',
    'decision',
    String.raw`${actorWords},? (?:(?!har|havde|var|er |blev|orienterede|oplyste|forventer)\p{L}+ ){0,6}?${present}`,
    'administrationen undersøger / udarbejder / vender tilbage',
  ),
  rule(
    'somebody-delivers',
    'decision',
    String.raw`(?:udarbejder|fremlægger|forelægger|indhenter)(?: .{0,40})? (?:en|et|ny|nyt) (?:\p{L}+ ){0,2}${deliverable}|følger op på`,
    '<afdeling> udarbejder notat',
  ),
  rule(
    'actor-asked',
    'decision',
    String.raw`${actorWords} (?:blev |bliver |er )(?:\p{L}+ )?(?:bedt|anmodet|opfordret|pålagt)`,
    'administrationen blev bedt om at undersøge',
  ),
  rule(
    'must-by-actor',
    'decision',
    String.raw`skal ${actorWords} (?:.{0,60})?${infinitive}`,
    'skal administrationen fremlægge',
  ),
  rule(
    'case-laid-before',
    'decision',
    String.raw`(?:der )?(?:skal )?(?:fremlægges|forelægges|foreligges|udarbejdes|fremsendes|vedlægges|laves|optages|fremlægge)(?: .{0,60})? (?:en|et|ny|nyt|følgende) (?:\p{L}+ ){0,2}${deliverable}|(?:sag|notat|status) (?:.{0,80} )?(?:fremlægges|forelægges|foreligges)`,
    'der fremlægges en ny sag',
  ),
  rule(
    'meeting-to-come',
    'decision',
    String.raw`der (?:skal )?(?:afholdes|planlægges|arrangeres|indkaldes til|holdes) (?:et|en) (?:\p{L}+ ){0,2}\p{L}*(?:møde|workshop|drøftelse|seminar|besøg|studietur)`,
    'der afholdes et temamøde',
  ),
  rule(
    'looked-into',
    'decision',
    'det undersøges|undersøges nærmere|det afklares|der følges op|tages op (?:på|igen|i (?:for|efter)året)|sættes på dagsordenen|kommer på (?:dagsordenen|et kommende)|optages på (?:.{0,40} )?dagsorden(?:en)?',
    'det undersøges; tages op på næste møde',
  ),
  rule(
    'before-next-step',
    'decision',
    String.raw`(?:${passive}|tilrettes|skal (?:.{0,60}))(?: .{0,80})? ${beforeNextStep}|${beforeNextStep}(?: .{0,120})? (?:${passive}|tilrettes)`,
    'frem mod byrådsmødet',
  ),
  rule(
    'news-follows',
    'decision',
    '(?:nærmere |yderligere )?(?:information|orientering|tilbagemelding|status|besked|materiale) (?:om .{0,40} )?følger',
    '… følger',
  ),
  rule(
    'chair-empowered',
    'decision',
    '(?:formanden|borgmesteren|formandskabet) (?:blev |bliver |er )?bemyndige[ts]|bemyndige[ts] (?:formanden|borgmesteren|formandskabet)|blev (?:formanden|borgmesteren) bemyndiget',
    'formanden bemyndiges til at finde et tidspunkt',
  ),
  rule('asked-back', 'decision', 'bedes (?:tilbagesendt|sendt tilbage|besvaret|oplyst)', 'sagen bedes tilbagesendt'),
]

/** Wishes that ask nobody for anything: what the body will hold to, wait for or take part in itself. */
export const notAsked = phrase(
  String.raw`(?:ønsker|ønskede|ønskes) (?:dog |derfor |fortsat |således )?ikke|(?:ønsker|ønskede),? (?:\p{L}+ ){0,2}?(?:at )?(?:fastholde|afvente|deltage|takke|bevare|kvittere|videreføre|fortsætte)|vedlægges? (?:med )?(?:referatet|protokollen)|vedlagt(?:e)? referatet|har (?:tidligere )?(?:ønsket|bedt|anmodet|undersøgt)|frafald\p{L}*|henlæg\p{L}*`,
)

/** What a presentation tells of the past, or of others' plans, promises nothing. */
export const notPlanned = phrase('besluttede|besluttet|skulle|blev|har|havde|hvis|såfremt|kan bringes|bedes drøfte')
