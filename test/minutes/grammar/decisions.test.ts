import { describe, expect, it } from 'vitest'
import type { Outcome } from '#src/domain/outcome.ts'
import { type ItemContext, readDecisionText } from '#src/minutes/grammar/decision-text.ts'
import { noRecommendation } from '#src/minutes/grammar/recommendation.ts'

const item: ItemContext = { title: 'Cykelstier i Fjordby', bodyKind: 'committee', recommendation: noRecommendation }
const read = (text: string, context: Partial<ItemContext> = {}) =>
  readDecisionText(text, { start: 0, end: text.length }, { ...item, ...context })

/** Rows of minutes-formats.md (Decision phrases) and the conventions of domain.md (Outcomes), in our own words. */
const phrases: Partial<Record<Outcome, string[]>> = {
  approved: [
    'Godkendt.',
    'Godkendes',
    'Vedtaget.',
    'Tiltrådt.',
    'Indstillingen tiltrådt.',
    'Indstillingen blev fulgt.',
    'Godkendt som indstillet.',
    'Udvalget vedtog indstillingen.',
    'Byrådet godkendte Økonomiudvalgets indstilling.',
    'Byrådet tiltrådte indstillingen enstemmigt',
    'Direktionen godkendte planen med tak for arbejdet.',
    'Ansøgningen imødekommes.',
    'Udvalget imødekom ansøgningen.',
    'Der gives tilladelse til udstykningen.',
    'Der bevilges 50.000 kr. til foreningen.',
    'Tilbagesendes Teknik og Miljø, idet byrådet har vedtaget magistratens indstilling.',
    'Tilbagesendes Teknik og Miljø. Magistraten har vedtaget indstillingen.',
    'Direktionen godkender strategien og sender den videre til Økonomiudvalget.',
    'Udvalget beslutter, at vejen skal hedde Mølleløkken.',
  ],
  recommended: [
    'Anbefales.',
    'Indstilles godkendt.',
    'Udvalget anbefaler over for Byrådet, at planen vedtages.',
    'Udvalget indstiller til Byrådet, at sagen godkendes.',
    'Udvalget indstiller forslaget godkendt i Økonomiudvalget.',
    'Et flertal kunne tiltræde indstillingen.',
    'Anbefales godkendt med den ændring, at fristen forlænges.',
    'Anbefales, idet udvalget bemærker, at trafikken skal følges.',
    'Økonomiudvalget anbefaler, at redegørelsen tages til efterretning.',
    'Udvalget drøftede sagen. Udvalget anbefaler planen.',
    'Anbefales, at der ikke arbejdes videre med havnebadet.',
  ],
  'approved-with-changes': [
    'Godkendt med den ændring, at fristen er 1. maj.',
    'Godkendt, dog således at pladsen bevares.',
    'Godkendt med bemærkning om, at støjen skal måles.',
    'Godkendt. Dog ønskes fristen forlænget.',
    'Godkendt\nIdet naboerne også skal høres.',
    'Med den bemærkning, at der skal spares på strømmen, blev indstillingen godkendt.',
    'Godkendt under forudsætning af, at naboerne høres.',
    'Udvalget godkendte forslaget, idet punkt 4 i bilaget slettes.',
    'Godkendt med følgende ændringer:\n1. Fristen forlænges.\n2. Taksten sættes ned.',
  ],
  noted: [
    'Til efterretning.',
    'Taget til efterretning. Udvalget ønsker en sag om skolevejene.',
    'Orienteringen blev taget\ntil efterretning',
    'Til orientering.',
    'Udvalget blev orienteret.',
    'Ingen bemærkninger.',
    'Direktionen havde ingen bemærkninger.',
    'Drøftet og taget til efterretning.',
    'Orienteringen om udsatte boligområder blev taget til efterretning.',
    'Formanden orienterede om, at sagen om hallen er udskudt.',
    'Taget til efterretning, idet udvalget ønsker en status til jul.',
  ],
  discussed: [
    'Drøftet.',
    'Chefforum drøftede oplægget.',
    'Temadrøftelsen blev gennemført.',
    'Udvalget drøftede sagen og ønsker en rundtur.',
  ],
  postponed: [
    'Udsat.',
    'Udskudt.',
    'Udskydes.',
    'Sagen udsættes.',
    'Sagen blev udsat til næste møde.',
    'Et enigt udvalg udsatte sagen.',
    'Udvalget beslutter, at sagen udskydes.',
    'Udvalget besluttede at udsætte sagen til den 12. marts 2025.',
    'Byrådet vedtog at udsætte sagen.',
    'Udvalget ønsker sagen udsat.',
    'Udvalget ønsker sagen genoptaget på et kommende møde.',
    'Sagen udsættes, idet administrationen bedes belyse økonomien.',
    'Behandlingen af sagen udskydes til mødet i september.',
    'Punktet blev ikke nået og udskydes.',
    'Punktet udgår og genoptages på næste møde.',
    'Der var ikke tid. Sagen sættes på dagsordenen igen i april.',
    'Sagen tages af dagsordenen og behandles på mødet den 3. juni 2025.',
    'Sagen overføres til næste møde.',
    'Genoptages på næste møde.',
    'Møde den 4. maj er aflyst. Sagen udsættes til næste ordinære møde.',
  ],
  returned: [
    'Sagen sendes tilbage til forvaltningen.',
    'Udvalget sender sagen tilbage til administrationen til fornyet behandling.',
    'Byrådet besluttede at sende sagen tilbage til fornyet behandling i Teknisk Udvalg.',
    'Hjemvises til forvaltningen.',
    'Sagen tilbagesendes til Teknisk Udvalg.',
    'Direktionen ønsker sagen genbelyst, før den tages op.',
    'Sendes retur til forvaltningen med henblik på nye beregninger.',
    'Udvalget undlader og sender sagen tilbage til administrationen.',
  ],
  referred: [
    'Oversendes til Økonomiudvalget.',
    'Sagen henvises til Børneudvalget.',
    'Fremsendes til Byrådet.',
    'Sagen sendes videre til Økonomiudvalget.',
    'Sagen oversendes til budgetforhandlingerne.',
    'Liste A begærede sagen indbragt for Byrådet.',
    'Begæres i Byrådet.',
    'Byrådet besluttede at sende forslaget til realitetsbehandling i Kulturudvalget.',
  ],
  hearing: [
    'Sendes i offentlig høring.',
    'Forslaget sendes i høring i otte uger.',
    'Udvalget besluttede at sende planen i høring hos Ældrerådet.',
    'Udvalget godkendte, at forslaget sendes i offentlig høring.',
  ],
  rejected: [
    'Ikke godkendt.',
    'Anbefales ikke.',
    'Kan ikke anbefales.',
    'Udvalget kan ikke anbefale forslaget, men anbefaler i stedet en mindre udgave.',
    'Udvalget kan ikke følge indstillingen.',
    'Ikke godkendt, idet udvalget ønsker at fastholde lokalplanen.',
    'Afvist.',
    'Nedstemt.',
    'Faldet.',
    'Indstillingen blev forkastet.',
    'Der gives afslag.',
    'Byrådet vedtog at give afslag på ansøgningen.',
    'Ansøgningen kan ikke imødekommes.',
    'Udvalget godkendte ikke indstillingen.',
    'Byrådet besluttede ikke at sende forslaget til realitetsbehandling.',
  ],
  withdrawn: [
    'Udgår.',
    'Sagen udgår.',
    'Punktet udgik.',
    'Sagen blev taget af dagsordenen.',
    'Forvaltningen trak sagen tilbage.',
    'Trukket af dagsordenen.',
    'Bortfalder.',
  ],
  none: [
    '-',
    '.',
    'Ingen.',
    'Der var ingen orienteringer.',
    'Fraværende: Bo Ravn',
    'Afbud: Ea Lund (A). Stedfortræder: Ib Krog',
    'Udvalget undlod at tage stilling.',
    'Undlod stillingtagen.',
    'Sagen blev behandlet sammen med sagerne 3–10.',
    'Temamødet blev afholdt.',
  ],
  elected: [
    'Lise Holm blev valgt som formand.',
    'Som medlem af bestyrelsen udpeges Ole Vang.',
    'Valgt blev: Ane Skov.',
    'Byrådet udpegede Kim Dal til bestyrelsen.',
  ],
  unclear: [
    'Udvalget ser frem til at følge projektet.',
    'Ja.',
    'Udvalget ønsker, at alle byggesager ved fjorden behandles her.',
  ],
}

