import type { AgendaItemAnswer, MeetingAnswer, MeetingRowAnswer } from '#src/api/schemas/meeting.ts'
import type { AuditAnswer } from '#src/api/schemas/audit.ts'
import type { AnalyticsAnswer, DecisionRecordAnswer } from '#src/api/schemas/analytics.ts'
import type { BodyAnswer } from '#src/api/schemas/body.ts'
import type { CaseAnswer, CaseEventAnswer, CaseRowAnswer } from '#src/api/schemas/case.ts'
import type { DocumentAnswer, ImportedAnswer } from '#src/api/schemas/document.ts'
import type { FollowUpAnswer } from '#src/api/schemas/follow-up.ts'
import type { ListAnswer } from '#src/api/schemas/common.ts'
import type { MeAnswer } from '#src/api/schemas/me.ts'
import type { PipelineAnswer, PipelineCaseAnswer } from '#src/api/schemas/pipeline.ts'
import type { ReviewAnswer } from '#src/api/schemas/review.ts'
import type { SourceAnswer } from '#src/api/schemas/source.ts'
import type { SearchHitAnswer } from '#src/api/schemas/search.ts'
import type { SummaryAnswer } from '#src/api/schemas/summary.ts'
import type { WaitAnswer } from '#src/api/schemas/wait.ts'
import { lengths, stagesOnTheWay } from '#src/domain/analytics.ts'
import { stages } from '#src/domain/case.ts'
import { common } from '#src/i18n/da/common.ts'

/**
 * Answers of the API as Fjordby Kommune would give them, each with its parts changed as a test
 * needs: `aWait({ count: 4 })`. Made anew every time, so that no test sees another's change.
 */
const factory =
  <T extends object>(make: () => T) =>
  (changed: Partial<T> = {}): T => ({ ...make(), ...changed })

/** One page that is all there is. */
export const aList = <T>(items: T[]): ListAnswer<T> => ({ items, total: items.length, nextCursor: null })

export const aCaseRef = factory<WaitAnswer['case']>(() => ({
  id: '23/1104',
  number: '23/1104',
  title: 'Klimatilpasningsplan for Fjordby Havn',
  kind: 'plan',
  standing: false,
}))

export const aSource = factory<WaitAnswer['source']>(() => ({
  documentId: 'dok-1',
  meetingId: 'direktionen-2025-01-14',
  itemNumber: '3',
  kind: 'item',
  where: { page: null, start: 420, end: 447 },
}))

export const aWait = factory<WaitAnswer>(() => ({
  case: aCaseRef(),
  waitKind: 'postponed',
  body: 'Direktionen',
  bodyKind: 'executive',
  since: '2025-01-14',
  latest: '2025-01-14',
  count: 1,
  daysWaiting: 49,
  meetingsPassed: 3,
  postponedOn: ['2025-01-14'],
  sources: [aSource()],
  presented: null,
  until: null,
  untilText: null,
  overdue: false,
  missed: false,
  missedMeeting: null,
  nextMeeting: null,
  item: { meetingId: 'direktionen-2025-01-14', number: '3' },
  source: aSource(),
}))

const lastEvent = (): NonNullable<CaseRowAnswer['lastEvent']> => ({
  date: '2025-01-14',
  body: 'Direktionen',
  bodyKind: 'executive',
  outcome: 'postponed',
  meetingId: 'direktionen-2025-01-14',
  itemNumber: '3',
})

export const aPipelineCase = factory<PipelineCaseAnswer>(() => ({
  case: aCaseRef(),
  stage: 'executive',
  state: 'postponed',
  since: '2025-01-14',
  lastEvent: lastEvent(),
  nextBody: 'Direktionen',
  nextMeeting: null,
  waitKind: 'postponed',
  quietSince: null,
  membership: null,
}))

/** Every stage, with the cases given at theirs. */
export const aPipeline = (cases: PipelineCaseAnswer[] = [aPipelineCase()]): PipelineAnswer => ({
  stages: stages.map((id) => ({ id, label: common.stage[id], cases: cases.filter(({ stage }) => stage === id) })),
})

export const aDecision = factory<DecisionRecordAnswer>(() => ({
  id: 'direktionen-2025-01-14 3 24/100',
  case: aCaseRef(),
  body: 'Direktionen',
  bodyId: 'direktionen',
  date: '2025-01-14',
  outcome: 'postponed',
  meetingId: 'direktionen-2025-01-14',
  itemNumber: '3',
}))

