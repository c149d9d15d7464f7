import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readText } from '#src/minutes/formats/text.ts'

function read(text: string) {
  const { source, meetings } = readText(text)
  const outline = meetings[0]?.outline ?? null
  const items = (outline?.items ?? []).map((item) => ({
    ...item,
    sections: item.sections.map((section) => ({
      heading: section.heading,
      text: source.text.slice(section.body.start, section.body.end),
    })),
  }))
  return { outline, items, problems: meetings[0]?.problems ?? [] }
}

const heads = (text: string) => read(text).items.map(({ number, title, caseNumber }) => [number, title, caseNumber])
const sections = (text: string, item = 0) => read(text).items[item]?.sections ?? []

describe('a FirstAgenda print', () => {
  const print = `
REFERAT Direktionen d. 14-05-2025

Mødedato Onsdag d. 14. maj 2025 kl. 09:30

Mødested Lokale 3.02

Mødedeltagere Anne Holm, Bo Lind (for Carl Dam, stab)

Afbud Dorte Krag

Indholdsfortegnelse

Øvrige sager.....\t3
Strategi for det gode liv ved fjorden, herunder en plan for havnen og de...\t4
Lukket.....\t5

Punkt 1: Øvrige sager

25/100

Baggrund

- Status på budget
- Punkt 2: Havnen drøftes i juni

Punkt 2: Strategi for det gode liv ved fjorden, herunder en plan for havnen og de
grønne stier

24/2001

Indstilling

At strategien godkendes.

Beslutning Direktionen den 14-05-2025

Punkt 1: Godkendt.

Punkt 2: Udsat.

Sagsfremstilling

Der skrives «Beslutning: Godkendt» i sagen.

Bilag

Tidsplan

- Udkast til strategi

Punkt 3: Lukket

25/300
`

  test('the head', () => {
    expect(read(print).outline).toMatchObject({
      body: 'Direktionen',
      date: '2025-05-14',
      time: '09:30',
      place: 'Lokale 3.02',
      participants: ['Anne Holm', 'Bo Lind (for Carl Dam, stab)'],
      absent: ['Dorte Krag'],
      calledMinutes: true,
    })
  })

  test('items by number, a title over two lines, points of a decision that look like items', () => {
    expect(heads(print)).toEqual([
      ['1', 'Øvrige sager', '25/100'],
      ['2', 'Strategi for det gode liv ved fjorden, herunder en plan for havnen og de grønne stier', '24/2001'],
      ['3', 'Lukket', '25/300'],
    ])
    expect(read(print).items.map((item) => item.closed)).toEqual([false, false, true])
  })

  test('sections under their headings, an attachment that is called as a heading is', () => {
    expect(sections(print, 1)).toEqual([
      { heading: 'Indstilling', text: 'At strategien godkendes.' },
      { heading: 'Beslutning Direktionen den 14-05-2025', text: 'Punkt 1: Godkendt.\n\nPunkt 2: Udsat.' },
      { heading: 'Sagsfremstilling', text: 'Der skrives «Beslutning: Godkendt» i sagen.' },
      { heading: 'Bilag', text: 'Tidsplan\n\n- Udkast til strategi' },
    ])
    expect(read(print).items[1]?.attachments).toEqual(['Tidsplan', 'Udkast til strategi'])
  })

  test('without blank lines or a table of contents it reads the same', () => {
    const bare = print.replace(/Indholdsfortegnelse[\s\S]*?\n\n(?=Punkt 1)/, '').replace(/\n{2,}/g, '\n')
    expect(heads(bare)).toEqual(heads(print))
    expect(read(bare).items.map((item) => item.sections.map(({ heading }) => heading))).toEqual(
      read(print).items.map((item) => item.sections.map(({ heading }) => heading)),
    )
  })
})

const older = (body: string) => `Referat\nTeknikudvalget\nMødedato: 12. marts 2014\nMødetidspunkt: 16.30\n\n${body}`