describe.each(Object.entries(phrases))('%s', (outcome, texts) => {
  it.each(texts)('%s', (text) => expect(read(text)).toMatchObject({ outcome }))
})

describe('lines that are not the decision', () => {
  it.each<[string, Outcome]>([
    ['Godkendt\nFraværende: Bo Ravn\n(A) tog forbehold', 'approved'],
    ['Indstillingen tiltrådt.\nIkke til stede: Ea Lund\nIb Krog (Stedfortræder for Ea Lund) deltog.', 'approved'],
    ['Et mindretal (A) ønskede sagen udsat. Et flertal godkendte indstillingen.', 'approved'],
    ['Anbefales.\nBo Ravn (Ø) stemte imod med bemærkning om, at sagen bør udsættes.', 'recommended'],
    [
      'Byrådet godkendte indstillingen. (F) med bemærkning om, at ”vi ville have udsat sagen. Men vi kan leve med den.”',
      'approved',
    ],
    ['Godkendt, idet Liste Ø stemte imod.', 'approved'],
    ['For stemte: (A), (V). Imod stemte: (Ø).\nIndstillingen er dermed vedtaget.', 'approved'],
    ['Bo Ravn deltog ikke i sagens behandling.\nTaget til efterretning.', 'noted'],
  ])('%s', (text, outcome) => expect(read(text).outcome).toBe(outcome))
})

