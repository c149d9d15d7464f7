import type { AgendaItem } from '#src/domain/meeting.ts'

/** All of an item that search looks through besides its title and number. */
export function searchText({ sections, decision, attachments }: AgendaItem): string {
  const texts = sections.map(({ heading, text }) => `${heading}\n${text}`)
  const told = decision === null || texts.some((text) => text.includes(decision.text))
  return [...texts, ...(told ? [] : [decision.text]), ...attachments.map(({ title }) => title)].join('\n')
}

/** How many hits of each kind a search of so many gives: cases first, and always room for what was said in items. */
export function shares(limit: number): { cases: number; followUps: number } {
  return { cases: Math.ceil(limit / 2), followUps: Math.floor(limit / 4) }
}