/** The older systems: how each prints the head of an item, and what must be read of it. */
const item = (lines: string, number: string, title: string, caseNumber: string | null) => ({
  lines,
  number,
  title,
  caseNumber,
})
const olderHeads = [
  item('1. Cykelsti langs Strandvejen\nSagsnr: 14/110', '1', 'Cykelsti langs Strandvejen', '14/110'),
  item('1.\tCykelsti langs Strandvejen\n330-2018-3619', '1', 'Cykelsti langs Strandvejen', '330-2018-3619'),
  item('Pkt. 42  Cykelsti\nJ.nr. 05.01.02-P20-3-16\nÅben sag', '42', 'Cykelsti', '05.01.02-P20-3-16'),
  item('Punkt 7\nCykelsti langs Strandvejen\nSagsid.: 2009/049528', '7', 'Cykelsti langs Strandvejen', '2009/049528'),
  item('PUNKT NR. 7 - Cykelsti\nSagsnr.: EMN-2025-003383', '7', 'Cykelsti', 'EMN-2025-003383'),
  item('Sag nr. 130\nHelhedsplan for havnen\n2020-016062', '130', 'Helhedsplan for havnen', '2020-016062'),
  item('12 Cykelsti\n1-30-11-06-V', '12', 'Cykelsti', '1-30-11-06-V'),
  item('Sagsnr.: 14/77\n3. Cykelsti langs Strandvejen', '3', 'Cykelsti langs Strandvejen', '14/77'),
  item('3. Cykelsti langs Strandvejen (Sagsnr. 14/77', '3', 'Cykelsti langs Strandvejen', '14/77'),
  item('3) Cykelsti\nSagsnr: 14/2205     Sagsbehandler: bol', '3', 'Cykelsti', '14/2205'),
]

describe('older prints', () => {
  test.each(olderHeads)('$lines', ({ lines, number, title, caseNumber }) => {
    const text = older(`${lines}\n\nSAGSFREMSTILLING\nStien mangler.\n\nINDSTILLING OG BESLUTNING\nGodkendt.\n`)
    expect(heads(text)).toEqual([[number, title, caseNumber]])
    expect(sections(text)).toEqual([
      { heading: 'SAGSFREMSTILLING', text: 'Stien mangler.' },
      { heading: 'INDSTILLING OG BESLUTNING', text: 'Godkendt.' },
    ])
  })

  test.each([
    ['Referat af møde i Økonomiudvalget den 3. april 2017 kl. 15.45', 'Økonomiudvalget', '2017-04-03', '15:45'],
    ['Udskrift af referat fra Fjordby Byråds møde d. 18.6.2014', 'Fjordby Byråd', '2014-06-18', null],
    ['BESLUTNINGSPROTOKOL\nByrådet\nMandag den 3. april 2017 kl. 18', 'Byrådet', '2017-04-03', '18:00'],
    ['Dagsorden for Udvalget for Klima og Natur, 27/03/2025', 'Udvalget for Klima og Natur', '2025-03-27', null],
    ['Referat - Social- og Sundhedsudvalget - 12-03-2014', 'Social- og Sundhedsudvalget', '2014-03-12', null],
    ['Referat\nUdvalg: Havnerådet\nDato: 12/3 2014\nTid: 9:15', 'Havnerådet', '2014-03-12', '09:15'],
  ])('the head %s', (head, body, date, time) => {
    const { outline } = read(`${head}\n\n1. Havnen\nSagsnr: 14/1\n\nBeslutning\nUdsat.\n`)
    expect(outline).toMatchObject({ body, date, time })
  })

  test('numbered lists inside an item are no items; numbers may skip', () => {
    const text = older(
      `1. Godkendelse af dagsorden\nSagsnr: 14/1\n\nBeslutning\n1. Godkendt\n2. Udsat\n3. At sagen hviler\n\n` +
        `4. Cykelsti\nSagsnr: 14/2\n\nIndstilling\n1) At stien anlægges\n5. At den males\n\nTidsplan\n1. Maj\n2. Juni\n3. Juli\n4. August\n5. September\n\nBeslutning\nUdsat.\n`,
    )
    expect(heads(text)).toEqual([
      ['1', 'Godkendelse af dagsorden', '14/1'],
      ['4', 'Cykelsti', '14/2'],
    ])
  })

  test('groups of closed items, and the overview that lists them first', () => {
    const text = older(
      `Indholdsfortegnelse\n                    Side\n1. Havnen            2\nLukkede punkter\n2. Køb af areal      3\n\n` +
        `Åbne punkter\n\n1. Havnen\nSagsnr: 14/1\n\nBeslutning\nGodkendt.\n\n` +
        `Lukkede punkter\n\n2. Køb af areal\nSagsnr: 14/2\n\nBeslutning\nGodkendt.\n`,
    )
    expect(read(text).items.map(({ title, closed }) => [title, closed])).toEqual([
      ['Havnen', false],
      ['Køb af areal', true],
    ])
    expect(sections(text)).toEqual([{ heading: 'Beslutning', text: 'Godkendt.' }])
  })

  test('a history keeps its decisions; this meeting’s own stands apart', () => {
    const text = older(
      `3. Skolestruktur\nSagsnr: 14/9\n\nTidligere behandling\nSkoleudvalget, 03-02-2014, pkt. 12\nUdsat.\n` +
        `Udvalg: Byrådet\nDato: 10-02-2014\nPunktnummer: 4\nBeslutning\nTilbagesendt.\n\nTeknikudvalget, 12-03-2014, pkt. 3\nAnbefales.\n`,
    )
    expect(sections(text).map(({ heading }) => heading)).toEqual([
      'Tidligere behandling',
      'Teknikudvalget, 12-03-2014, pkt. 3',
    ])
  })
})

