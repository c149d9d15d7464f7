import type { Words } from '../words.ts'
import type { AgendaLines } from './agenda-lines.ts'

/** An agenda as plain text, to be pasted into a mail or to stand in a calendar. */
export function agendaText({ title, when, place, draft, items }: AgendaLines, { papers }: Words): string {
  const head = [draft ? `${title} (${papers.draft.toLowerCase()})` : title, when, ...(place === null ? [] : [place])]
  const told = items.map((item, index) => {
    const number = `${index + 1}. `
    const under = [item.facts, ...item.note].filter((line) => line !== '')
    return [`${number}${item.title}`, ...under.map((line) => `${' '.repeat(number.length)}${line}`)].join('\n')
  })
  return `${[head.join('\n'), ...(told.length === 0 ? [papers.noItems] : told)].join('\n\n')}\n`
}
