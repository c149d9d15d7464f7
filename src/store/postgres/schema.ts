import { bigint, boolean, customType, integer, jsonb, pgTable, smallint, text } from 'drizzle-orm/pg-core'
import type { AgendaDraft } from '#src/domain/agenda.ts'
import type { Audience } from '#src/domain/audience.ts'
import type { AuditAction, AuditKind, AuditValues } from '#src/domain/audit.ts'
import type { CaseRef, Wait } from '#src/domain/case.ts'
import type { CorrectedValue, CorrectionField } from '#src/domain/correction.ts'
import type { Orphan } from '#src/domain/correction-apply.ts'
import type { OwnFollowUp, Suggestion } from '#src/domain/follow-up.ts'
import type { AgendaItem, StoredMeeting } from '#src/domain/meeting.ts'
import type { Format } from '#src/domain/reading.ts'
import type { KnownFollowUp, KnownSnapshot } from '../derive-case-group.ts'
import type { ReadMeetingRow } from '../store.ts'
import type { ItemOverlay } from '../versions.ts'
import type { WrittenFields } from '../written.ts'

/** The tables of `migrations/`, which says what each is for, with the types of what they hold. */

const bytea = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' })

/** Words to be found by, as `lexemes` or `searchLexemes` give them: without quotes in them, so that quotes suffice. */
const words = customType<{ data: readonly string[]; driverData: string }>({
  dataType: () => 'tsvector',
  toDriver: (value) => value.map((word) => `'${word}'`).join(' '),
})

const textArray = customType<{ data: string[]; driverData: string[] }>({ dataType: () => 'text[]' })

export const documents = pgTable('documents', {
  id: text().primaryKey(),
  received: bigint({ mode: 'number' }).generatedAlwaysAsIdentity(),
  name: text().notNull(),
  mediaType: text('media_type').notNull(),
  sha256: text().notNull(),
  format: text().$type<Format>().notNull(),
  size: integer().notNull(),
  receivedAt: text('received_at').notNull(),
  sample: boolean().notNull(),
  bytes: bytea().notNull(),
  text: text().notNull(),
  pageStarts: jsonb('page_starts').$type<number[]>(),
})

export const meetings = pgTable('meetings', {
  documentId: text('document_id').notNull(),
  id: text().notNull(),
  dayKey: text('day_key').notNull(),
  bodyId: text('body_id').notNull(),
  bodyKey: text('body_key').notNull(),
  body: text().notNull(),
  bodyKind: text('body_kind').notNull(),
  kind: text().notNull(),
  day: text().notNull(),
  startsAt: text('starts_at').notNull(),
  knownFrom: text('known_from').notNull(),
  knownTo: text('known_to'),
  head: jsonb().$type<Omit<StoredMeeting, 'items'>>().notNull(),
  rowAll: jsonb('row_all').$type<ReadMeetingRow>().notNull(),
  rowOpen: jsonb('row_open').$type<ReadMeetingRow>().notNull(),
  orphans: jsonb().$type<Orphan[]>().notNull(),
  search: words().notNull(),
})

export const items = pgTable('items', {
  audience: text().$type<Audience | 'both'>().notNull(),
  documentId: text('document_id').notNull(),
  meetingId: text('meeting_id').notNull(),
  position: integer().notNull(),
  number: text().notNull(),
  gatherKey: text('gather_key'),
  kind: text().notNull(),
  bodyId: text('body_id').notNull(),
  day: text().notNull(),
  knownFrom: text('known_from').notNull(),
  knownTo: text('known_to'),
  data: jsonb().$type<AgendaItem>().notNull(),
  followUpIds: jsonb('follow_up_ids').$type<string[]>().notNull(),
  own: jsonb('own_follow_ups').$type<OwnFollowUp[]>().notNull(),
  quarter: integer().notNull(),
  subject: words().notNull(),
  named: words().notNull(),
  search: words().notNull(),
  overlay: jsonb().$type<ItemOverlay>(),
})

export const corrections = pgTable('corrections', {
  id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  meetingId: text('meeting_id').notNull(),
  itemNumber: text('item_number').notNull(),
  itemTitle: text('item_title').notNull(),
  itemCaseNumber: text('item_case_number'),
  change: jsonb().$type<CorrectedValue | { field: CorrectionField; takenBack: true }>().notNull(),
  by: text('corrected_by').notNull(),
  at: text('corrected_at').notNull(),
})