/** Breaks lines as a mail does: where the next word would not fit. */
function wrapped(text: string, width: number): string {
  let column = 0
  return text
    .split(/(?<=\s)/)
    .map((word) => {
      const breaks = column > 0 && column + word.trimEnd().length > width
      column = word.endsWith('\n') ? 0 : (breaks ? 0 : column) + word.length
      return breaks ? `\n${word}` : word
    })
    .join('')
    .replace(/ +\n/g, '\n')
}

describe('how a text is set does not change what is read', () => {
  const words = fc.constantFrom(
    'vejen',
    'kommunen',
    '2030-fremskrivning',
    'CO2-udslip',
    'kultur- og fritid,',
    'havnens',
    'fjord',
  )
  const paragraph = fc
    .tuple(fc.array(words, { minLength: 30, maxLength: 80 }))
    .map(([list]) => `Sagen gælder ${list.join(' ')} mv.`)
  const print = fc
    .array(paragraph, { minLength: 2, maxLength: 4 })
    .map(
      (paragraphs) =>
        `REFERAT Byrådet d. 01-02-2025\n\nPunkt 1: Havnen\n\n25/1\n\nSagsfremstilling\n\n${paragraphs.join('\n\n')}\n\n- en\n- to\n\nBeslutning\n\nUdsat.\n`,
    )

  test('lines broken to any width', () => {
    fc.assert(
      fc.property(print, fc.integer({ min: 60, max: 110 }), (text, width) => {
        expect(readText(wrapped(text, width))).toEqual(readText(text))
      }),
    )
  })

  test.each([
    ['carriage returns', (text: string) => text.replaceAll('\n', '\r\n')],
    [
      'soft hyphens',
      (text: string) => text.replaceAll('havn', 'ha\u00advn').replaceAll('fremskriv', 'frem\u00ad\nskriv'),
    ],
    ['ligatures', (text: string) => text.replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ')],
    ['letters of two parts', (text: string) => text.normalize('NFD')],
    ['hard spaces', (text: string) => text.replaceAll('Sagen gælder', 'Sagen\u00a0gælder')],
  ])('%s', (_, set) => {
    fc.assert(
      fc.property(print, (text) => {
        expect(readText(set(text))).toEqual(readText(text))
      }),
      { numRuns: 20 },
    )
  })
})

describe('what is not minutes', () => {
  test.each([
    [
      'a letter that names a body, a day and numbered points',
      'Fjordby Kommune\nØkonomiudvalget\n12. marts 2014\n\nKære Anne\n\nVi har fået dit brev:\n\n1. Vi svarer snarest\n2. Vi ringer\n\nVenlig hilsen\nBo\n',
    ],
    [
      'a report with chapters',
      'Årsrapport 2023\nByrådet, 12. marts 2024\n\nIndholdsfortegnelse\n1. Indledning ..... 2\n2. Økonomi ..... 4\n\n1. Indledning\nBaggrund\nAlt går.\n\n2. Økonomi\nØkonomi\nGod.\n',
    ],
    ['a shopping list', '1. Mælk\n2. Brød\n'],
  ])('%s', (_, text) => {
    expect(read(text)).toMatchObject({ outline: null, problems: [{ code: 'not-minutes', severity: 'error' }] })
  })

  test('minutes without items say so', () => {
    expect(read('REFERAT Direktionen d. 28-01-2025\n\nMødested Lokale 1\n').problems[0]?.code).toBe('no-items')
  })
})
