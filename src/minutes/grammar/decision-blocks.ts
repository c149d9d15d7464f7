import { bodyId } from '#src/domain/body.ts'
import type { OutlineItem, Range, SourceText } from '../outline.ts'
import { type Citation, citedBlocks, readCitation } from './citations.ts'
import { headingKind } from './headings.ts'

/** Which meeting the decisions must be of to be its own. */
export interface OwnMeeting {
  body: string
  /** ISO date. */
  date: string
}

/** A decision text in an item: whose it is as far as it says, and its range. */
export interface DecisionBlock extends Citation {
  range: Range
  level: number
  /** Stands at either end of the item, or right after the recommendation. */
  prominent: boolean
}

export interface DecisionBlocks {
  /** This meeting's own; null when there is none. */
  own: DecisionBlock | null
  /** Those of other meetings: history. */
  others: DecisionBlock[]
  /** Several stand there and nothing tells which is this meeting's. */
  ambiguous: boolean
}

/**
 * Finds which decision in an item is this meeting's: the one whose body and date are the meeting's
 * (minutes-formats.md, "Which block is this meeting's"). The others are history.
 */
export function decisionBlocks(source: SourceText, item: OutlineItem, meeting: OwnMeeting): DecisionBlocks {
  const blocks = item.sections.flatMap((_, at) => blocksOf(source, item, at, meeting))
  const cited = blocks.filter((block) => block.date !== null)
  const mine = blocks.filter((block) => isOwn(block, meeting))
  const named = mine.filter((block) => block.date !== null)
  const candidates = named.length > 0 ? named : mine
  const ranked = candidates.toSorted((a, b) => a.level - b.level || Number(b.prominent) - Number(a.prominent))
  const [own = null, second] = ranked
  const ambiguous =
    own !== null && second !== undefined && second.level === own.level && second.prominent === own.prominent
  return { own, others: cited.filter((block) => !isOwn(block, meeting)), ambiguous }
}

function blocksOf(source: SourceText, item: OutlineItem, at: number, meeting: OwnMeeting): DecisionBlock[] {
  const section = item.sections[at]
  if (!section || isQuoted(source.text, item, section.headingRange)) return []
  const context = { meeting: meeting.date, missingYear: 'meeting' } as const
  const kind = headingKind(section.heading)
  const cited = readCitation(section.heading, context, [meeting.body])
  const isDecision =
    kind === 'decision' || kind === 'recommendation-and-decision' || (kind === 'other' && cited !== null)
  if (!isDecision) return []
  const before = item.sections[at - 1]
  const prominent =
    at === 0 ||
    at === item.sections.length - 1 ||
    (before !== undefined && headingKind(before.heading) === 'recommendation')
  const own = { level: section.level, prominent }
  const { lead, blocks } = citedBlocks(source.text, section.body, context, [meeting.body])
  const head = cited ?? { body: null, date: null, itemNumber: null }
  const leadRange =
    kind === 'recommendation-and-decision' ? afterRecommendation(source.text, lead, blocks.length > 0) : lead
  const first =
    leadRange && source.text.slice(leadRange.start, leadRange.end).trim() !== ''
      ? [{ ...head, ...own, range: leadRange }]
      : []
  return [...first, ...blocks.map((block) => ({ ...block, ...own }))].filter(
    (block) => source.text.slice(block.range.start, block.range.end).trim() !== '',
  )
}

/** Under *Indstilling og beslutning* the decision begins at the line that says so; null when none does. */
function afterRecommendation(text: string, lead: Range, citedAfter: boolean): Range | null {
  const line =
    /(?:^|\n)[^\S\n]*(?:\p{L}+s\s)?beslutning(?:en)?(?:\s[^\n]{0,80})?:?[^\S\n]*(?:\n|$)|(?:^|\n)[^\S\n]*beslutning:\s/iu.exec(
      text.slice(lead.start, lead.end),
    )
  if (line) return { start: lead.start + line.index + line[0].length, end: lead.end }
  if (citedAfter) return null
  const paragraphs = text.slice(lead.start, lead.end).trimEnd().lastIndexOf('\n\n')
  return paragraphs === -1 ? lead : { start: lead.start + paragraphs, end: lead.end }
}

/** Days a meeting held over two days may lie apart from its heading. */
const longestMeeting = 1

function isOwn(block: DecisionBlock, meeting: OwnMeeting): boolean {
  if (block.date !== null && Math.abs(Date.parse(block.date) - Date.parse(meeting.date)) > longestMeeting * 86_400_000)
    return false
  return block.body === null || bodyId(block.body) === bodyId(meeting.body)
}

/** «Beslutning:» inside someone's quoted proposal heads no decision: the quotation marks before it are open. */
function isQuoted(text: string, item: OutlineItem, heading: Range): boolean {
  const before = text.slice(item.range.start, heading.start)
  const straight = (before.match(/"/g) ?? []).length
  const [opened, closed] = [(before.match(/[“„«]/g) ?? []).length, (before.match(/[”»]/g) ?? []).length]
  return straight % 2 === 1 && opened <= closed
}
