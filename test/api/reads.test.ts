import { describe, expect, test, vi } from 'vitest'
import type { z } from 'zod'
import { body as bodySchema } from '#src/api/schemas/body.ts'
import { caseRow as caseRowSchema, caseWhole as caseWholeSchema } from '#src/api/schemas/case.ts'
import { listOf } from '#src/api/schemas/common.ts'
import { documentInfo as documentInfoSchema } from '#src/api/schemas/document.ts'
import { followUp as followUpSchema } from '#src/api/schemas/follow-up.ts'
import { meetingRow as meetingRowSchema, storedMeeting as storedMeetingSchema } from '#src/api/schemas/meeting.ts'
import { pipeline as pipelineSchema, pipelineShort as pipelineShortSchema } from '#src/api/schemas/pipeline.ts'
import { review as reviewSchema } from '#src/api/schemas/review.ts'
import { searchHit as searchHitSchema } from '#src/api/schemas/search.ts'
import { summary as summarySchema } from '#src/api/schemas/summary.ts'
import { wait as waitSchema } from '#src/api/schemas/wait.ts'
import type { CaseWhole, PipelineRow, Store } from '#src/store/store.ts'
import {
  aBody,
  aCase,
  aCaseRef,
  aDocument,
  aFollowUp,
  aList,
  aMeeting,
  aMeetingRow,
  aPipelineCase,
  aReview,
  aSearchHit,
  aSummary,
  aWait,
} from '#mocks/factories.ts'
import { apiOver, today } from './over.ts'

const { asOf: _, ...summary } = aSummary()
const { lastEvent } = aPipelineCase()
const place = { stage: 'executive', state: 'postponed', since: '2025-01-14', nextBody: null } as const
const row: PipelineRow = {
  case: aCaseRef(),
  state: 'postponed',
  waitKind: 'postponed',
  membership: null,
  place,
  lastEvent,
  steps: 2,
  nextMeeting: null,
}
const { events, waits, followUps, sameNumber } = aCase()
const whole: CaseWhole = { ...row, events, waits, followUps, sameNumber }
const meeting = { ...aMeeting(), knownFrom: '2025-01-14' }

const store = {
  summary: () => Promise.resolve(summary),
  waits: () => Promise.resolve(aList([aWait()])),
  pipeline: () => Promise.resolve([row, { ...row, place: null }]),
  cases: () => Promise.resolve(aList([row, { ...row, place: null }])),
  case: () => Promise.resolve(whole),
  followUps: () => Promise.resolve(aList([aFollowUp()])),
  meetings: () => Promise.resolve(aList([aMeetingRow()])),
  meeting: () => Promise.resolve(meeting),
  reviews: () => Promise.resolve(aList([aReview()])),
  bodies: () => Promise.resolve([aBody()]),
  search: () => Promise.resolve([aSearchHit()]),
  documents: () => Promise.resolve([aDocument()]),
} satisfies Partial<Store>

const ownPage = { limit: 50, cursor: null, sort: null }
const view = { asOf: today, audience: 'all' }

const reads: {
  path: string
  method: keyof typeof store
  asked: unknown[]
  schema: z.ZodType
}[] = [
  { path: '/summary', method: 'summary', asked: [view], schema: summarySchema },
  {
    path: '/postponed',
    method: 'waits',
    asked: [view, { ...ownPage, body: null, waitKind: null, caseKind: null, q: null, overdue: null }],
    schema: listOf(waitSchema),
  },
  { path: '/pipeline', method: 'pipeline', asked: [view], schema: pipelineSchema },
  { path: '/pipeline/short', method: 'pipeline', asked: [view], schema: pipelineShortSchema },
  {
    path: '/follow-ups',
    method: 'followUps',
    asked: [view, { ...ownPage, status: null, body: null, responsible: null, due: null, q: null }],
    schema: listOf(followUpSchema),
  },
  {
    path: '/cases',
    method: 'cases',
    asked: [view, { ...ownPage, q: null, kind: null, body: null, state: null }],
    schema: listOf(caseRowSchema),
  },
  { path: '/cases/23%2F1104', method: 'case', asked: [view, '23/1104'], schema: caseWholeSchema },
  {
    path: '/meetings',
    method: 'meetings',
    asked: [view, { ...ownPage, body: null, from: null, to: null }],
    schema: listOf(meetingRowSchema),
  },
  { path: '/reviews', method: 'reviews', asked: [view, ownPage], schema: listOf(reviewSchema) },
  {
    path: '/meetings/direktionen-2025-01-14',
    method: 'meeting',
    asked: [view, 'direktionen-2025-01-14'],
    schema: storedMeetingSchema,
  },
  { path: '/bodies', method: 'bodies', asked: [view], schema: listOf(bodySchema) },
  {
    path: '/search?q=havn',
    method: 'search',
    asked: [view, 'havn', 50],
    schema: listOf(searchHitSchema),
  },
  { path: '/documents', method: 'documents', asked: [], schema: listOf(documentInfoSchema) },
]

