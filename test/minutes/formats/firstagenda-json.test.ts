import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { readFirstAgendaJson } from '#src/minutes/formats/firstagenda-json.ts'
import { readText } from '#src/minutes/formats/text.ts'
import { describeWithShared, shared } from '#test/shared.ts'
import { answer, answerItem, messyHtml } from './samples.ts'

const outlineOf = (json: unknown) => readFirstAgendaJson(json).meetings[0]?.outline

function sectionsOf(html: string) {
  const { source, meetings } = readFirstAgendaJson(answer([answerItem({ html })]))
  return (meetings[0]?.outline?.items[0]?.sections ?? []).map(({ heading, level, body }) => ({
    heading,
    level,
    text: source.text.slice(body.start, body.end),
  }))
}

describe('the meeting', () => {
  test('body, day, clock, place and people are those of the answer', () => {
    expect(outlineOf(answer())).toMatchObject({
      body: 'Klima- og Teknikudvalget',
      date: '2025-03-11',
      time: '16:30',
      place: 'Mødelokale Havnen',
      participants: ['Anne Holm', 'Bo Lind (Stedfortræder for Carl Dam, Fjordlisten)'],
      absent: ['Dorte Krag'],
      calledMinutes: true,
    })
  })

  test.each([
    ['local time with its offset', '2025-07-01T08:00:00+02:00', '2025-07-01', '08:00'],
    ['UTC', '2025-07-01T22:30:00Z', '2025-07-02', '00:30'],
    ['midnight stands for no clock', '2025-07-01T00:00:00+02:00', '2025-07-01', null],
  ])('%s', (_, Dato, date, time) => {
    expect(outlineOf(answer([answerItem()], { Dato }))).toMatchObject({ date, time })
  })

  test('a file of several answers gives a meeting each, with places in one text', () => {
    const { source, meetings } = readFirstAgendaJson([answer(), answer([answerItem({ Navn: 'Budget' })])])
    const titles = meetings.map(({ outline }) => {
      const range = outline?.items[0]?.range ?? { start: 0, end: 0 }
      return source.text.slice(range.start, range.end).split('\n')[0]
    })
    expect(titles).toEqual(['Punkt 1: Cykelsti langs Strandvejen', 'Punkt 1: Budget'])
  })
})

describe('items', () => {
  test('number, title and case number are exactly the fields, blanks and all', () => {
    const items = [
      answerItem({ Number: '3', Navn: 'Orientering ', SagsNummer: '20-010677K' }),
      answerItem({ Number: '7', Navn: 'Plan  for havnen', SagsNummer: '' }),
      answerItem({ Number: '7', Navn: 'Gentaget nummer', SagsNummer: 'HAVN 12' }),
    ]
    expect(outlineOf(answer(items))?.items).toMatchObject([
      { number: '3', title: 'Orientering ', caseNumber: '20-010677K' },
      { number: '7', title: 'Plan  for havnen', caseNumber: null },
      { number: '7', title: 'Gentaget nummer', caseNumber: 'HAVN 12' },
    ])
  })

  test('hosts that spell fields the other way are read', () => {
    const { Number: _, Navn: __, SagsNummer: ___, ...rest } = answerItem()
    const item = { ...rest, Punktnummer: 4, Caption: 'Havneplan', Sagsnummer: '25/26257' }
    expect(outlineOf({ ...answer(), Dagsordenpunkter: [item] })?.items).toMatchObject([
      { number: '4', title: 'Havneplan', caseNumber: '25/26257' },
    ])
  })

  test.each([
    ['a title that begins with Lukket', [{ Navn: 'Lukket: Køb af grund' }, {}], [true, false]],
    ['a title that only holds the word', [{ Navn: 'Midlertidig lukning af broen' }, {}], [false, false]],
    ['IsOpen false on all tells nothing', [{ IsOpen: false }, { IsOpen: false }], [false, false]],
    ['IsOpen where items differ in it', [{ IsOpen: true }, { IsOpen: false }], [false, true]],
  ])('closed: %s', (_, items, closed) => {
    expect(outlineOf(answer(items.map((item) => answerItem(item))))?.items.map((item) => item.closed)).toEqual(closed)
  })

  test('Lukket referat closes every item', () => {
    expect(outlineOf(answer([answerItem()], { Navn: 'Lukket referat' }))?.items[0]?.closed).toBe(true)
  })

  test('an item whose text is a PDF of its own is kept, with a warning at its place', () => {
    const { source, meetings } = readFirstAgendaJson(answer([answerItem(), answerItem({ Number: '2', html: null })]))
    const [problem] = meetings[0]?.problems ?? []
    expect(problem).toMatchObject({ severity: 'warning', code: 'section-not-fetched' })
    expect(source.text.slice(problem?.where?.start)).toMatch(/^Punkt 2: /)
    expect(meetings[0]?.outline?.items[1]?.sections).toEqual([])
  })
})

