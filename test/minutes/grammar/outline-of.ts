import type { Outline, OutlineItem, SourceText } from '#src/minutes/outline.ts'

export interface ItemText {
  title?: string
  number?: string
  closed?: boolean
  /** Heading and text of each section, in order. */
  sections: readonly (readonly [heading: string, text: string])[]
}

/** A document of an invented body with these items, as a format would hand it to the grammar. */
export function outlineOf(
  items: readonly ItemText[],
  meeting: Partial<Pick<Outline, 'body' | 'date' | 'time'>> = {},
): { source: SourceText; outline: Outline } {
  let text = ''
  const put = (words: string) => {
    const start = text.length
    text += words
    return { start, end: text.length }
  }
  const outlined = items.map((item, at): OutlineItem => {
    const number = item.number ?? String(at + 1)
    const title = item.title ?? 'Cykelstier i Fjordby'
    const { start } = put(`Punkt ${number}: ${title}\n\n`)
    const sections = item.sections.map(([heading, words]) => {
      const headingRange = put(heading)
      put('\n\n')
      const body = put(words)
      put('\n\n')
      return { heading, level: 1, headingRange, body }
    })
    return {
      number,
      title,
      caseNumber: null,
      closed: item.closed ?? false,
      range: { start, end: text.length },
      sections,
      attachments: [],
    }
  })
  const outline: Outline = {
    body: 'Teknisk Udvalg',
    date: '2025-03-11',
    time: '16:00',
    place: null,
    participants: [],
    absent: [],
    calledMinutes: true,
    range: { start: 0, end: text.length },
    items: outlined,
    ...meeting,
  }
  return { source: { text, pageStarts: null }, outline }
}
