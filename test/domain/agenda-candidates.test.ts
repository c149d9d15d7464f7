import { describe, expect, it, test } from 'vitest'
import { afterwardsOf } from '#src/domain/agenda-afterwards.ts'
import { candidatesFor, withClosed, type CandidateSources } from '#src/domain/agenda-candidates.ts'
import type { CaseRef, PipelinePlace, Wait } from '#src/domain/case.ts'
import type { FollowUp } from '#src/domain/follow-up.ts'
import { draft, draftItem } from './build-agenda.ts'
import { at, item, meeting } from './build.ts'

/** Chefforum meets on 9 April 2025; it is asked on 1 April. */
const sources = (about: Partial<CandidateSources>): CandidateSources => ({
  body: 'Chefforum',
  date: '2025-04-09',
  asOf: '2025-04-01',
  waits: [],
  followUps: [],
  passedOn: [],
  strategies: [],
  latest: new Map(),
  earlier: [],
  minutes: [],
  unminuted: [],
  ...about,
})

const ref = (title: string, about: Partial<CaseRef> = {}): CaseRef => ({
  id: title,
  number: null,
  title,
  kind: 'other',
  standing: false,
  ...about,
})

const wait = (title: string, about: Partial<Wait> = {}): CandidateSources['waits'][number] => ({
  case: ref(title),
  count: about.postponedOn?.length ?? 1,
  waitKind: 'postponed',
  body: 'Chefforum',
  bodyKind: 'management-forum',
  since: '2025-02-05',
  latest: '2025-02-05',
  postponedOn: ['2025-02-05'],
  sources: [],
  presented: null,
  until: null,
  untilText: null,
  source: { documentId: 'd', meetingId: 'chefforum-2025-02-05', itemNumber: '3', kind: 'item', where: at(7) },
  ...about,
})

const followUp = (text: string, about: Partial<FollowUp> = {}): FollowUp => ({
  id: text,
  text,
  quote: text,
  askedBy: 'body',
  askedOn: '2025-03-03',
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
  case: ref('Lys i havnen'),
  item: { meetingId: 'direktionen-2025-03-03', number: '2', body: 'Direktionen', date: '2025-03-03' },
  where: at(9),
  suggestion: null,
  evidence: null,
  version: 0,
  ...about,
})

const place = (about: Partial<PipelinePlace>): PipelinePlace => ({
  stage: 'internal',
  state: 'awaiting',
  since: '2025-01-14',
  nextBody: 'Chefforum',
  ...about,
})

const asked = (title: string, about: Partial<FollowUp>) => followUp(title, { case: ref(title), ...about })

const found = (about: Partial<CandidateSources>) =>
  candidatesFor(sources(about)).map(({ title, reasons }) => [title, ...reasons.map(({ why }) => why)])

describe('postponed', () => {
  it.each([
    ['to a day before the meeting', { until: '2025-04-08' }, 'due'],
    ['to the day of the meeting', { until: '2025-04-09' }, 'due'],
    ['to a day that has passed', { until: '2025-03-12' }, 'overdue'],
    ['to the next meeting', { untilText: 'næste møde' }, 'next-meeting'],
    ['to a next meeting that was held without it', { untilText: 'næste møde', until: '2025-03-12' }, 'overdue'],
    ['to no day', {}, 'undated'],
    ['to another body’s next meeting', { untilText: 'næste byrådsmøde' }, 'undated'],
  ])('%s', (_, about, due) => {
    expect(candidatesFor(sources({ waits: [wait('Støjplan', about)] }))[0]?.reasons).toMatchObject([
      { why: 'postponed', due, count: 1, source: { meetingId: 'chefforum-2025-02-05', itemNumber: '3' } },
    ])
  })
  test('to a later day it is not due, and that very meeting postponed it itself', () => {
    expect(found({ waits: [wait('Støjplan', { until: '2025-05-14' })] })).toEqual([])
    expect(found({ waits: [wait('Støjplan', { latest: '2025-04-09' })] })).toEqual([])
  })
})

