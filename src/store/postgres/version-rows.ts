import type { Audience } from '#src/domain/audience.ts'
import { forAudience } from '#src/domain/audience.ts'
import { bodyId } from '#src/domain/body.ts'
import { gatherKey } from '#src/domain/cases.ts'
import { dayOf } from '#src/domain/days.ts'
import { danishKey } from '#src/domain/order.ts'
import { searchLexemes } from '../asked.ts'
import type { KnownItem } from '../derive-case-group.ts'
import { nameOf } from '../hits.ts'
import { knownItems } from '../known-items.ts'
import { meetingRow } from '../rows.ts'
import { meetingText, searchText } from '../search-text.ts'
import type { MeetingVersion } from '../versions.ts'
import { alikes, numberLexeme, quarterOf } from './derived-rows.ts'
import type { items, meetings } from './schema.ts'

/** What a document says of a meeting, as a row. */
export function versionRow({ meeting, dayKey, knownTo, orphans }: MeetingVersion): typeof meetings.$inferInsert {
  const { items: _, ...head } = meeting
  return {
    documentId: meeting.documentId,
    id: meeting.id,
    dayKey,
    bodyId: bodyId(meeting.body),
    bodyKey: danishKey(meeting.body),
    body: meeting.body,
    bodyKind: meeting.bodyKind,
    kind: meeting.kind,
    day: dayOf(meeting.startsAt),
    startsAt: meeting.startsAt,
    knownFrom: meeting.knownFrom,
    knownTo,
    head,
    rowAll: meetingRow(meeting),
    rowOpen: meetingRow(forAudience(meeting, 'open')),
    orphans,
    search: searchLexemes(meetingText(meeting)),
  }
}

/** Its items: once where both audiences may have all of it, else once for each. */
export function itemRows(version: MeetingVersion): (typeof items.$inferInsert)[] {
  const open = knownItems(version, 'open')
  return knownItems(version, 'all').flatMap((whole, position) => {
    const left = open[position]
    if (left === undefined || left.item === whole.item) return [itemRow(version, whole, 'both')]
    return [itemRow(version, whole, 'all'), itemRow(version, left, 'open')]
  })
}

function itemRow(version: MeetingVersion, known: KnownItem, audience: Audience | 'both'): typeof items.$inferInsert {
  const { meeting, knownTo, overlays } = version
  const { item, position, followUpIds, own } = known
  const name = nameOf({ number: item.caseNumber, title: item.title })
  return {
    audience,
    documentId: meeting.documentId,
    meetingId: meeting.id,
    position,
    number: item.number,
    gatherKey: gatherKey(meeting, item),
    kind: meeting.kind,
    bodyId: bodyId(meeting.body),
    day: dayOf(meeting.startsAt),
    knownFrom: meeting.knownFrom,
    knownTo,
    data: item,
    followUpIds,
    own,
    quarter: quarterOf(meeting.knownFrom),
    subject: [...alikes(item.title), ...numberLexeme(item.caseNumber)],
    named: searchLexemes(name),
    search: searchLexemes(`${name}\n${searchText(item)}`),
    overlay: audience === 'open' ? null : (overlays[position] ?? null),
  }
}
