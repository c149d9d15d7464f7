import type { FollowUp } from '#src/domain/follow-up.ts'
import { kindWords, stateWords } from '#src/i18n/case-words.ts'
import type { CaseRow, MeetingRow, WaitRow } from '#src/store/store.ts'
import type { AppAddress } from './app-address.ts'
import type { Words } from './words.ts'

/** A cell: text or a number, and in a column of days an ISO day, or the words that stand for one. */
export type Cell = string | number | null

export interface Column<Row> {
  header: string
  cell: (row: Row) => Cell
  /** In characters. */
  width: number
  day?: boolean
}

export type ColumnsOf<Row> = (words: Words, address: AppAddress) => Column<Row>[]

export const waitColumns: ColumnsOf<WaitRow> = ({ common, files: { columns, yes, no } }, address) => [
  { header: columns.case, width: 48, cell: (row) => row.case.title },
  { header: columns.number, width: 14, cell: (row) => row.case.number },
  { header: columns.kind, width: 10, cell: (row) => kindWords(common, row.case) },
  { header: columns.body, width: 26, cell: (row) => row.body },
  { header: columns.waitKind, width: 13, cell: (row) => common.outcome[row.waitKind] },
  { header: columns.since, width: 18, day: true, cell: (row) => row.since },
  { header: columns.latest, width: 14, day: true, cell: (row) => row.latest },
  { header: columns.times, width: 13, cell: (row) => row.count },
  { header: columns.days, width: 11, cell: (row) => row.daysWaiting },
  { header: columns.meetingsPassed, width: 12, cell: (row) => row.meetingsPassed },
  { header: columns.promised, width: 14, day: true, cell: (row) => row.until ?? row.untilText },
  { header: columns.overdue, width: 9, cell: (row) => (row.overdue ? yes : no) },
  { header: columns.nextMeeting, width: 13, day: true, cell: (row) => row.nextMeeting && dayIn(row.nextMeeting) },
  {
    header: columns.address,
    width: 40,
    cell: (row) => (row.item ? address.meeting(row.item.meetingId, row.item.number) : address.case(row.case.id)),
  },
]

export const followUpColumns: ColumnsOf<FollowUp> = ({ common, files: { columns, askedBy } }, address) => [
  { header: columns.followUp, width: 60, cell: (row) => row.text },
  { header: columns.target, width: 26, cell: (row) => row.targetBody },
  { header: columns.responsible, width: 22, cell: (row) => row.responsible },
  { header: columns.due, width: 13, day: true, cell: (row) => row.dueOn ?? row.due },
  { header: columns.status, width: 10, cell: (row) => common.followUpStatus[row.status] },
  { header: columns.note, width: 40, cell: (row) => row.note },
  { header: columns.case, width: 48, cell: (row) => row.case.title },
  { header: columns.number, width: 14, cell: (row) => row.case.number },
  { header: columns.askedBy, width: 14, cell: (row) => askedBy[row.askedBy] },
  { header: columns.body, width: 26, cell: (row) => row.item.body },
  { header: columns.askedOn, width: 12, day: true, cell: (row) => row.askedOn },
  { header: columns.item, width: 7, cell: (row) => row.item.number },
  { header: columns.changedBy, width: 18, cell: (row) => row.changedBy },
  { header: columns.changedOn, width: 12, day: true, cell: (row) => row.changedAt?.slice(0, 10) ?? null },
  { header: columns.address, width: 40, cell: ({ item }) => address.meeting(item.meetingId, item.number) },
]

export const caseColumns: ColumnsOf<CaseRow> = ({ common, files: { columns } }, address) => [
  { header: columns.number, width: 14, cell: (row) => row.case.number },
  { header: columns.case, width: 48, cell: (row) => row.case.title },
  { header: columns.kind, width: 10, cell: (row) => kindWords(common, row.case) },
  { header: columns.state, width: 20, cell: (row) => stateWords(common, { ...row, standing: row.case.standing }) },
  { header: columns.stage, width: 14, cell: (row) => row.place && common.stage[row.place.stage] },
  { header: columns.stageSince, width: 14, day: true, cell: (row) => row.place?.since ?? null },
  { header: columns.nextBody, width: 26, cell: (row) => row.place?.nextBody ?? null },
  { header: columns.lastOn, width: 16, day: true, cell: (row) => row.lastEvent?.date ?? null },
  { header: columns.lastBody, width: 26, cell: (row) => row.lastEvent?.body ?? null },
  {
    header: columns.lastOutcome,
    width: 24,
    cell: ({ lastEvent }) => (lastEvent?.outcome ? common.outcome[lastEvent.outcome] : null),
  },
  { header: columns.treatments, width: 13, cell: (row) => row.steps },
  { header: columns.address, width: 40, cell: (row) => address.case(row.case.id) },
]

export const meetingColumns: ColumnsOf<MeetingRow> = ({ common, files: { columns } }, address) => [
  { header: columns.date, width: 12, day: true, cell: (row) => dayIn(row) },
  { header: columns.time, width: 9, cell: (row) => row.startsAt.slice(11, 16) || null },
  { header: columns.body, width: 26, cell: (row) => row.body },
  { header: columns.document, width: 12, cell: (row) => common.meetingKind[row.kind] },
  { header: columns.place, width: 30, cell: (row) => row.place },
  { header: columns.items, width: 9, cell: (row) => row.itemCount },
  { header: columns.postponed, width: 10, cell: (row) => row.postponed },
  { header: columns.unsure, width: 7, cell: (row) => row.unsure },
  { header: columns.address, width: 40, cell: (row) => address.meeting(row.id) },
]

const dayIn = ({ startsAt }: { startsAt: string }) => startsAt.slice(0, 10)