describe('what is moved or dropped beside the case', () => {
  it.each<[string, Outcome]>([
    ['Projekt 436 udskydes. Planen i øvrigt godkendt.', 'approved'],
    ['Godkendt. Bilag 3 udgår.', 'approved'],
    ['Godkendt. Anlægsarbejdet udskydes til 2026.', 'approved'],
    ['Fristen for ansøgninger udsættes til 1. maj.\nGodkendt', 'approved'],
    ['Sagen er udskudt fra udvalgets møde den 27. marts. Godkendt.', 'approved'],
    ['Godkendt. Forliget er sendt i høring.', 'approved'],
  ])('%s', (text, outcome) => expect(read(text).outcome).toBe(outcome))
})

describe('the verdict belongs to what was voted on', () => {
  it.each<[string, Outcome]>([
    ['Der blev stemt om udsættelse. For stemte 5, imod stemte 2. Godkendt.', 'postponed'],
    [
      '(A) stillede forslag om, at sagen udsættes. For stemte: A. Imod stemte: B, C. Forslaget faldt. Indstillingen blev herefter godkendt.',
      'approved',
    ],
    ['Forslag om udsættelse: For stemte A (3). Imod stemte V (6). Faldet.\nIndstillingen godkendt.', 'approved'],
    ['Et forslag om at sende sagen tilbage til udvalget blev vedtaget.', 'returned'],
    ['Et forslag om at sende sagen tilbage til udvalget blev nedstemt. Byrådet godkendte indstillingen.', 'approved'],
    [
      'Liste B stillede ændringsforslag om en lavere takst. Ændringsforslaget blev forkastet. Indstillingen blev vedtaget.',
      'approved',
    ],
    [
      'Ændringsforslaget fra Liste B blev vedtaget. Den således ændrede indstilling blev vedtaget.',
      'approved-with-changes',
    ],
    [
      'Byrådet godkendte indstillingen. (Ø) fremsatte følgende forslag:\nByrådet vedtager et loft over taksten.\nFor stemte: (Ø)',
      'approved',
    ],
  ])('%s', (text, outcome) => expect(read(text).outcome).toBe(outcome))
})

describe('a recommendation that asks for a refusal', () => {
  it('is refused when it is approved, and says that it may be doubted', () => {
    const recommendation = { refusals: [], all: true }
    expect(read('Godkendt.', { recommendation })).toMatchObject({ outcome: 'rejected', rule: 'refusal-approved' })
    expect(read('Godkendt.', { recommendation }).unsure).not.toBeNull()
    expect(read('Anbefales.', { recommendation }).outcome).toBe('recommended')
  })
  it('counts point by point', () => {
    const recommendation = { refusals: ['2'], all: false }
    expect(read('1. Godkendt\n2. Godkendt', { recommendation }).points).toEqual([
      { point: '1', outcome: 'approved' },
      { point: '2', outcome: 'rejected' },
    ])
  })
})

describe('the agenda', () => {
  const title = 'Godkendelse af dagsorden'
  it.each<[string, Outcome]>([
    ['Godkendt.', 'approved'],
    ['Dagsordenen blev godkendt. Sag 7 udsættes.', 'approved-with-changes'],
    ['Godkendt. Punkt 3 blev rykket frem.', 'approved-with-changes'],
    ['Godkendt, idet punkt 9 behandles først.', 'approved-with-changes'],
  ])('%s', (text, outcome) => expect(read(text, { title }).outcome).toBe(outcome))
})

describe('what the reader shows of its reasons', () => {
  it('names the rule and the words it went by', () => {
    const text = 'Økonomiudvalget besluttede, at sagen udsættes til næste møde.'
    const { rule, words } = read(text)
    expect(rule).toBe('case-postponed')
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(['sagen udsættes'])
  })
  it.each([
    'Udvalget ser frem til at følge projektet.',
    'Godkendt. Sagen udsættes.',
    '1. Godkendt\n2. Der plantes flere træer.',
  ])('says so where it doubts: %s', (text) => expect(read(text).unsure).toMatch(/^[A-ZÆØÅ].+\.$/))
  it('doubts nothing plain', () => expect(read('Udskudt.').unsure).toBeNull())
})
