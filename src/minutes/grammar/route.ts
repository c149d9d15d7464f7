import { bodyId } from '#src/domain/body.ts'
import type { PlannedStep } from '#src/domain/meeting.ts'
import { whereIs, type OutlineItem, type Range, type SourceText } from '../outline.ts'
import { findBodies, type FoundBody } from './body-names.ts'
import { citedBlocks } from './citations.ts'
import type { OwnMeeting } from './decision-blocks.ts'
import { headingKind } from './headings.ts'

/** Short forms of a route («ØK/BY», «KTM, ØU, BYR»): only those that mean one body everywhere. */
const short: Readonly<Record<string, string>> = {
  ØU: 'Økonomiudvalget',
  ØK: 'Økonomiudvalget',
  BY: 'Byrådet',
  BYR: 'Byrådet',
  BR: 'Byrådet',
  KB: 'Kommunalbestyrelsen',
}
const shortForms = /(?<![\p{L}\d])(?:ØU|ØK|BYR|BY|BR|KB)(?![\p{L}\d])/gu

/**
 * The bodies a case is still to pass: from *Sagsprocedure*, *Sagsgang*, *Sagen afgøres i*, or a
 * *Sagsforløb* that only names bodies. Bodies named before this one have had it already.
 */
export function routeOf(source: SourceText, item: OutlineItem, meeting: OwnMeeting): PlannedStep[] {
  return item.sections
    .filter(({ heading, body }) => {
      const kind = headingKind(heading)
      return (kind === 'route' || kind === 'history') && isRoute(source.text, body, meeting)
    })
    .flatMap(({ body }) => ahead(bodiesIn(source.text, body), meeting))
    .map((step) => ({ body: step.name, date: null, where: whereIs(source, step) }))
}

/** A list of bodies without dates or decisions is a plan; longer text tells of something. */
const longestRoute = 300

function isRoute(text: string, range: Range, meeting: OwnMeeting): boolean {
  const words = text.slice(range.start, range.end)
  const cited = citedBlocks(text, range, { meeting: meeting.date, missingYear: 'meeting' }, [meeting.body])
  return cited.blocks.length === 0 && words.trim().length < longestRoute && !/\d{4}/.test(words)
}

function bodiesIn(text: string, range: Range): FoundBody[] {
  const words = text.slice(range.start, range.end)
  const abbreviated = [...words.matchAll(shortForms)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    name: short[match[0]] ?? match[0],
  }))
  return [...findBodies(words), ...abbreviated]
    .toSorted((a, b) => a.start - b.start)
    .map((body) => ({ ...body, start: body.start + range.start, end: body.end + range.start }))
}

function ahead(bodies: FoundBody[], meeting: OwnMeeting): FoundBody[] {
  const own = bodies.findLastIndex((body) => bodyId(body.name) === bodyId(meeting.body))
  return bodies.slice(own + 1)
}