describe('the text of an item', () => {
  test('headings, lists, tables and lines of word-processor markup', () => {
    expect(sectionsOf(messyHtml)).toEqual([
      { heading: 'Beslutning', level: 1, text: '1. Godkendt.\n\n2. Udsat til mødet i maj.\n\nFraværende: Dorte Krag' },
      { heading: 'Fremstilling', level: 1, text: '' },
      { heading: 'Sagsprocedure', level: 2, text: 'Klima- og Teknikudvalget.' },
      { heading: 'Indstilling', level: 2, text: 'Centeret indstiller, at\n\n1. vejen åbnes\n2. resten venter' },
      {
        heading: 'Økonomiske konsekvenser',
        level: 2,
        text: 'År | Beløb\n\n2025 | 1,2 mio.\n\nDer er afsat midler pr. m2.\n\n- Stien\n- Broen',
      },
      { heading: 'Sagens forløb', level: 1, text: '04-02-2025 Klima- og Teknikudvalget\n\nUdsat.' },
    ])
  })

  test('text without a heading is a section of its own', () => {
    expect(sectionsOf('<div><p>Orienteringen blev taget til efterretning.</p></div>')).toEqual([
      { heading: '', level: 1, text: 'Orienteringen blev taget til efterretning.' },
    ])
  })

  test('a heading tag around a sentence is a sentence', () => {
    expect(sectionsOf('<h4>Resume</h4><h4>Vejen er spærret, og sagen haster.</h4>')).toEqual([
      { heading: 'Resume', level: 1, text: 'Vejen er spærret, og sagen haster.' },
    ])
  })

  test('attachments are those of the answer, whatever the text lists', () => {
    const item = answerItem({ html: '<h3>Bilag</h3><p>Se sagen</p>', Bilag: [{ Navn: 'Tidsplan', Order: 1 }] })
    expect(outlineOf(answer([item]))?.items[0]?.attachments).toEqual(['Tidsplan'])
  })
})

describe('what the source no longer says', () => {
  test.each([
    ['Dagsordenpunkter', { ...answer(), Dagsordenpunkter: undefined }],
    ['Udvalg.Navn', { ...answer(), Udvalg: {} }],
    ['Moede.Dato', { ...answer(), Moede: { Sted: 'Rådhuset' } }],
    ['Dagsordenpunkter.Navn', { ...answer(), Dagsordenpunkter: [{ ...answerItem(), Navn: undefined }] }],
    ['Dagsordenpunkter.Felter', { ...answer(), Dagsordenpunkter: [{ ...answerItem(), Felter: undefined }] }],
  ])('%s gone is told by name', (field, json) => {
    const { outline, problems } = readFirstAgendaJson(json).meetings[0] ?? {}
    expect(outline).toBeNull()
    expect(problems?.[0]).toMatchObject({ code: 'source-changed', severity: 'error' })
    expect(problems?.[0]?.message).toContain(`feltet ${field} `)
  })

  test('fields nobody has seen before do not matter', () => {
    const json = { ...answer(), Dagsordenpunkter: [{ ...answerItem(), Nyt: { felt: 1 } }], Andet: [] }
    expect(readFirstAgendaJson(json).meetings[0]?.problems).toEqual([])
  })
})

/** Lines of text that look like structure. */
const misleading = `Punkt 2: Godkendt
Punkt 9: Ny sag
Bilag
Bilag:
Lukkede punkter
Lukket
Åben sag
24/1234
Beslutning
Indstilling
Fremstilling
Resume
Sagens forløb
Økonomi
Sagsnr.: 24/5
J.nr. 1
Beslutning Klima- og Teknikudvalget den 11-03-2025
Byrådet, 03-04-2019, pkt. 42
Dato: 01-02-2025
REFERAT Byrådet d. 01-02-2025
Indholdsfortegnelse
Havnen......... 3
- et punkt
1. Godkendt`.split('\n')

describe('the printed text reads the same', () => {
  const line = fc.oneof(fc.constantFrom(...misleading), fc.lorem({ maxCount: 12 }))
  const paragraph = fc.tuple(fc.constantFrom('p', 'li', 'h3', 'td'), line)
  const html = fc
    .array(paragraph, { maxLength: 8 })
    .map((parts) =>
      parts.map(([tag, text]) => (tag === 'li' ? `<ul><li>${text}</li></ul>` : `<${tag}>${text}</${tag}>`)).join(''),
    )
  const item = fc.record({
    Number: fc.constantFrom('1', '2', '3', '7', '12a'),
    Navn: fc.constantFrom('Havneplan', 'Lukket', 'Lukket: Køb ', 'Punkt 3: igen', 'Beslutning', '', 'Budget  2026'),
    SagsNummer: fc.constantFrom('24/1', '20-010677K', 'HAVN 12', '', null),
    IsOpen: fc.boolean(),
    html,
    Bilag: fc.array(fc.record({ Navn: line, Order: fc.constant(1) }), { maxLength: 3 }),
  })

  test('whatever the words, as text they are the same meeting in the same places', () => {
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 5 }), (items) => {
        const { source, meetings } = readFirstAgendaJson(answer(items.map((given) => answerItem(given))))
        const again = readText(source.text)
        expect(again.source.text).toBe(source.text)
        expect(again.meetings[0]?.outline).toEqual(meetings[0]?.outline)
      }),
      { numRuns: 150 },
    )
  })
})

/** The fields of the source that every item must be read exactly as. */
const fields = z.object({
  Dagsordenpunkter: z.array(z.object({ Number: z.string(), Navn: z.string(), SagsNummer: z.string() })),
})

describeWithShared('the 196 meetings of 2022 and 2023', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sagsgang-formats-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  test('every item exactly as in the source, closed ones all and only, and the printed text the same', () => {
    execFileSync('tar', ['-xzf', `${shared}firstagenda/greve-2022-2023.tar.gz`, '-C', folder])
    const names = readdirSync(folder)
    expect(names).toHaveLength(196)
    for (const name of names) {
      const json: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'))
      const { source, meetings } = readFirstAgendaJson(json)
      const items = meetings[0]?.outline?.items ?? []
      expect(items.map((item) => [item.number, item.title, item.caseNumber ?? '', item.closed])).toEqual(
        fields
          .parse(json)
          .Dagsordenpunkter.map((item) => [item.Number, item.Navn, item.SagsNummer, item.Navn.startsWith('Lukket')]),
      )
      const again = readText(source.text)
      expect(again.source.text).toBe(source.text)
      expect(again.meetings[0]?.outline).toEqual(meetings[0]?.outline)
    }
  })
})
