import {
  AlignmentType,
  convertMillimetersToTwip as mm,
  Document,
  Footer,
  Header,
  LevelFormat,
  LevelSuffix,
  Packer,
  PageNumber,
  Paragraph,
  TabStopPosition,
  TabStopType,
  Tab,
  TextRun,
  type FileChild,
} from 'docx'
import type { Language, Words } from '../words.ts'

/** The sheet's own names for its styles: a secretary who changes one changes the whole document. */
export const styleIds = { facts: 'Facts', note: 'Note', items: 'items' } as const

const ink = '1F2933'
const faint = '52606D'
/** In half points, as Word counts. */
const sizes = { text: 22, small: 18, item: 26, section: 28, title: 40 }

/** Without the characters that no XML may hold, which Word would refuse the whole document for. */
export const printable = (text: string) => text.replaceAll(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ')

/** What stands in the margins. */
const small = (...parts: (string | Tab)[]) => new TextRun({ size: sizes.small, color: faint, children: parts })

export interface Sheet {
  title: string
  /** Over each page: what it is on the left, and of when on the right. */
  header: [string, string]
  children: readonly FileChild[]
  /** On its side, for wide tables. */
  landscape?: boolean
}

/**
 * An A4 document of Word with the house's styles, a header and page numbers. This file and what it needs are loaded
 * when a document is asked for: the mocked API loads the routes too, and no page of it writes one.
 */
export function wordDocument(
  { title, header, children, landscape = false }: Sheet,
  { papers }: Words,
  language: Language,
): Promise<ArrayBuffer> {
  const edge = landscape ? mm(297 - 50) : TabStopPosition.MAX
  const document = new Document({
    creator: 'Sagsgang',
    title: printable(title),
    styles: styles(language),
    numbering: { config: [items] },
    sections: [
      {
        properties: {
          page: {
            size: { width: mm(210), height: mm(297), orientation: landscape ? 'landscape' : 'portrait' },
            margin: { top: mm(28), bottom: mm(25), left: mm(25), right: mm(25), header: mm(13), footer: mm(12) },
          },
        },
        headers: {
          default: new Header({
            children: [
              new Paragraph({
                style: 'Header',
                tabStops: [{ type: TabStopType.RIGHT, position: edge }],
                children: [small(printable(header[0]), new Tab(), printable(header[1]))],
              }),
            ],
          }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                style: 'Footer',
                alignment: AlignmentType.RIGHT,
                children: [small(`${papers.page} `, PageNumber.CURRENT, ` ${papers.of} `, PageNumber.TOTAL_PAGES)],
              }),
            ],
          }),
        },
        children,
      },
    ],
  })
  return Packer.toArrayBuffer(document)
}

/** Items numbered by Word itself, so that one put in between moves those after it. */
const items = {
  reference: styleIds.items,
  levels: [
    {
      level: 0,
      format: LevelFormat.DECIMAL,
      text: '%1.',
      suffix: LevelSuffix.TAB,
      style: { paragraph: { indent: { left: mm(10), hanging: mm(10) } } },
    },
  ],
}

const styles = (language: Language) => ({
  default: {
    document: {
      run: {
        font: 'Calibri',
        size: sizes.text,
        color: ink,
        language: { value: { da: 'da-DK', en: 'en-GB' }[language] },
      },
      paragraph: { spacing: { after: 120, line: 276 } },
    },
    title: { run: { size: sizes.title, bold: true }, paragraph: { spacing: { after: 60 } } },
    heading1: {
      run: { size: sizes.section, bold: true },
      paragraph: { spacing: { before: 360, after: 120 }, keepNext: true },
    },
    heading2: {
      run: { size: sizes.item, bold: true },
      paragraph: { spacing: { before: 280, after: 40 }, keepNext: true, keepLines: true },
    },
  },
  paragraphStyles: [
    {
      id: styleIds.facts,
      name: 'Oplysninger',
      basedOn: 'Normal',
      quickFormat: true,
      run: { color: faint },
      paragraph: { spacing: { after: 80 }, keepLines: true },
    },
    { id: styleIds.note, name: 'Note', basedOn: 'Normal', quickFormat: true, run: { italics: true } },
  ],
})