export const aFollowUp = factory<FollowUpAnswer>(() => ({
  id: 'opf-1',
  text: 'Evaluering af cykelstierne bringes ind på Chefforum',
  quote: 'Evalueringen af cykelstierne bringes ind på Chefforum i juni.',
  askedBy: 'body',
  askedOn: '2025-01-14',
  targetBody: 'Chefforum',
  responsible: null,
  due: null,
  dueOn: null,
  status: 'open',
  missed: false,
  note: null,
  changedBy: null,
  changedAt: null,
  comments: 0,
  case: aCaseRef(),
  item: { meetingId: 'direktionen-2025-01-14', number: '5', body: 'Direktionen', date: '2025-01-14' },
  where: { page: null, start: 910, end: 971 },
  suggestion: null,
  evidence: null,
  version: 1,
}))

export const aCaseRow = factory<CaseRowAnswer>(() => ({
  ...aCaseRef(),
  state: 'postponed',
  waitKind: 'postponed',
  stage: 'executive',
  since: '2025-01-14',
  nextBody: null,
  lastEvent: lastEvent(),
  steps: 2,
}))

export const aCaseEvent = factory<CaseEventAnswer>(() => ({
  date: '2025-01-14',
  body: 'Direktionen',
  bodyKind: 'executive',
  what: null,
  outcome: 'postponed',
  text: 'Udskudt.',
  planned: false,
  sources: [aSource()],
}))

export const aCase = factory<CaseAnswer>(() => ({
  ...aCaseRow(),
  events: [
    aCaseEvent({
      date: '2024-11-06',
      body: 'Chefforum',
      bodyKind: 'management-forum',
      outcome: 'discussed',
      text: 'Drøftet.',
      sources: [aSource({ meetingId: 'chefforum-2024-11-06', itemNumber: '2' })],
    }),
    aCaseEvent(),
  ],
  waits: [aWait()],
  membership: null,
  followUps: [],
  sameNumber: [],
}))

export const aMeetingRow = factory<MeetingRowAnswer>(() => ({
  id: 'direktionen-2025-01-14',
  body: 'Direktionen',
  bodyKind: 'executive',
  startsAt: '2025-01-14T09:00:00+01:00',
  kind: 'minutes',
  place: 'Rådhuset, lokale 2',
  itemCount: 6,
  postponed: 1,
  unsure: 0,
  withdrawnAt: null,
  documentId: 'dok-1',
}))

export const anItem = factory<AgendaItemAnswer>(() => ({
  number: '3',
  title: 'Klimatilpasningsplan for Fjordby Havn',
  caseNumber: '23/1104',
  closed: false,
  sections: [
    {
      heading: 'Baggrund',
      text: 'Havnen oversvømmes oftere end før.',
      where: { page: null, start: 330, end: 364 },
    },
  ],
  decision: {
    text: 'Udskudt.',
    outcome: 'postponed',
    points: [],
    body: 'Direktionen',
    date: '2025-01-14',
    referredTo: null,
    until: null,
    rule: 'postponed',
    words: [{ page: null, start: 439, end: 446 }],
    unsure: null,
    where: { page: null, start: 420, end: 447 },
  },
  history: [],
  mentions: [],
  planned: [],
  followUps: [],
  attachments: [{ title: 'Udkast til klimatilpasningsplan' }],
  closedParts: [],
  where: { page: null, start: 290, end: 520 },
  corrections: [],
  version: 0,
}))

export const aMeeting = factory<MeetingAnswer>(() => ({
  id: 'direktionen-2025-01-14',
  documentId: 'dok-1',
  body: 'Direktionen',
  bodyKind: 'executive',
  kind: 'minutes',
  startsAt: '2025-01-14T09:00:00+01:00',
  place: 'Rådhuset, lokale 2',
  participants: ['Åse Nørgård', 'Bjørn Æbelø'],
  absent: [],
  items: [anItem()],
  withdrawnAt: null,
}))

/** A decision that the reader could not class. */
export const aReview = factory<ReviewAnswer>(() => ({
  meetingId: 'direktionen-2025-01-14',
  body: 'Direktionen',
  bodyKind: 'executive',
  date: '2025-01-14',
  documentId: 'dok-1',
  itemNumber: '3',
  title: 'Klimatilpasningsplan for Fjordby Havn',
  caseNumber: '23/1104',
  field: 'outcome',
  outcome: 'unclear',
  unsure: 'Beslutningens ord passer ikke med noget udfald.',
  where: { page: null, start: 420, end: 447 },
  version: 0,
  orphan: null,
}))

export const aBody = factory<BodyAnswer>(() => ({
  id: 'direktionen',
  name: 'Direktionen',
  kind: 'executive',
  meetings: 8,
  lastMeeting: {
    id: 'direktionen-2025-02-25',
    body: 'Direktionen',
    bodyKind: 'executive',
    startsAt: '2025-02-25T09:00:00+01:00',
  },
  nextMeeting: null,
  rhythm: 14,
}))

export const aSummary = factory<SummaryAnswer>(() => ({
  asOf: '2025-03-04',
  counts: { postponed: 3, overdue: 1, followUpsOpen: 4, strategiesActive: 2, cases: 31, meetings: 16, toReview: 2 },
  lastImport: '2025-03-03T08:12:00+01:00',
  dataUntil: '2025-02-25',
  samples: false,
  revision: 12,
}))

