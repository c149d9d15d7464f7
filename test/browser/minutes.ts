import { pdfOf, typeset } from '#test/minutes/formats/pdf-of.ts'

/** Minutes of one item, as a person at the town hall would have them in a folder. */
export interface ShortMinutes {
  body: string
  /** `12-10-2026` */
  date: string
  title: string
  caseNumber: string
  decision: string
}

const linesOf = ({ body, date, title, caseNumber, decision }: ShortMinutes): string[] => [
  `REFERAT ${body} d. ${date}`,
  `Mødedato ${date} kl. 16:30`,
  `Punkt 1: ${title}`,
  caseNumber,
  `Beslutning ${body} den ${date}`,
  decision,
]

export const minutesText = (minutes: ShortMinutes): string => `${linesOf(minutes).join('\n\n')}\n`

/** The same as a print, with its item on a page of its own. */
export const minutesPdf = (minutes: ShortMinutes): Buffer =>
  Buffer.from(pdfOf(typeset(linesOf(minutes).map((text, at) => ({ text, gap: 2, newPage: at === 2 })))))