export const caseSnapshots = pgTable('case_snapshots', {
  audience: text().notNull(),
  caseId: text('case_id').notNull(),
  validFrom: text('valid_from').notNull(),
  validTo: text('valid_to'),
  gatherKey: text('gather_key').notNull(),
  number: text(),
  kind: smallint().notNull(),
  state: smallint().notNull(),
  waiting: boolean().notNull(),
  stage: smallint(),
  since: text(),
  lastEvent: text('last_event').notNull(),
  steps: integer().notNull(),
  titleKey: text('title_key').notNull(),
  numberKey: text('number_key'),
  bodyIds: textArray('body_ids').notNull(),
  words: words().notNull(),
  quarter: integer().notNull(),
  data: jsonb().$type<KnownSnapshot>().notNull(),
})

export const waits = pgTable('waits', {
  audience: text().notNull(),
  id: text().notNull(),
  caseId: text('case_id').notNull(),
  bodyId: text('body_id').notNull(),
  validFrom: text('valid_from').notNull(),
  validTo: text('valid_to'),
  gatherKey: text('gather_key').notNull(),
  waitKind: text('wait_kind').notNull(),
  caseKind: smallint('case_kind').notNull(),
  since: text().notNull(),
  latest: text().notNull(),
  count: integer().notNull(),
  until: text(),
  untilNextMeeting: boolean('until_next_meeting').notNull(),
  titleKey: text('title_key').notNull(),
  bodyKey: text('body_key').notNull(),
  words: words().notNull(),
  data: jsonb().$type<{ wait: Wait; ref: CaseRef }>().notNull(),
})

export const followUps = pgTable('follow_ups', {
  audience: text().notNull(),
  id: text().notNull(),
  validFrom: text('valid_from').notNull(),
  validTo: text('valid_to'),
  gatherKey: text('gather_key').notNull(),
  caseId: text('case_id').notNull(),
  meetingId: text('meeting_id').notNull(),
  date: text().notNull(),
  bodyId: text('body_id').notNull(),
  targetId: text('target_id'),
  answeredBy: text('answered_by').notNull(),
  textKey: text('text_key').notNull(),
  bodyKey: text('body_key').notNull(),
  targetKey: text('target_key'),
  responsibleKey: text('responsible_key'),
  due: text(),
  dueNextMeeting: boolean('due_next_meeting').notNull(),
  words: words().notNull(),
  quarter: integer().notNull(),
  search: words().notNull(),
  data: jsonb().$type<KnownFollowUp>().notNull(),
  suggestion: jsonb().$type<Suggestion>(),
  sought: boolean().notNull(),
})

export const followUpChanges = pgTable('follow_up_changes', {
  followUpId: text('follow_up_id').notNull(),
  version: integer().notNull(),
  day: text().notNull(),
  writtenAt: text('written_at').notNull(),
  writtenBy: text('written_by').notNull(),
  fields: jsonb().$type<WrittenFields>().notNull(),
  responsibleKey: text('responsible_key'),
})

export const ownFollowUps = pgTable('own_follow_ups', {
  written: bigint({ mode: 'number' }).generatedAlwaysAsIdentity(),
  id: text().primaryKey(),
  meetingId: text('meeting_id').notNull(),
  itemNumber: text('item_number').notNull(),
  itemTitle: text('item_title').notNull(),
  itemCaseNumber: text('item_case_number'),
  day: text().notNull(),
  text: text().notNull(),
  targetBody: text('target_body'),
  responsible: text(),
  due: text(),
})

export const audit = pgTable('audit', {
  id: integer().primaryKey().generatedAlwaysAsIdentity(),
  day: text().notNull(),
  at: text('changed_at').notNull(),
  by: text('changed_by').notNull(),
  byKey: text('by_key').notNull(),
  kind: text().$type<AuditKind>().notNull(),
  action: text().$type<AuditAction>().notNull(),
  subject: text(),
  caseIds: textArray('case_ids').notNull(),
  meetingId: text('meeting_id'),
  itemNumber: text('item_number'),
  followUpId: text('follow_up_id'),
  agendaId: text('agenda_id'),
  version: integer(),
  before: jsonb().$type<AuditValues>(),
  after: jsonb().$type<AuditValues>(),
})

export const agendas = pgTable('agendas', {
  id: text().primaryKey(),
  bodyId: text('body_id').notNull(),
  date: text().notNull(),
  data: jsonb().$type<AgendaDraft>().notNull(),
})

export const pipelineMembers = pgTable('pipeline_members', {
  caseId: text('case_id').primaryKey(),
  member: boolean().notNull(),
  by: text('said_by').notNull(),
  at: text('said_at').notNull(),
  version: bigint({ mode: 'number' }).notNull(),
})