export const aSearchHit = factory<SearchHitAnswer>(() => ({
  type: 'item',
  title: 'Klimatilpasningsplan for Fjordby Havn',
  excerpt: 'Udkast til \u0001klimatilpasningsplan\u0002 forelægges',
  case: aCaseRef(),
  meetingId: 'direktionen-2025-01-14',
  itemNumber: '3',
  body: 'Direktionen',
  date: '2025-01-14',
}))

export const aDocument = factory<DocumentAnswer>(() => ({
  id: 'dok-1',
  name: 'direktionen-2025-01-14.txt',
  mediaType: 'text/plain',
  sha256: '5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef',
  format: 'text',
  size: 2048,
  receivedAt: '2025-03-03T08:12:00+01:00',
  sample: false,
  meetingIds: ['direktionen-2025-01-14'],
}))

export const anImport = factory<ImportedAnswer>(() => ({
  document: aDocument(),
  meeting: aMeeting(),
  problems: [],
}))

/** Where minutes come from by themselves. */
export const aSourceOfMinutes = factory<SourceAnswer>(() => ({
  id: 'kilde-1',
  kind: 'firstagenda',
  address: 'https://dagsordener.fjordby.dk',
  running: null,
  lastRun: {
    startedAt: '2025-03-04T07:30:00+01:00',
    endedAt: '2025-03-04T07:31:10+01:00',
    new: 3,
    changed: 1,
    unchanged: 192,
    withdrawn: 0,
    failed: 0,
  },
  nextRun: '2025-03-04T08:00:00+01:00',
  failures: [],
}))

/** A person's change of a follow-up. */
export const anAuditEntry = factory<AuditAnswer>(() => ({
  id: 1,
  at: '2025-03-04T11:20:00+01:00',
  by: 'Mette Holm',
  kind: 'follow-up',
  action: 'changed',
  subject: 'Indhent tal',
  caseIds: ['23/1104'],
  meetingId: 'direktionen-2025-01-14',
  itemNumber: '5',
  followUpId: 'opf-1',
  agendaId: null,
  version: 2,
  before: { note: null },
  after: { note: 'Ringet' },
}))

export const aPerson = factory<MeAnswer>(() => ({ name: 'Lokal bruger', role: 'admin', mode: 'local' }))

/** Direktionen put off three of twelve items, Byrådet none of eight; three waits have ended and three run. */
export const anAnalytics = factory<AnalyticsAnswer>(() => ({
  asOf: '2025-03-04',
  rate: {
    treated: 20,
    postponed: 3,
    months: [
      { month: '2025-01', treated: 16, postponed: 2 },
      { month: '2025-02', treated: 0, postponed: 0 },
      { month: '2025-03', treated: 4, postponed: 1 },
    ],
    bodies: [
      { bodyId: 'direktionen', body: 'Direktionen', treated: 12, postponed: 3 },
      { bodyId: 'byraadet', body: 'Byrådet', treated: 8, postponed: 0 },
    ],
  },
  outcomes: [
    {
      month: '2025-01',
      outcomes: [
        { outcome: 'approved', count: 14 },
        { outcome: 'postponed', count: 2 },
      ],
    },
    { month: '2025-02', outcomes: [] },
    {
      month: '2025-03',
      outcomes: [
        { outcome: 'noted', count: 2 },
        { outcome: 'mixed', count: 1 },
        { outcome: 'returned', count: 1 },
      ],
    },
  ],
  waits: {
    ended: 3,
    running: 3,
    median: 60,
    lengths: lengths.map((length, at) => ({
      length,
      ended: [1, 2, 0, 0, 0][at] ?? 0,
      running: [1, 0, 1, 0, 1][at] ?? 0,
    })),
  },
  ages: [
    {
      bodyId: 'direktionen',
      body: 'Direktionen',
      waiting: 2,
      oldest: 400,
      ages: lengths.map((length, at) => ({ length, count: [1, 0, 0, 0, 1][at] ?? 0 })),
    },
    {
      bodyId: 'chefforum',
      body: 'Chefforum',
      waiting: 1,
      oldest: 95,
      ages: lengths.map((length, at) => ({ length, count: [0, 0, 1, 0, 0][at] ?? 0 })),
    },
  ],
  strategies: {
    adopted: 2,
    median: 50,
    stages: stagesOnTheWay.map((stage) => {
      if (stage === 'internal') return { stage, ended: 3, running: 0, median: 20, lower: 15, upper: 25 }
      if (stage === 'political') return { stage, ended: 1, running: 1, median: 40, lower: 40, upper: 40 }
      return { stage, ended: 0, running: stage === 'hearing' ? 1 : 0, median: null, lower: null, upper: null }
    }),
  },
}))
