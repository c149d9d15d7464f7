import type { Outcome } from '#src/domain/outcome.ts'

export interface LabelledDecision {
  body?: string
  title?: string
  text: string
  outcome: Outcome
  points?: string
  until?: string
  referredTo?: string
  /** How each follow-up begins. */
  followUps?: string[]
}

/**
 * Decisions of invented bodies, written as several municipalities write them, and labelled by
 * `domain.md`: they guard in `npm test` what `bench:reading` measures on real minutes.
 */
export const labelledDecisions: LabelledDecision[] = [
  { body: 'Direktionen', text: 'Udskudt.', outcome: 'postponed' },
  {
    body: 'Direktionen',
    text: 'Direktionen drøftede oplægget og ønsker, at der arbejdes videre med model 2. Økonomi og HR udarbejder et notat om de afledte udgifter til mødet den 25. marts.\nPunktet genoptages på næste møde.',
    outcome: 'discussed',
    followUps: ['Økonomi og HR udarbejder'],
  },
  {
    body: 'Chefforum',
    text: 'Orienteringen blev taget til efterretning. Sekretariatet sender materialet ud efter mødet.',
    outcome: 'noted',
    followUps: ['Sekretariatet sender'],
  },
  {
    text: 'Sagen udsættes til udvalgets møde i maj, da udvalget ønsker supplerende oplysninger om trafikmængden.',
    outcome: 'postponed',
    until: '2025-05-31',
    followUps: ['Sagen udsættes'],
  },
  {
    text: 'Et flertal bestående af (A), (V) og (C) anbefaler forvaltningens indstilling.\nEt mindretal bestående af (Ø) kan ikke anbefale indstillingen og ønsker sagen udsat.',
    outcome: 'recommended',
  },
  {
    text: 'Ad 1) Godkendt.\nAd 2) Godkendt med den tilføjelse, at der opsættes skilte.\nAd 3) Taget til efterretning.\n\nFraværende: Ea Lund',
    outcome: 'mixed',
    points: '1:approved 2:approved-with-changes 3:noted',
  },
  {
    text: '1-3: Indstilles godkendt.\n4: Indstilles afvist.',
    outcome: 'mixed',
    points: '1:recommended 2:recommended 3:recommended 4:rejected',
  },
  {
    body: 'Byrådet',
    text: 'Til afstemning var forslag fra Liste B om at udsætte sagen til efter sommerferien.\nFor stemte: B og Ø (6)\nImod stemte: A, C og V (19)\nForslaget bortfaldt.\n\nHerefter blev Økonomiudvalgets indstilling sat til afstemning.\nFor stemte: A, C og V (19)\nImod stemte: B og Ø (6)\nVedtaget.',
    outcome: 'approved',
  },
  {
    body: 'Byrådet',
    text: 'Borgmesteren satte forslaget om udsættelse under afstemning.\nFor stemte 14, imod stemte 11.\nGodkendt.',
    outcome: 'postponed',
  },
  {
    body: 'Byrådet',
    text: 'Ændringsforslag fra Liste C om lavere takster:\nFor stemte: C (3). Imod stemte: de øvrige (22).\nÆndringsforslaget blev forkastet.\nIndstillingen blev vedtaget med 22 stemmer mod 3.',
    outcome: 'approved',
  },
  { body: 'Byrådet', text: 'Økonomiudvalgets indstilling blev tiltrådt.', outcome: 'approved' },
  {
    body: 'Byrådet',
    text: 'Tilbagesendes Kultur og Borgerservice med bemærkning om, at byrådet har vedtaget indstillingen.',
    outcome: 'approved',
  },
  { body: 'Byrådet', text: 'Oversendes til 2. behandling i Byrådet.', outcome: 'referred', referredTo: 'Byrådet' },
  {
    text: 'Udvalget besluttede at sende forslag til lokalplan 412 i offentlig høring i otte uger.',
    outcome: 'hearing',
  },
  {
    text: 'Udvalget sender sagen retur til forvaltningen med ønske om en mere uddybet beskrivelse af økonomien.',
    outcome: 'returned',
    followUps: ['Udvalget sender sagen retur'],
  },
  {
    text: 'Sagen hjemvises til fornyet behandling i forvaltningen, idet der ønskes en vurdering af støjen.',
    outcome: 'returned',
    followUps: ['Sagen hjemvises'],
  },
  {
    text: 'Sagen henvises til behandling i Udvalget for Børn og Familie.',
    outcome: 'referred',
    referredTo: 'Udvalget for Børn og Familie',
  },
  {
    text: 'Forslaget oversendes til budgetforhandlingerne for 2026.',
    outcome: 'referred',
    referredTo: 'budgetforhandlingerne',
  },
  { text: 'Bo Ravn (Ø) begærede sagen forelagt for Byrådet.', outcome: 'referred', referredTo: 'Byrådet' },
  { text: 'Sagen er taget af dagsordenen.', outcome: 'withdrawn' },
  { text: 'Punktet udgik, da ansøger har trukket sin ansøgning.', outcome: 'withdrawn' },
  { text: 'Udvalget kunne ikke imødekomme ansøgningen.', outcome: 'rejected' },
  { text: 'Afslag meddeles med henvisning til lokalplanens § 7.', outcome: 'rejected' },
  {
    text: 'Udvalget kan ikke anbefale indstillingen. Udvalget foreslår i stedet, at støtten fordeles over to år.',
    outcome: 'rejected',
  },
  {
    text: 'Godkendt. Udvalget bad samtidig om, at der til næste møde fremlægges en oversigt over de berørte veje.',
    outcome: 'approved',
    followUps: ['Udvalget bad samtidig'],
  },
  {
    text: 'Godkendt, idet udvalget lagde vægt på, at adgangen for fodgængere sikres.',
    outcome: 'approved-with-changes',
  },
  { text: 'Godkendt med de ændringer, der fremgår af bilag 4.', outcome: 'approved-with-changes' },
  {
    text: 'Udvalget tog redegørelsen til efterretning og anmoder forvaltningen om at vende tilbage med en status i 4. kvartal 2025.',
    outcome: 'noted',
    followUps: ['Udvalget tog redegørelsen'],
  },
  { text: 'Ingen bemærkninger til regnskabet.', outcome: 'noted' },
  { text: 'Udvalget blev orienteret om status for havnen.\nAfbud: Ib Krog', outcome: 'noted' },
  {
    text: 'Drøftet. Forvaltningen arbejder videre på baggrund af drøftelsen.',
    outcome: 'discussed',
    followUps: ['Forvaltningen arbejder videre'],
  },
  { text: 'Udvalget havde en drøftelse af visionen for havnen.', outcome: 'discussed' },
  { text: 'Intet.', outcome: 'none' },
  { title: 'Eventuelt', text: 'Intet at bemærke.', outcome: 'noted' },
  { text: 'Fraværende: Bo Ravn og Ea Lund.', outcome: 'none' },
  { text: 'Udvalget undlod at tage stilling til sagen.', outcome: 'none' },
  { text: 'Som formand for bestyrelsen blev Ane Skov valgt.', outcome: 'elected' },
  { text: 'Byrådet udpegede Kim Dal (A) og Lis Bech (V) til repræsentantskabet.', outcome: 'elected' },
  {
    title: 'Godkendelse af dagsorden',
    text: 'Godkendt med den bemærkning, at punkt 6 udsættes.',
    outcome: 'approved-with-changes',
  },
  { title: 'Orientering om udsatte boligområder', text: 'Taget til efterretning.', outcome: 'noted' },
  {
    title: 'Anlægsoversigt',
    text: 'Godkendt, således at projekt 12 udskydes til 2027.',
    outcome: 'approved-with-changes',
  },
  { text: 'Udvalget ser positivt på forslaget.', outcome: 'unclear' },
  {
    text: 'Sagen genoptages på udvalgets møde den 8. april 2025, hvor forvaltningen fremlægger et revideret forslag.',
    outcome: 'postponed',
    until: '2025-04-08',
    followUps: ['Sagen genoptages'],
  },
  {
    text: 'Udsættes til næste ordinære møde.\nBo Ravn tog forbehold.',
    outcome: 'postponed',
    until: 'næste ordinære møde',
  },
  { text: 'Behandlingen af punktet blev udskudt til 2. kvartal 2025.', outcome: 'postponed', until: '2025-06-30' },
  // What a sceptic of the reader found wrong, and what stands beside it.
  {
    body: 'Byrådet',
    text: 'Tilbagesendes til Teknik og Miljø, idet byrådet har vedtaget indstillingen.',
    outcome: 'approved',
  },
  { text: 'Tilbagesendt til administrationen.', outcome: 'returned' },
  { text: 'Dispensation meddeles.', outcome: 'approved' },
  { text: 'Der meddeles ikke dispensation.', outcome: 'rejected' },
  { text: 'Afslag.', outcome: 'rejected' },
  { text: 'Forslaget kunne ikke opnå flertal.', outcome: 'rejected' },
  {
    text: '1. og 2. at-punkt godkendt. 3. at-punkt udsat.',
    outcome: 'mixed',
    points: '1:approved 2:approved 3:postponed',
  },
  {
    text: 'Punktet nåede ikke at blive behandlet og tages op på næste møde.',
    outcome: 'postponed',
    until: 'næste møde',
  },
  { text: 'Sagen sættes i bero.', outcome: 'postponed' },
  { text: 'Sagen udsættes ikke. Indstillingen godkendes.', outcome: 'approved' },
  {
    text: 'Venstre foreslog, at sagen udsættes. For stemte: A, V og C. Imod stemte: F. Godkendt.',
    outcome: 'postponed',
  },
  {
    text: 'SF foreslog, at sagen udsættes. Forslaget faldt. Indstillingen blev herefter godkendt.',
    outcome: 'approved',
  },
  {
    text: 'SF foreslog, at sagen sendes tilbage til forvaltningen. For stemte: SF. Imod stemte: A, V, C. Faldet. Indstillingen godkendt.',
    outcome: 'approved',
  },
  {
    text: 'Udvalget sender sagen retur til forvaltningen og ønsker et alternativt forslag.',
    outcome: 'returned',
    followUps: ['Udvalget sender sagen retur'],
  },
  { text: 'Som stedfortræder blev udpeget Dorte Krag.', outcome: 'elected' },
  { text: 'Bo Lind deltog som stedfortræder for Dorte Krag.', outcome: 'none' },
  { text: 'Forslaget oversendes til høring i Handicaprådet og genoptages på mødet i juni.', outcome: 'hearing' },
  { text: 'Henlægges.', outcome: 'withdrawn' },
  { text: 'Drøftet. HR følger op med lederne.', outcome: 'discussed', followUps: ['HR følger op'] },
  { text: 'Taget til efterretning, at administrationen arbejder videre med sagen.', outcome: 'noted' },
  {
    text: 'Sagen blev drøftet, og administrationen kommer med et oplæg til udvalgets maj-møde.',
    outcome: 'discussed',
    followUps: ['Sagen blev drøftet, og'],
  },
  { text: 'Udvalget besluttede, at fristen for ansøgninger udskydes til 1. maj.', outcome: 'approved' },
  { text: 'Kommunens indsats i udsatte boligområder blev drøftet.', outcome: 'discussed' },
]
