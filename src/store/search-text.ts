import { dayOf } from '#src/domain/days.ts'
import type { AgendaItem, Meeting } from '#src/domain/meeting.ts'

/** As much of a text as is searched: Postgres keeps a megabyte of words, and an item of more is no item. */
const longestText = 200_000

/** All of an item that search looks through besides its title and number. */
export function searchText({ sections, decision, attachments }: AgendaItem): string {
  const texts = sections.map(({ heading, text }) => `${heading}\n${text}`)
  const told = decision === null || texts.some((text) => text.includes(decision.text))
  return [...texts, ...(told ? [] : [decision.text]), ...attachments.map(({ title }) => title)]
    .join('\n')
    .slice(0, longestText)
}

const months = 'januar februar marts april maj juni juli august september oktober november december'.split(' ')

/** What a meeting is called: *Direktionen 5. marts 2025*. */
export function meetingName({ body, startsAt }: Pick<Meeting, 'body' | 'startsAt'>): string {
  const [year, month, day] = dayOf(startsAt).split('-').map(Number)
  return `${body} ${day}. ${months[(month ?? 1) - 1]} ${year}`
}

/** What a meeting is looked up by: its name, and its date as figures, with and without their noughts. */
export function meetingText(meeting: Pick<Meeting, 'body' | 'startsAt'>): string {
  const [, month] = dayOf(meeting.startsAt).split('-').map(Number)
  return `${meetingName(meeting)} ${month} ${dayOf(meeting.startsAt)}`
}

/** How many hits of each kind a search of so many gives: cases first, and always room for what was said in items. */
export function shares(limit: number): { cases: number; meetings: number; followUps: number } {
  return { cases: Math.ceil(limit / 2), meetings: Math.floor(limit / 8), followUps: Math.floor(limit / 4) }
}
