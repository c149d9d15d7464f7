import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { FormatReading } from '#src/minutes/formats/format.ts'
import { readPdf } from '#src/minutes/formats/pdf.ts'
import { readText } from '#src/minutes/formats/text.ts'
import { describeWithShared, shared } from '#test/shared.ts'
import { pdfOf, typeset } from './pdf-of.ts'

const minutes = [
  { text: 'REFERAT Havneudvalget d. 11-03-2025', size: 20 },
  { text: 'Mødedato Tirsdag d. 11. marts 2025 kl. 16:30', gap: 2 },
  { text: 'Punkt 1: Kajen og de nye bænke ved den gamle havn, herunder', size: 14, newPage: true },
  { text: 'hvem der maler dem', size: 14, gap: 1.3 },
  { text: '25/17', gap: 2 },
  { text: 'Indstilling', gap: 2 },
  { text: 'At kajen lægges om, og at de bænke, der står der nu, flyttes op på pladsen ved den 12-', gap: 2 },
  { text: '03-2026, så at der bliver plads.' },
  { text: 'Beslutning Havneudvalget den 11-03-2025', gap: 2 },
  { text: '1. Godkendt.', gap: 2 },
  { text: '2. Udsat.' },
]
const codeOf = async (bytes: Uint8Array) => (await readPdf(bytes)).meetings[0]?.problems[0]?.code

test('a print is read with its pages, titles over two lines and lines that go on', async () => {
  const { format, source, meetings } = await readPdf(pdfOf(typeset(minutes)))
  const item = meetings[0]?.outline?.items[0]
  expect(format).toBe('firstagenda-pdf')
  expect(meetings[0]?.outline).toMatchObject({ body: 'Havneudvalget', date: '2025-03-11', time: '16:30' })
  expect(item).toMatchObject({
    title: 'Kajen og de nye bænke ved den gamle havn, herunder hvem der maler dem',
    caseNumber: '25/17',
  })
  expect(item?.sections.map(({ body }) => source.text.slice(body.start, body.end))).toEqual([
    'At kajen lægges om, og at de bænke, der står der nu, flyttes op på pladsen ved den 12-03-2026, så at der bliver plads.',
    '1. Godkendt.\n2. Udsat.',
  ])
  expect(source.text.slice(source.pageStarts?.[1])).toMatch(/^Punkt 1: /)
})

test('a running head and page numbers are not part of the text', async () => {
  const pages = typeset([...minutes, { text: 'Punkt 2: Bro', newPage: true, size: 14 }, { text: '25/18', gap: 2 }])
  const framed = pages.map((lines, at) => [
    { text: 'Fjordby Kommune - Havneudvalget', x: 60, y: 815, size: 9 },
    ...lines,
    { text: `Side ${at + 1} af ${pages.length}`, x: 480, y: 30, size: 9 },
  ])
  expect((await readPdf(pdfOf(framed))).source.text).toBe((await readPdf(pdfOf(pages))).source.text)
})

test('short minutes without one full line: labels, titles and decisions stay on lines of their own', async () => {
  const lines = ['Referat', 'Kulturudvalget', 'Mødedato: 14. august 2024', 'Mødetidspunkt: 17:00', 'Afbud: Ingen']
  const item = [
    'Pkt. nr. 1 Tilskud',
    'Sagsnr.: 24/77',
    'Beslutning',
    'Godkendt med den bemærkning, at beløbet halveres.',
  ]
  const next = ['Pkt. nr. 2 Eventuelt', 'Beslutning', 'Ingen.']
  const { source } = await readPdf(pdfOf(typeset([...lines, ...item, ...next].map((text) => ({ text, gap: 1.4 })))))
  expect(source.text.trim().split(/\n+/)).toEqual([...lines, ...item, ...next])
})

test('a case number alone at the top of a page is no page number', async () => {
  const pages = typeset([
    { text: 'REFERAT Havneudvalget d. 11-03-2025' },
    { text: 'Punkt 1: Molen' },
    { text: '24/9911', newPage: true },
  ])
  const high = pages.map((lines) => lines.map((line) => (line.text === '24/9911' ? { ...line, y: 810 } : line)))
  expect((await readPdf(pdfOf(high))).source.text).toContain('24/9911')
})

test('what cannot be read is told apart', async () => {
  const whole = pdfOf(typeset(minutes))
  const locked = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >> /ID [<41><41>] `
  expect(await codeOf(whole.slice(0, whole.length * 0.6))).toBe('damaged-pdf')
  expect(await codeOf(whole.slice(0, -20))).toBe('damaged-pdf')
  expect(await codeOf(whole.slice(0, 9))).toBe('damaged-pdf')
  expect(await codeOf(pdfOf(typeset(minutes), locked))).toBe('encrypted-pdf')
  expect(await codeOf(pdfOf([[], []]))).toBe('scanned-pdf')
  expect(await codeOf(pdfOf(typeset([{ text: 'Kære Anne, her er brevet om havnen.' }])))).toBe('not-minutes')
})

describeWithShared('real minutes', () => {
  test('the PDF of a meeting reads as its text does', async () => {
    const pdf = factsOf(await readPdf(readFileSync(`${shared}minutes/direktionen-2025-01-28.pdf`)))
    const text = factsOf(readText(readFileSync(`${shared}minutes/direktionen-2025-01-28.txt`, 'utf8')))
    expect(pdf.items).toHaveLength(3)
    expect(pdf).toEqual(text)
  })
})

/** What was read, without its places. */
function factsOf({ source, meetings }: FormatReading) {
  const { items = [], ...head } = meetings[0]?.outline ?? {}
  return {
    ...head,
    range: null,
    items: items.map(({ number, title, caseNumber, closed, attachments, sections }) => ({
      number,
      title,
      caseNumber,
      closed,
      attachments,
      sections: sections.map(({ heading, level, body }) => {
        return { heading, level, text: source.text.slice(body.start, body.end).replace(/\s+/g, ' ') }
      }),
    })),
  }
}
