import type { AgendaItem, Decision, Meeting, Section, Where } from './meeting.ts'

/** For whom a view is derived: `all`, or `open` – as if the closed parts had never been written. */
export type Audience = 'all' | 'open'

/** All that may be said of a closed item to someone without clearance (domain.md, Closed items). */
function closedItem(number: string): AgendaItem {
  return {
    number,
    title: 'Lukket punkt',
    caseNumber: null,
    closed: true,
    sections: [],
    decision: null,
    history: [],
    mentions: [],
    planned: [],
    followUps: [],
    attachments: [],
    closedParts: [],
    where: { page: null, start: 0, end: 0 },
  }
}

const overlaps = (a: Where, b: Where) => a.start < b.end && b.start < a.end

/** The mark that closes a single line of an open item. */
const closedMark = /\(\s*lukket( punkt| sag)?\s*\)/i
const startsLine = /^\s*([-–•*]|\d+[.)])\s|^\s*$/

/** The text without the marked lines, each with the lines it runs over, back to where its bullet or paragraph begins. */
function withoutMarked(text: string): { text: string; cut: number } {
  const kept: string[] = []
  let cut = 0
  for (const line of text.split('\n')) {
    if (!closedMark.test(line)) {
      kept.push(line)
      continue
    }
    cut += 1
    let begun = startsLine.test(line)
    while (!begun && kept.length > 0) {
      const before = kept.pop() ?? ''
      begun = startsLine.test(before)
    }
  }
  return { text: kept.join('\n'), cut }
}

/**
 * A text without its closed parts. Where its place covers it letter by letter they are cut by place;
 * where the text was laid out anew they are found by their mark. One that cannot be found takes the
 * whole text with it: rather too little than a closed line.
 */
function openText(text: string, where: Where, closedParts: readonly Where[]): string {
  const within = closedParts.filter((part) => overlaps(part, where))
  if (within.length === 0) return text
  if (text.length === where.end - where.start) {
    const closed = (index: number) => within.some(({ start, end }) => start <= index && index < end)
    return Array.from({ length: text.length }, (_, index) => (closed(where.start + index) ? '' : text[index])).join('')
  }
  const open = withoutMarked(text)
  return open.cut >= within.length ? open.text : ''
}

function openSection(section: Section, closedParts: readonly Where[]): Section {
  return { ...section, text: openText(section.text, section.where, closedParts).trim() }
}

/** The decision, unless the very words that class it are closed. */
function openDecision(decision: Decision | null, closedParts: readonly Where[]): Decision | null {
  if (decision === null || !closedParts.some((part) => overlaps(part, decision.where))) return decision
  const text = openText(decision.text, decision.where, closedParts).trim()
  const secret = decision.words.some((words) => closedParts.some((part) => overlaps(part, words)))
  return secret || text === '' ? null : { ...decision, text, points: [] }
}

function openItem(item: AgendaItem): AgendaItem {
  if (item.closed) return closedItem(item.number)
  const { closedParts } = item
  if (closedParts.length === 0) return item
  const isOpen = ({ where }: { where: Where }) => !closedParts.some((part) => overlaps(part, where))
  return {
    ...item,
    sections: item.sections.map((section) => openSection(section, closedParts)),
    decision: openDecision(item.decision, closedParts),
    history: item.history.filter(isOpen),
    mentions: item.mentions.filter(isOpen),
    planned: item.planned.filter(isOpen),
    followUps: item.followUps.filter(isOpen),
    attachments: item.attachments.filter(({ title }) => !closedMark.test(title)),
    closedParts: [],
  }
}

/**
 * The meeting as an audience may have it. For `open` a closed item keeps nothing but that *Lukket
 * punkt* stood at its number, and every view derived from what is left can leak nothing.
 */
export function forAudience<T extends Meeting>(meeting: T, audience: Audience): T {
  return audience === 'all' ? meeting : { ...meeting, items: meeting.items.map(openItem) }
}
