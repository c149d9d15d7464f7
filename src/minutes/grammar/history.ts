import { bodyId } from '#src/domain/body.ts'
import type { HistoryEntry, PlannedStep } from '#src/domain/meeting.ts'
import { whereIs, type OutlineItem, type Range, type SourceText } from '../outline.ts'
import { citedBlocks, type CitedBlock } from './citations.ts'
import { trimmed } from './decision.ts'
import type { DecisionBlock, OwnMeeting } from './decision-blocks.ts'
import { type ItemContext, readDecisionText } from './decision-text.ts'
import { headingKind } from './headings.ts'

export interface History {
  history: HistoryEntry[]
  planned: PlannedStep[]
}

/** What a system prints for a treatment whose decision it does not show. */
const notReleased = /^beslutning(?:en)?\s+(?:er\s+)?(?:endnu\s+)?ikke\s+(?:frigivet|offentlig|godkendt)/iu

/**
 * Earlier treatments listed under *Sagsforløb*, *Sagens forløb*, *Tidligere behandling* and the like, and
 * decisions of other meetings quoted under the item. This meeting is left out; coming ones are planned.
 */
export function historyOf(
  source: SourceText,
  item: OutlineItem,
  others: DecisionBlock[],
  meeting: OwnMeeting,
  context: ItemContext,
): History {
  const listed = item.sections
    .filter(({ heading }) => headingKind(heading) === 'history')
    .flatMap(
      ({ body }) =>
        citedBlocks(source.text, body, { meeting: meeting.date, missingYear: 'meeting' }, [meeting.body]).blocks,
    )
  const blocks = [...listed, ...others.map((block) => ({ ...block, heading: block.range }))]
  const dated = blocks.filter((block) => block.body !== null && !isThisMeeting(block, meeting))
  return {
    history: dated
      .filter((block) => (block.date ?? '') <= meeting.date)
      .map((block) => entryOf(source, block, context)),
    planned: dated
      .filter((block) => (block.date ?? '') > meeting.date)
      .map((block) => ({ body: block.body ?? '', date: block.date, where: whereIs(source, block.heading) })),
  }
}

function isThisMeeting(block: CitedBlock, meeting: OwnMeeting): boolean {
  return block.date === meeting.date && block.body !== null && bodyId(block.body) === bodyId(meeting.body)
}

function entryOf(source: SourceText, block: CitedBlock, context: ItemContext): HistoryEntry {
  const range: Range = trimmed(source.text, block.range)
  const text = source.text.slice(range.start, range.end)
  const told = text !== '' && !notReleased.test(text)
  return {
    body: block.body ?? '',
    date: block.date,
    itemNumber: block.itemNumber,
    text,
    outcome: told ? readDecisionText(source.text, range, context).outcome : null,
    where: whereIs(source, { start: block.heading.start, end: Math.max(range.end, block.heading.end) }),
  }
}