describe.each(reads)('GET /api$path', ({ path, method, asked, schema }) => {
  test('asks the store once, and answers in the shape of the contract and nothing beyond it', async () => {
    const known = { ...store }
    const lookUp = vi.spyOn(known, method)
    const response = await apiOver(known).request(`/api${path}`)
    expect(response.status).toBe(200)
    expect(lookUp).toHaveBeenCalledExactlyOnceWith(...asked)
    const body: unknown = await response.json()
    expect(schema.parse(body)).toEqual(body)
  })

  test('is not looked up again for one who holds the answer', async () => {
    const known = { ...store }
    const lookUp = vi.spyOn(known, method)
    const api = apiOver(known)
    const first = await api.request(`/api${path}`)
    const tag = first.headers.get('etag') ?? ''
    expect(tag).toMatch(/^W\/".+"$/)
    expect(first.headers.get('cache-control')).toBe('private, no-cache')
    const again = await api.request(`/api${path}`, { headers: { 'if-none-match': `"other", ${tag}` } })
    expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, tag, ''])
    expect(lookUp).toHaveBeenCalledOnce()
  })

  test('is looked up once for all who ask, until something changes', async () => {
    let revision = 7
    const known = { ...store, revision: () => Promise.resolve(revision) }
    const lookUp = vi.spyOn(known, method)
    const api = apiOver(known)
    const answer = async () => {
      const response = await api.request(`/api${path}`)
      return [response.status, [...response.headers], await response.json()]
    }
    const first = await answer()
    expect(await answer()).toEqual(first)
    expect(lookUp).toHaveBeenCalledOnce()
    revision = 8
    await answer()
    expect(lookUp).toHaveBeenCalledTimes(2)
  })
})

const tagOf = async (deps: Parameters<typeof apiOver>[1], path = '/api/summary', revision = 7) => {
  const api = apiOver({ ...store, revision: () => Promise.resolve(revision) }, { edition: 'e1', ...deps })
  return (await api.request(path)).headers.get('etag')
}

describe('what an ETag hangs on', () => {
  const changes: [string, Promise<string | null>][] = [
    ['the revision', tagOf({}, '/api/summary', 8)],
    ['the as-of day', tagOf({}, '/api/summary?asOf=2025-01-01')],
    ['the turn of a day', tagOf({ today: () => '2025-03-05' })],
    ['the role', tagOf({ whoIs: () => ({ name: 'Åse', role: 'reader', mode: 'oidc' }) })],
    ['the program and its database', tagOf({ edition: 'e2' })],
    ['a restart, where no edition is told', tagOf({ edition: undefined })],
  ]
  test.each(changes)('%s', async (_what, changed) => {
    expect(await changed).not.toBe(await tagOf({}))
  })
  test('so is what one is answered that is kept for all: another role is answered for itself', async () => {
    let role: 'admin' | 'reader' = 'admin'
    const known = { ...store }
    const lookUp = vi.spyOn(known, 'summary')
    const api = apiOver(known, { whoIs: () => ({ name: 'Åse', role, mode: 'oidc' }) })
    await api.request('/api/summary')
    role = 'reader'
    await api.request('/api/summary')
    expect(lookUp.mock.calls).toEqual([[view], [{ ...view, audience: 'open' }]])
  })
  test('and on nothing else', async () => expect(await tagOf({})).toBe(await tagOf({})))
})