describe('sent back', () => {
  const returned = wait('Cykelstier', { waitKind: 'returned' })
  const event = { body: 'Direktionen', meetingId: 'd', itemNumber: '1' }

  test('comes when it has been answered since, or is due', () => {
    const latest = new Map([['Cykelstier', { ...event, date: '2025-03-03' }]])
    expect(candidatesFor(sources({ waits: [returned], latest }))[0]?.reasons).toMatchObject([
      { why: 'returned', answered: { body: 'Direktionen', date: '2025-03-03' } },
    ])
    expect(found({ waits: [{ ...returned, until: '2025-04-01' }] })).toEqual([['Cykelstier', 'returned']])
  })
  test('does not come while nobody has answered', () => {
    const latest = new Map([['Cykelstier', { ...event, date: '2025-02-05' }]])
    expect(found({ waits: [returned], latest })).toEqual([])
  })
})

describe('asked of the body', () => {
  const suggestion = { meetingId: 'm', itemNumber: '1', body: 'Chefforum', date: '2025-03-12', title: 't' }

  it.each([
    ['by name, however printed', {}, true],
    ['CHEFFORUM', { targetBody: 'CHEFFORUM' }, true],
    ['another body', { targetBody: 'Direktionen' }, false],
    ['nobody by name', { targetBody: null }, false],
    ['due on the day', { dueOn: '2025-04-09' }, true],
    ['due later', { dueOn: '2025-04-10' }, false],
    ['due by words', { due: 'inden sommerferien' }, true],
    ['asked on the day itself', { askedOn: '2025-04-09' }, false],
    ['perhaps dealt with already', { suggestion }, false],
  ])('%s', (_, about, comes) => {
    expect(found({ followUps: [followUp('Evalueringen bringes ind på Chefforum.', about)] })).toEqual(
      comes ? [['Lys i havnen', 'follow-up']] : [],
    )
  })
  test('under a standing item it is a matter of its own', () => {
    const text = 'Tal om sygefravær bringes ind på Chefforum.'
    const [only] = candidatesFor(
      sources({ followUps: [followUp(text, { case: ref('Eventuelt', { standing: true }) })] }),
    )
    expect(only).toMatchObject({ id: `follow-up:${text}`, title: text, caseId: null })
  })
})

test('passed on to the body, by whatever name it goes', () => {
  const passed = {
    outcome: 'referred',
    body: 'Direktionen',
    date: '2025-03-03',
    item: { meetingId: 'm', number: '1' },
  } as const
  const passedOn = [
    { ...passed, case: ref('Cykelstier'), to: 'CHEFFORUM' },
    { ...passed, case: ref('Parkering'), to: 'Byrådet' },
  ]
  expect(found({ passedOn })).toEqual([['Cykelstier', 'referred']])
})

test('a strategy whose next body it is, unless it is done', () => {
  const lastEvent = { date: '2025-01-14', body: 'Direktionen', meetingId: 'm', itemNumber: '4' }
  const strategies = [
    { case: ref('Klimastrategi'), place: place({}), lastEvent },
    { case: ref('Boligpolitik'), place: place({ nextBody: 'Byrådet' }), lastEvent },
    { case: ref('Kulturplan'), place: place({ nextBody: null }), lastEvent },
    { case: ref('Skolepolitik'), place: place({ state: 'done' }), lastEvent },
  ]
  expect(found({ strategies })).toEqual([['Klimastrategi', 'strategy']])
})

const agenda = (date: string) => meeting('Chefforum', date, [item('Velkomst'), item('Parkering')], date)

describe('what stands on an agenda already, whose minutes have not come', () => {
  test('is told of with the latest of them, and is a candidate all the same', () => {
    const unminuted = [agenda('2025-03-26'), agenda('2025-03-12')]
    const [candidate] = candidatesFor(sources({ waits: [wait('Parkering')], unminuted }))
    expect(candidate?.standsOn).toEqual({ meetingId: unminuted[0]?.id, itemNumber: '2', date: '2025-03-26' })
  })
  test('not of what stands on none', () => {
    const [candidate] = candidatesFor(sources({ waits: [wait('Varmeplan')], unminuted: [agenda('2025-03-26')] }))
    expect(candidate?.standsOn).toBeNull()
  })
})

