import type { Outcome } from '#src/domain/outcome.ts'

/** Whole minutes of invented bodies, each printed as one house or system prints them (`minutes-formats.md`). */
export interface HousePrint {
  print: string
  text: string
  body: string
  startsAt: string
  items: readonly (readonly [number: string, caseNumber: string | null, outcome: Outcome | null, closed?: true])[]
}

export const housePrints: readonly HousePrint[] = [
  {
    print: 'Høje-Taastrup: older decisions of the same item, an item disposed of from the agenda',
    body: 'Plan- og Miljøudvalget',
    startsAt: '2026-03-16T15:45:00+01:00',
    items: [
      ['1', '26/1', 'approved-with-changes'],
      ['2', '25/18231', 'mixed'],
      ['3', '24/9911', 'postponed'],
      ['4', '26/402', 'approved', true],
    ],
    text: `REFERAT Plan- og Miljøudvalget d. 16-03-2026

Mødedato Mandag d. 16. marts 2026 kl. 15:45

Mødested Mødelokale 4, Rådhuset

Mødedeltagere Anne Holm, Bo Lind, Carl Dam, Dorte Krag

Afbud Erik Sund

Indholdsfortegnelse

Godkendelse af dagsorden..........	3
Forslag til lokalplan 4.21 for boliger ved Havnevej og den tidligere m...........	4
Klimahandleplan 2026-2030, genoptagelse..........	6
Lukket..........	8

Punkt 1: Godkendelse af dagsorden

26/1

Beslutning Plan- og Miljøudvalget den 16-03-2026

Godkendt. Sag 3 udsættes.

Punkt 2: Forslag til lokalplan 4.21 for boliger ved Havnevej og den tidligere
mejerigrund på Nordre Kaj

25/18231

Baggrund

Byrådet vedtog den 22-11-2025 at igangsætte planlægningen.

Indstilling

Administrationen indstiller, at

1. lokalplanforslaget sendes i offentlig høring
2. der afholdes borgermøde

Beslutning Plan- og Miljøudvalget den 16-03-2026

1. Anbefales.
2. Godkendt.

Fraværende: Erik Sund

Sagsfremstilling

Lokalplanen giver mulighed for 40 boliger.

Bilag

- Lokalplanforslag 4.21
- Notat om trafik

Punkt 3: Klimahandleplan 2026-2030, genoptagelse

24/9911

Baggrund

Sagen blev udsat fra møde den 16. februar 2026 (pkt. 5).

Indstilling

at planen godkendes

Beslutning Plan- og Miljøudvalget den 16-02-2026

Udsat.

Beslutning Plan- og Miljøudvalget den 16-03-2026

Sagen udsættes til mødet i maj.

Punkt 4: Lukket

26/402

Beslutning Plan- og Miljøudvalget den 16-03-2026

Godkendt.
`,
  },
  {
    print: 'Aarhus: Beslutninger, Beslutningspunkter and a Sagsforløb in fields',
    body: 'Magistraten',
    startsAt: '2025-02-03T09:00:00+01:00',
    items: [
      ['1', null, 'approved'],
      ['2', 'EMN-2024-003383', 'approved'],
      ['3', 'EMN-2024-004410', 'postponed'],
    ],
    text: `Referat

Magistraten
Mandag den 3. februar 2025 kl. 09:00
Rådhuset, lokale 390

Til stede: Anne Holm, Bo Lind, Carl Dam
Afbud: Dorte Krag

1. Godkendelse af referat

Beslutninger
Referatet blev godkendt.

2. Ny svømmehal ved Fjordbadet
EMN-2024-003383

Beslutninger
Magistraten tiltrådte indstillingen.
Liste Ø tog forbehold.

Resume
Der skal bygges en ny svømmehal.

Beslutningspunkter
Det indstilles,
At 1) svømmehallen projekteres
At 2) udgiften på 4 mio. kr. finansieres af puljen.

Sagsforløb
Udvalg: Kulturudvalget
Dato: 14-01-2025
Punktnummer: 6
Anbefales.

Bilag
Tegninger
Økonominotat

3. Cykelhandlingsplan
EMN-2024-004410

Beslutninger
Sagen udsættes.

Resume
Planen beskriver cykelstier frem til 2030.
`,
  },
  {
    print: 'SBSYS: headings in capitals, refusal recommended',
    body: 'TEKNISK UDVALG',
    startsAt: '2014-08-12T16:00:00+02:00',
    items: [
      ['1', '14/110', 'approved'],
      ['2', '14/2231', 'postponed'],
      ['3', '14/7781', 'rejected'],
      ['4', '14/8000', 'approved', true],
    ],
    text: `FJORDBY KOMMUNE

TEKNISK UDVALG

REFERAT

Mødedato: Tirsdag den 12. august 2014
Mødetidspunkt: Kl. 16.00
Mødelokale: Mødelokale 2
Fraværende: Bo Lind

INDHOLDSFORTEGNELSE

1. GODKENDELSE AF DAGSORDEN
2. VEDLIGEHOLDELSE AF KOMMUNENS VEJE 2015
3. DISPENSATION TIL CARPORT PÅ ENGVEJ 4
4. LUKKET: KØB AF EJENDOM

1. GODKENDELSE AF DAGSORDEN

Sagsnr: 14/110

BESLUTNING
Godkendt.

2. VEDLIGEHOLDELSE AF KOMMUNENS VEJE 2015

Sagsnr: 14/2231

SAGSFREMSTILLING
Kommunens veje skal vedligeholdes.

INDSTILLING
Forvaltningen indstiller, at planen godkendes.

BESLUTNING
Udsat til næste møde.

3. DISPENSATION TIL CARPORT PÅ ENGVEJ 4

Sagsnr: 14/7781

SAGSFREMSTILLING
Ejeren har søgt om dispensation.

INDSTILLING
Forvaltningen indstiller, at der meddeles afslag.

BESLUTNING
Godkendt.

4. LUKKET: KØB AF EJENDOM

Sagsnr: 14/8000

BESLUTNING
Godkendt.
`,
  },
  {
    print: 'Acadre: groups of open and closed items, numbers that skip',
    body: 'Økonomiudvalget',
    startsAt: '2014-06-18T15:45:00+02:00',
    items: [
      ['125', '00.22.00-A00-1-14', 'approved'],
      ['126', '00.32.10-S55-12-14', 'recommended'],
      ['128', '13.06.02-P27-4-14', 'returned'],
      ['129', '13.06.02-G10-8-14', 'approved', true],
      ['130', '81.03.00-G01-2-14', 'noted', true],
    ],
    text: `Referat
fra mødet i Økonomiudvalget
onsdag den 18. juni 2014 kl. 15.45
i byrådssalen

Medlemmer: Anne Holm, Bo Lind, Carl Dam
Afbud: Carl Dam

Åbne punkter

125. Godkendelse af dagsordenen
J.nr. 00.22.00-A00-1-14

Beslutning
Godkendt.

126. Regnskab 2013
J.nr. 00.32.10-S55-12-14

Indstilling
Direktionen indstiller, at regnskabet oversendes til byrådet.

Beslutning
Indstilles godkendt.

128. Salg af Skolevej 3
J.nr. 13.06.02-P27-4-14

Beslutning
Sagen sendes tilbage til forvaltningen.

Lukkede punkter

129. Salg af grund
J.nr. 13.06.02-G10-8-14

Beslutning
Godkendt.

130. Personalesag
J.nr. 81.03.00-G01-2-14

Beslutning
Taget til efterretning.

Mødet hævet kl. 17.30

Underskriftsside

Anne Holm ______________
`,
  },
  {
    print: 'Indstilling og beslutning, each decision cited',
    body: 'Kommunalbestyrelsen i Fjordby',
    startsAt: '2025-03-27T19:00:00+01:00',
    items: [
      ['1', '00.01.00-P22-3-24', 'approved'],
      ['2', '00.30.00-S00-9-24', 'postponed'],
    ],
    text: `Kommunalbestyrelsen i Fjordby
Referat af møde nr. 4
Torsdag den 27. marts 2025 kl. 19:00, Kommunalbestyrelsessalen

Punkt 1. Ungepolitik 2025-2029
Sagsid.: 00.01.00-P22-3-24

Indstilling og beslutning

Økonomiudvalget, 18-03-2025, pkt. 42
Anbefales.

Kommunalbestyrelsen, 27-03-2025, pkt. 1
Vedtaget.

Sagsfremstilling
Politikken har været i høring.

Punkt 2. Takster 2025
Sagsid.: 00.30.00-S00-9-24

Indstilling og beslutning

Økonomiudvalget, 18-03-2025, pkt. 43
Anbefales.

Kommunalbestyrelsen, 27-03-2025, pkt. 2
Udsat til mødet den 24. april 2025.

Sagsfremstilling
Taksterne skal fastsættes.
`,
  },
  {
    print: 'A budget meeting over two days, a number twice, a supplementary item',
    body: 'Byrådet',
    startsAt: '2024-10-03T17:00:00+02:00',
    items: [
      ['1', '24/11111', 'referred'],
      ['1', '24/11112', 'approved'],
      ['4', '330-2018-3619', 'elected'],
      ['5', '24/11119', null, true],
      ['6', '2020-016062', 'rejected'],
    ],
    text: `REFERAT

Byrådet
Møde den 3. og 4. oktober 2024 kl. 17:00
Sted: Byrådssalen

Punkt 1: Budget 2025-2028, 1. behandling
Sagsnr. 24/11111

Beslutning
Oversendes til budgetforhandlingerne.

Punkt 1: Budget 2025-2028, ændringsforslag
Sagsnr. 24/11112

Beslutning
For stemte 12 (A, V). Imod stemte 7 (Ø, F).
Vedtaget.

Punkt 4: Valg af medlem til bestyrelsen for Fjordby Museum
Sagsnr. 330-2018-3619

Beslutning
Bo Lind blev valgt.

Punkt 5: Lukket punkt: Ejendomshandel
Sagsnr. 24/11119

Punkt 6 (Tillægsdagsorden): Kulturhusets fremtid
Sagsnr. 2020-016062

Beslutning
Ikke godkendt.
`,
  },
  {
    print: 'A region',
    body: 'Forretningsudvalget',
    startsAt: '2025-03-11T10:00:00+01:00',
    items: [
      ['1', '1-30-11-06-V', 'recommended'],
      ['2', '1-01-72-12-19', 'postponed'],
      ['3', null, null, true],
    ],
    text: `Referat - Forretningsudvalget - mødet den 11. marts 2025
Mødetidspunkt: kl. 10:00
Mødested: Regionshuset

Punkt 1. Akutplan for Region Fjord
Journalnr.: 1-30-11-06-V

RESUMÉ
Planen beskriver akutområdet.

INDSTILLING
Det indstilles, at forretningsudvalget over for regionsrådet anbefaler, at akutplanen godkendes.

BESLUTNING
Forretningsudvalget indstiller til regionsrådet, at akutplanen godkendes.

Carl Dam (O) kunne ikke tiltræde indstillingen.

Punkt 2. Kørsel til behandling
Journalnr.: 1-01-72-12-19

BESLUTNING
Sagen blev udsat.

Punkt 3. (LUKKET) Personalesag
`,
  },
  {
    print: 'København: the item named again under its decision',
    body: 'Teknik- og Miljøudvalget',
    startsAt: '2025-04-28T15:00:00+02:00',
    items: [
      ['3', '2025-0012345', 'approved'],
      ['4', '2025-0044444', 'postponed'],
    ],
    text: `Teknik- og Miljøudvalget
REFERAT
for ordinært møde mandag den 28. april 2025
Mødet startede kl. 15:00

3. Parkering på Nørre Kaj (2025-0012345)

Udvalget skal tage stilling til parkeringen.

INDSTILLING
Teknik- og Miljøforvaltningen indstiller, at Teknik- og Miljøudvalget

1. godkender, at forslaget sendes i høring,
2. anbefaler over for Borgerrepræsentationen, at bevillingen gives.

BESLUTNING
Dagsordenspunkt 3: Parkering på Nørre Kaj (2025-0012345)

Teknik- og Miljøudvalgets beslutning i mødet den 28. april 2025

Indstillingen blev godkendt med 7 stemmer mod 4.

For stemte: A, F, Ø og B.
Imod stemte: C, V og O.

4. Byliv i nattetimerne (2025-0044444)

INDSTILLING
Forvaltningen indstiller, at strategien godkendes.

BESLUTNING
Dagsordenspunkt 4: Byliv i nattetimerne (2025-0044444)

Teknik- og Miljøudvalgets beslutning i mødet den 28. april 2025

Sagen blev udsat.
`,
  },
  {
    print: 'Ærø: Åben and Lukket before the titles',
    body: 'Udvalget for Ø-liv',
    startsAt: '2018-08-21T13:00:00+02:00',
    items: [
      ['1', '21-014448', 'approved'],
      ['2', '20-010677K', null, true],
      ['3', null, 'none'],
    ],
    text: `Åbent referat

Udvalget for Ø-liv

Dato: 21-08-2018
Mødetidspunkt: 13:00
Mødelokale: Havnekontoret
Mødedeltagere: Anne Holm, Bo Lind

Sagsoversigt

1. Åben - Færgens sejlplan, udsat fra mødet den 19/6 2018
2. Lukket - Udbud af færge
3. Åben - Eventuelt

1. Åben - Færgens sejlplan, udsat fra mødet den 19/6 2018
Sagsnr.: 21-014448
Sagen afgøres i: Udvalget for Ø-liv

Tidligere behandling
Udvalget for Ø-liv den 19-06-2018: Udsat.

Beslutning Udvalget for Ø-liv den 21-08-2018
Godkendt. Udvalget ønsker en evaluering primo 2019.

2. Lukket - Udbud af færge
Sagsnr.: 20-010677K

3. Åben - Eventuelt

Beslutning Udvalget for Ø-liv den 21-08-2018
Ingen.
`,
  },
  {
    print: 'polweb: Pkt. nr., the document word after the body',
    body: 'Børneudvalget',
    startsAt: '2009-09-03T08:15:00+02:00',
    items: [
      ['1', '2009/049528', 'recommended'],
      ['2', '2009/050001', 'hearing'],
      ['3', null, 'noted'],
    ],
    text: `Børneudvalget - Referat

Dato: 3. september 2009
Tid: 08:15
Sted: Skolen ved Søen

Pkt. nr. 1 Ny daginstitution i Vestbyen
Åben sag
Sagsnr.: 2009/049528
Dok.nr.: 2009/771234

Resumé:
Der mangler pladser.

Administrativ indstilling:
At der bygges en institution.

Økonomiske konsekvenser:
12 mio. kr.

Beslutning i Børneudvalget den 3. september 2009:
Udvalget besluttede at anbefale forslaget.

Pkt. nr. 2 Skolernes ferieplan
Åben sag
Sagsnr.: 2009/050001

Beslutning i Børneudvalget den 3. september 2009:
Ferieplanen sendes i høring i skolebestyrelserne til den 1. november.

Pkt. nr. 3 Huskeliste
Åben sag

Beslutning i Børneudvalget den 3. september 2009:
Administrationen undersøger legepladsen på Kirkevej.
`,
  },
  {
    print: 'groups A to C, a time from and to',
    body: 'Skoleudvalget',
    startsAt: '2023-11-06T16:30:00+01:00',
    items: [
      ['1', '23/4455', 'postponed'],
      ['2', null, 'noted'],
      ['3', null, 'approved', true],
    ],
    text: `Referat

Forvaltning: Direktionssekretariatet
Udvalg: Skoleudvalget
Mødedato: 6. november 2023
Mødetidspunkt: 16.30-18.45
Mødelokale: Lille mødesal
Afbud: Ingen

Indhold:

A: Sager til beslutning
1. Skolestruktur
B: Sager til orientering
2. Nyt fra skolerne
C: Lukkede sager
3. Klagesag

A: Sager til beslutning

1. Skolestruktur

Sagsnummer: 23/4455
Sagen afgøres i: Byrådet

Sagsfremstilling
Udvalget drøftede i december 2022 strukturen.

Forslag
Skoleafdelingen foreslår, at
- strukturen godkendes

Beslutning
Beslutningen udsættes til et ekstraordinært møde den 20. november 2023 kl. 15.00.

B: Sager til orientering

2. Nyt fra skolerne

Beslutning
Orienteringen taget til efterretning.

C: Lukkede sager

3. Klagesag

Beslutning
Udvalget tiltrådte indstillingen.
`,
  },
  {
    print: 'eDoc: every title twice',
    body: 'Kulturudvalget',
    startsAt: '2024-08-14T17:00:00+02:00',
    items: [
      ['1', null, 'approved-with-changes'],
      ['2', '123456', 'withdrawn'],
      ['3', null, 'noted'],
    ],
    text: `Dagsorden med beslutninger for

Kulturudvalget

Mødedato: 14. august 2024
Mødetidspunkt: 17:00
Mødelokale: Biblioteket

Punkter på dagsordenen

1 Godkendelse af dagsorden
2 Tilskud til Fjordens Dag
3 Orientering fra formanden

1 Godkendelse af dagsorden

Godkendelse af dagsorden

Beslutning
Godkendt med den bemærkning, at punkt 2 udgår.

2 Tilskud til Fjordens Dag

Tilskud til Fjordens Dag
Sagsnr. 123456

Indstilling
1) At der bevilges 50.000 kr.
2) At foreningen aflægger regnskab.

3 Orientering fra formanden

Orientering fra formanden

Beslutning
Til efterretning.
`,
  },
  {
    print: 'typed minutes: the decision on the line of its heading',
    body: 'Byrådet',
    startsAt: '2004-03-12T18:00:00+01:00',
    items: [
      ['1', null, 'approved'],
      ['2', '06.01.00-P20-3-04', 'postponed'],
      ['3', '00.01.00-A00-9-04', 'elected'],
    ],
    text: `Referat fra møde i Byrådet den 12. marts 2004 kl. 18.00

Afbud: Anne Holm

1. Godkendelse af dagsorden
Beslutning: Godkendt.

2. Kloakering af Nørre Kaj
J.nr. 06.01.00-P20-3-04
Indstilling: Udvalget indstiller, at planen godkendes.
Beslutning: Udsat til mødet i april.

3. Valg af revisor
J.nr. 00.01.00-A00-9-04
Byrådets beslutning den 12. marts 2004: Bo Lind blev valgt.
`,
  },
  {
    print: 'typed by hand, answering its own agenda',
    body: 'Direktionen',
    startsAt: '2025-01-21T09:00:00+01:00',
    items: [
      ['1', '25/101', 'postponed'],
      ['2', null, null],
    ],
    text: `Referat af møde i Direktionen
Dato: 21. januar 2025
Tid: 9.00 - 11.30
Mødelokale 1, Rådhuset
Deltagere: Kommunaldirektør Kaj Sølvbjerg, direktør Inge Holm
Afbud: Direktør Poul Strand

Dagsorden:
1. Ny ledelsespolitik
2. Eventuelt

Ad 1. Ny ledelsespolitik (sag 25/101)
Politikken har været drøftet på Chefforum 12/12-2024.
Konklusion
Direktionen udskyder punktet til den 4. februar.

Ad 2. Eventuelt
Intet.
`,
  },
]