describe('what is asked for', () => {
  const filters: [string, keyof typeof store, Record<string, unknown>][] = [
    ['/postponed?body=%C3%98konomiudvalget', 'waits', { body: 'Økonomiudvalget' }],
    ['/postponed?kind=returned', 'waits', { waitKind: 'returned', caseKind: null }],
    ['/postponed?kind=postponed', 'waits', { waitKind: 'postponed', caseKind: null }],
    ['/postponed?kind=strategy', 'waits', { waitKind: null, caseKind: 'strategy' }],
    ['/postponed?overdue=true', 'waits', { overdue: true }],
    ['/postponed?overdue=false&q=%20havn%20', 'waits', { overdue: false, q: 'havn' }],
    ['/postponed?q=%20', 'waits', { q: null }],
    ['/postponed?limit=500&cursor=abc&sort=-count', 'waits', { limit: 500, cursor: 'abc', sort: '-count' }],
    [
      '/follow-ups?status=done&responsible=Teknik&q=sti',
      'followUps',
      { status: 'done', responsible: 'Teknik', q: 'sti' },
    ],
    ['/cases?kind=plan&state=overdue&body=byraadet', 'cases', { kind: 'plan', state: 'overdue', body: 'byraadet' }],
    ['/meetings?from=2024-01-01&to=2024-12-31', 'meetings', { from: '2024-01-01', to: '2024-12-31' }],
  ]
  test.each(filters)('%s', async (path, method, asked) => {
    const known = { ...store }
    const lookUp = vi.spyOn(known, method)
    expect((await apiOver(known).request(`/api${path}`)).status).toBe(200)
    expect(lookUp).toHaveBeenCalledExactlyOnceWith(view, expect.objectContaining(asked))
  })

  test.each(reads.filter(({ asked }) => asked[0] === view))('as of a day: $path', async ({ path, method, asked }) => {
    const known = { ...store }
    const lookUp = vi.spyOn(known, method)
    await apiOver(known).request(`/api${path}${path.includes('?') ? '&' : '?'}asOf=2024-02-29`)
    expect(lookUp).toHaveBeenCalledExactlyOnceWith({ asOf: '2024-02-29', audience: 'all' }, ...asked.slice(1))
  })
})

test('the pipeline has every stage in order, with the cases that have a place', async () => {
  const answer = pipelineSchema.parse(await (await apiOver(store).request('/api/pipeline')).json())
  expect(answer.stages.map(({ label, cases }) => [label, cases.length])).toEqual([
    ['Igangsat', 0],
    ['Intern proces', 0],
    ['Direktion', 1],
    ['Udvalg', 0],
    ['Høring', 0],
    ['Byråd', 0],
    ['Vedtaget', 0],
    ['Udmøntning', 0],
  ])
})

test.each([
  ['23%2F1104', '23/1104'],
  ['24%2F1~%C3%B8vrige-sager', '24/1~øvrige-sager'],
  ['direktionen~budget', 'direktionen~budget'],
  ['22%252F6757', '22%2F6757'],
  ['100%25', '100%'],
  ['a%3Fb%23c', 'a?b#c'],
])('a case is named in the path: %s', async (path, number) => {
  const known = { case: vi.fn<Store['case']>(() => Promise.resolve(null)) }
  expect((await apiOver(known).request(`/api/cases/${path}`)).status).toBe(404)
  expect(known.case).toHaveBeenCalledExactlyOnceWith(view, number)
})

test('the marks of a search hit reach the reader', async () => {
  const answer = await (await apiOver(store).request('/api/search?q=klima')).json()
  expect(answer.items[0].excerpt).toBe('Udkast til \u0001klimatilpasningsplan\u0002 forelægges')
})

test('a blank search finds nothing and asks nothing', async () => {
  expect(await (await apiOver({}).request('/api/search?q=%20')).json()).toEqual(aList([]))
})

const threeDocuments = ['01', '03', '02'].map((day) =>
  aDocument({ id: day, receivedAt: `2025-02-${day}T09:00:00+01:00` }),
)
const ids = (page: { items: { id: string }[] }) => page.items.map(({ id }) => id)

test('documents come latest first, page by page', async () => {
  const api = apiOver({ documents: async () => threeDocuments })
  const first = await (await api.request('/api/documents?limit=2')).json()
  const second = await (await api.request(`/api/documents?limit=2&cursor=${first.nextCursor}`)).json()
  expect([ids(first), first.total, ids(second), second.nextCursor]).toEqual([['03', '02'], 3, ['01'], null])
})
