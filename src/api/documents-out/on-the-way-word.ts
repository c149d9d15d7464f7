import {
  BorderStyle,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
} from 'docx'
import { formatsOf, type Formats } from '#src/i18n/format.ts'
import type { CaseRef } from '#src/domain/case.ts'
import { wordsIn, type Language, type Words } from '../words.ts'
import { ownerOf, type OnTheWay } from './on-the-way.ts'
import { printable, styleIds, wordDocument } from './word.ts'

type Going = OnTheWay['going'][number]

/** The list of cases on their way as a Word document, as it lies beside an agenda. */
export function onTheWayWord({ going, sent, finished }: OnTheWay, asOf: string, language: Language) {
  const words = wordsIn[language]
  const format = formatsOf(language)
  const { papers, common } = words
  const { columns } = papers
  const year = asOf.slice(0, 4)
  const children = [
    new Paragraph({ heading: HeadingLevel.TITLE, text: papers.onTheWay }),
    new Paragraph({ style: styleIds.facts, text: papers.asOf(format.date(asOf)) }),
    ...section(
      papers.going,
      papers.goingNone,
      [columns.case, columns.owner, columns.stage, columns.expected],
      going,
      (each) => [
        named(each.row.case),
        ownerOf(each) ?? '',
        each.row.place ? common.stage[each.row.place.stage] : '',
        expectedOf(each, words, format),
      ],
    ),
    ...section(
      papers.sent,
      papers.sentNone,
      [columns.case, columns.sentBy, columns.sentOn, columns.sentTo],
      sent,
      (row) => [
        named(row.case),
        row.lastEvent?.body ?? '',
        row.lastEvent ? format.date(row.lastEvent.date) : '',
        row.place?.nextBody ?? '',
      ],
    ),
    ...section(
      papers.finished(year),
      papers.finishedNone(year),
      [columns.case, columns.adoptedBy, columns.adoptedOn],
      finished,
      (each) => [named(each.case), each.body ?? '', format.date(each.date)],
    ),
  ]
  const header: [string, string] = [papers.onTheWay, papers.asOf(format.date(asOf))]
  return wordDocument({ title: papers.onTheWay, header, children, landscape: true }, words, language)
}

const named = ({ title, number }: CaseRef) => (number === null ? title : `${title} (${number})`)

/** The meeting it stands on, what it is promised for, or who is next; nothing where nobody has said. */
function expectedOf({ row, wait }: Going, { papers }: Words, format: Formats): string {
  const { nextMeeting } = row
  if (nextMeeting) return papers.expectedOn(nextMeeting.body, format.date(nextMeeting.startsAt))
  if (wait?.until) return (wait.overdue ? papers.late : papers.promised)(format.date(wait.until))
  return wait?.untilText ? papers.promised(wait.untilText) : (row.place?.nextBody ?? '')
}

const line = { style: BorderStyle.SINGLE, size: 4, color: 'CBD2D9' } as const
const noLine = { style: BorderStyle.NONE } as const

/** A heading and its table; its first column is the widest, and its head stands again on each page. */
function section<T>(
  heading: string,
  none: string,
  headers: readonly string[],
  rows: readonly T[],
  cells: (row: T) => string[],
): FileChild[] {
  const head = new Paragraph({ heading: HeadingLevel.HEADING_1, text: heading })
  if (rows.length === 0) return [head, new Paragraph({ text: none })]
  const table = new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { top: noLine, left: noLine, right: noLine, bottom: line, insideHorizontal: line, insideVertical: noLine },
    rows: [rowOf(headers, true), ...rows.map((row) => rowOf(cells(row), false))],
  })
  return [head, table]
}

function rowOf(texts: readonly string[], head: boolean): TableRow {
  const rest = 60 / (texts.length - 1)
  const cells = texts.map(
    (text, index) =>
      new TableCell({
        width: { size: index === 0 ? 40 : rest, type: WidthType.PERCENTAGE },
        margins: { top: 60, bottom: 60, left: 90, right: 90 },
        ...(head && { shading: { fill: 'E8ECF1' } }),
        children: [
          new Paragraph({ spacing: { after: 0 }, children: [new TextRun({ text: printable(text), bold: head })] }),
        ],
      }),
  )
  return new TableRow({ children: cells, tableHeader: head, cantSplit: true })
}