/** What holds dates, bodies, numbered lines and words of decisions, and is no meeting. */
export const noMinutes: readonly (readonly [what: string, text: string])[] = [
  [
    'a letter',
    `Fjordby Kommune
Teknik og Miljø
Rådhuspladsen 1

Kære Hr. Sund

12. marts 2025
Sagsnr. 24/1001

Tak for din henvendelse af 3. februar 2025. Teknisk Udvalg behandlede sagen på mødet den 11. marts 2025.

1. Ansøgningen
Du har søgt om dispensation. Udvalget ønsker en redegørelse.

2. Afgørelse
Ansøgningen er godkendt. Forvaltningen vender tilbage med en tegning.

Venlig hilsen
Anne Holm
`,
  ],
  [
    'a report',
    `Rapport om trafiksikkerhed i Fjordby Kommune

Udarbejdet for Teknisk Udvalg, den 14. januar 2025

Indholdsfortegnelse
1. Indledning.......3
2. Metode.......4
3. Anbefalinger.......7

1. Indledning
Rapporten gennemgår 42 kryds.

2. Metode
Vi har talt biler den 3. oktober 2024 kl. 08:00.

3. Anbefalinger
Vi anbefaler, at krydset ved Havnevej lukkes. Administrationen undersøger signalet.

Beslutning
Det er vores håb, at rapporten kan bruges som grundlag for en beslutning.
`,
  ],
  [
    'a contract',
    `Lejekontrakt

mellem Fjordby Kommune og Bo Lind
indgået den 1. april 2025

§ 1. Lejemålet
Lejemålet omfatter Strandvej 4.

§ 2. Leje
Lejen udgør 4.000 kr.

1. Betaling
Lejen betales forud.

2. Opsigelse
Opsigelse sker med 3 måneders varsel. Udlejer godkendt.
`,
  ],
  [
    'a newsletter',
    `Nyt fra Byrådet, marts 2025

Byrådet holdt møde den 25. marts 2025. Her er de vigtigste beslutninger:

- Svømmehallen blev godkendt
- Klimaplanen blev udsat til næste møde
- Udvalget ønsker en ny sag om busser

Læs mere på hjemmesiden. Næste møde er den 29. april 2025 kl. 17:00.
`,
  ],
  [
    'a notice of a meeting',
    `Indkaldelse til møde i Teknisk Udvalg

Der indkaldes til møde tirsdag den 8. april 2025 kl. 16:00 i lokale 2.

Husk at melde afbud senest den 4. april.

Venlig hilsen
Udvalgssekretariatet
`,
  ],
  [
    'a mail about minutes',
    `Fra: Anne Holm
Til: Bo Lind
Sendt: 12. marts 2025 09:14
Emne: Referat fra Direktionen

Hej Bo

Her er referatet fra Direktionen den 11. marts 2025. Punkt 3 blev udsat, og punkt 4 blev godkendt.
Punkt 5: Vi vender tilbage på næste møde.

Mvh Anne
`,
  ],
  [
    'rules of procedure',
    `Forretningsorden for Fjordby Byråd

Vedtaget i Byrådet den 12. december 2021

1. Byrådets møder
Møderne er offentlige. En sag kan behandles for lukkede døre.

2. Dagsorden
Punkter udsættes, hvis 4 dage ikke er givet.

3. Beslutning
Beslutninger indføres i protokollen.

4. Referat
Referatet underskrives af medlemmerne ved næste møde.
`,
  ],
  [
    'a hearing statement',
    `Høringssvar fra Ældrerådet

Ældrerådet har på sit møde den 4. marts 2025 behandlet udkast til værdighedspolitik.

1. Generelt
Ældrerådet ønsker, at politikken forenkles. Rådet anbefaler forslaget.

2. Mad
Ældrerådet beder om, at maden laves lokalt.

Med venlig hilsen
Ældrerådet
`,
  ],
  [
    'a press release',
    `Pressemeddelelse

Fjordby Kommune, den 26. marts 2025

Byrådet har på sit møde den 25. marts 2025 kl. 17:00 vedtaget en ny klimaplan.

Punkt 1: Flere træer
Der plantes 1.000 træer.

Punkt 2: Mindre CO2
Udledningen skal ned. Forvaltningen følger op på planen til efteråret.
`,
  ],
]

/** What is planned, not decided. */
export const agendas: readonly (readonly [what: string, text: string, items: number])[] = [
  [
    'an agenda that quotes earlier decisions',
    `DAGSORDEN Direktionen d. 11-02-2025

Mødedato Tirsdag d. 11. februar 2025 kl. 10:00

Mødested Lokale 1

Indholdsfortegnelse

Digital strategi.....	2
Sygefravær.....	3

Punkt 1: Digital strategi

24/24964

Baggrund

Beslutning Direktionen den 28-01-2025: Udskudt.

Indstilling

At direktionen godkender strategien.

Punkt 2: Sygefravær

24/31000

Indstilling

At direktionen drøfter sagen.

Beslutning Direktionen den 28-01-2025

Udsat.
`,
    2,
  ],
  [
    'an agenda with an item of only a title',
    `Dagsorden

Teknisk Udvalg
Møde den 8. april 2025 kl. 16:00
Mødested: Lokale 2

1. Godkendelse af dagsorden

2. Cykelstier
Sagsnr. 24/1001

Sagsfremstilling
Administrationen vil udarbejde en plan.

Indstilling
Det indstilles, at
1. planen godkendes
2. udvalget drøfter økonomien
`,
    2,
  ],
]