describe('carried over', () => {
  const heat = draftItem('heat', { title: 'Varmeplan', caseNumber: '25/100', caseId: '25/100' })
  const welcome = draftItem('welcome', { title: 'Velkomst' })
  const earlier = draft('2025-03-12', [welcome, heat])
  const minutes = meeting('Chefforum', '2025-03-12', [item('Velkomst', { outcome: 'noted' })])
  const held = { draft: earlier, afterwards: afterwardsOf(earlier, [minutes], []) }

  test('what fell off the meeting it was prepared for', () => {
    expect(candidatesFor(sources({ earlier: [held], minutes: [minutes] }))).toEqual([
      {
        id: '25/100',
        title: 'Varmeplan',
        caseId: '25/100',
        caseNumber: '25/100',
        reasons: [{ why: 'fell-off', agendaId: 'draft-2025-03-12', date: '2025-03-12', meetingId: minutes.id }],
        standsOn: null,
      },
    ])
  })
  test('not while the minutes have not come', () => {
    expect(found({ earlier: [{ draft: earlier, afterwards: null }] })).toEqual([])
  })
  test('not when the body has treated it since, nor when a later draft has it', () => {
    const later = meeting('Chefforum', '2025-03-26', [item('Varmeplan', { caseNumber: '25/100', outcome: 'approved' })])
    expect(found({ earlier: [held], minutes: [minutes, later] })).toEqual([])
    const next = { draft: draft('2025-03-26', [heat]), afterwards: null }
    expect(found({ earlier: [held, next], minutes: [minutes] })).toEqual([])
  })
  test('what was left out of the last draft, but not what was moved to another meeting', () => {
    const out = { title: 'Parkering', caseId: null, caseNumber: null, closed: false }
    const movedTo = { agendaId: 'x', body: 'Direktionen', date: '2025-05-01' }
    const leftOut = [
      { id: 'p', ...out, movedTo: null },
      { id: 'q', ...out, movedTo },
    ]
    const last = { draft: draft('2025-03-26', [], { leftOut }), afterwards: null }
    const before = {
      draft: draft('2025-03-12', [], { leftOut: [{ ...out, id: 'old', movedTo: null }] }),
      afterwards: null,
    }
    expect(candidatesFor(sources({ earlier: [before, last] })).map(({ id }) => id)).toEqual(['p'])
  })
})

describe('one candidate for each case', () => {
  test('with every reason, the strongest first', () => {
    const lights = { case: ref('Lys i havnen') }
    const followUps = [followUp('Evalueringen bringes ind på Chefforum.', lights)]
    expect(found({ followUps, waits: [wait('Lys i havnen', { until: '2025-03-12' })] })).toEqual([
      ['Lys i havnen', 'postponed', 'follow-up'],
    ])
  })
  test('promised times first, then what others await, then what was carried over; the oldest of equals first', () => {
    const waits = [
      wait('Uden dato'),
      wait('Ny', { until: '2025-04-09' }),
      wait('Gammel', { until: '2025-04-09', since: '2024-05-01' }),
      wait('Over tid', { until: '2025-03-12' }),
    ]
    const followUps = [
      asked('Forvaltningens plan', { askedBy: 'author' }),
      asked('Bedt om', {}),
      asked('Frist overskredet', { dueOn: '2025-03-20' }),
    ]
    expect(found({ waits, followUps }).map(([title]) => title)).toEqual([
      'Over tid',
      'Gammel',
      'Ny',
      'Frist overskredet',
      'Bedt om',
      'Uden dato',
      'Forvaltningens plan',
    ])
  })
})

test('what someone without clearance would not be offered just so is to be closed', () => {
  const [open, partly, secret] = [wait('Støjplan'), wait('Havneplan'), wait('Salg af Møllegrunden')]
  const followUps = [followUp('Chefforum ser på prisen.', { case: ref('Havneplan') })]
  const all = candidatesFor(sources({ waits: [open, partly, secret], followUps }))
  const seen = candidatesFor(sources({ waits: [open, partly] }))
  expect(withClosed(all, seen).map(({ title, closed }) => [title, closed])).toEqual([
    ['Havneplan', true],
    ['Salg af Møllegrunden', true],
    ['Støjplan', false],
  ])
})
