import { convertMillimetersToTwip as mm, HeadingLevel, Paragraph, TextRun } from 'docx'
import { wordsIn, type Language, type Words } from '../words.ts'
import type { AgendaLines, ItemLines } from './agenda-lines.ts'
import { printable, styleIds, wordDocument } from './word.ts'

/** An agenda as a Word document: its items are headings that Word numbers, so that it can be gone on with there. */
export function agendaWord(lines: AgendaLines, language: Language): Promise<ArrayBuffer> {
  const words = wordsIn[language]
  const { title, body, date, draft } = lines
  const { papers } = words
  const name = draft ? `${papers.agenda} (${papers.draft.toLowerCase()})` : papers.agenda
  const children = [...headOf(lines, words), ...lines.items.flatMap(itemOf)]
  return wordDocument({ title, header: [`${body} · ${name}`, date], children }, words, language)
}

function headOf({ title, when, place, items }: AgendaLines, { papers }: Words): Paragraph[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, text: printable(title) }),
    fact(papers.date, when),
    ...(place === null ? [] : [fact(papers.place, place)]),
    ...(items.length === 0 ? [new Paragraph({ text: papers.noItems })] : []),
  ]
}

const fact = (label: string, value: string) =>
  new Paragraph({
    style: styleIds.facts,
    children: [new TextRun({ text: `${label}: `, bold: true }), new TextRun(printable(value))],
  })

const indent = { left: mm(10) }

function itemOf({ title, facts, note }: ItemLines): Paragraph[] {
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      numbering: { reference: styleIds.items, level: 0 },
      text: printable(title),
    }),
    ...(facts === '' ? [] : [new Paragraph({ style: styleIds.facts, indent, text: printable(facts) })]),
    ...note.map((line) => new Paragraph({ style: styleIds.note, indent, text: printable(line) })),
  ]
}
