import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { flow } from '#src/minutes/formats/pdf/flow.ts'
import { pdfLines } from '#src/minutes/formats/pdf/pdf-lines.ts'

const size = 10
const letter = 5
const measure = 480

/** A piece of text as pdf.js gives it, with letters of one width. */
const piece = (str: string, x: number, y: number) => ({
  str,
  dir: 'ltr',
  transform: [size, 0, 0, size, x, y],
  width: str.length * letter,
  height: size,
  fontName: 'f',
  hasEOL: false,
})

/** Sets paragraphs to the measure on pages of some lines, as a printer would. */
function printed(paragraphs: readonly string[], linesOnPage: number) {
  const lines: { text: string; first: boolean }[] = []
  for (const paragraph of paragraphs) {
    let line = ''
    const set: string[] = []
    for (const word of paragraph.split(' ')) {
      if (line !== '' && (line.length + 1 + word.length) * letter > measure) {
        set.push(line)
        line = word
      } else line = line === '' ? word : `${line} ${word}`
    }
    lines.push(...[...set, line].map((text, at) => ({ text, first: at === 0 })))
  }
  const pages: ReturnType<typeof piece>[][] = []
  let y = 0
  lines.forEach(({ text, first }, at) => {
    if (at % linesOnPage === 0) {
      pages.push([])
      y = 800
    }
    y -= first ? 26 : 14
    pages.at(-1)?.push(piece(text, 60, y))
  })
  return pages.map(pdfLines)
}

const word = fc.constantFrom(
  'vejen',
  'havnens',
  'anlægsbevilling',
  'og',
  'CO2-udslip',
  '2030-fremskrivning',
  'i',
  'udvalgets',
)
const paragraph = fc.array(word, { minLength: 40, maxLength: 120 }).map((words) => `Sagen ${words.join(' ')}.`)

test('paragraphs come out whole, wherever lines and pages broke', () => {
  fc.assert(
    fc.property(
      fc.array(paragraph, { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 3, max: 40 }),
      (paragraphs, linesOnPage) => {
        const pages = printed(paragraphs, linesOnPage)
        const { text, pageStarts } = flow(pages)
        expect(text.trimEnd().split('\n\n')).toEqual(paragraphs)
        expect(pageStarts?.map((start, at) => text.startsWith(pages[at]?.[0]?.text ?? '', start))).toEqual(
          pages.map(() => true),
        )
      },
    ),
  )
})

test.each([
  ['a ligature', ['De ﬁre ﬂager'], 'De fire flager'],
  [
    'a soft hyphen at the end of a line',
    [`${'Havnen er lang. '.repeat(6)}bære\u00ad`, 'dygtig'],
    `${'Havnen er lang. '.repeat(6)}bæredygtig`,
  ],
  ['pieces of one line', ['Havnen'], 'Havnen'],
])('%s', (_, lines, text) => {
  const set = pdfLines(lines.map((line, at) => piece(line, 60, 800 - at * 14)))
  expect(flow([set]).text.trim()).toBe(text)
})

test('pieces of a line are put in order, words parted by their gap, columns by a tab', () => {
  const pieces = [
    piece('Lokale 1', 200, 800),
    piece('Møde', 60, 800.4),
    piece('sted', 60 + 4 * letter, 800),
    piece('nr.', 103, 800),
  ]
  expect(pdfLines(pieces).map(({ text }) => text)).toEqual(['Mødested nr.\tLokale 1'])
})

test('a stamp set aslant is no text', () => {
  const stamp = { ...piece('KLADDE', 100, 400), transform: [7, 7, -7, 7, 100, 400] }
  expect(pdfLines([stamp, piece('Godkendt.', 60, 400)]).map(({ text }) => text)).toEqual(['Godkendt.'])
})
