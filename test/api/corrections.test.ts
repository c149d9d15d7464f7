import { beforeEach, describe, expect, test } from 'vitest'
import { listOf } from '#src/api/schemas/common.ts'
import { agendaItem as agendaItemSchema } from '#src/api/schemas/meeting.ts'
import { review as reviewSchema } from '#src/api/schemas/review.ts'
import type { ReviewAnswer } from '#src/api/schemas/review.ts'
import { memoryStore } from '#src/store/memory.ts'
import type { Store } from '#src/store/store.ts'
import { agenda, decision, followUp, item, meeting, reading, request } from '#test/store/build.ts'
import { apiOver, as, problemIn } from './over.ts'

const asked = followUp('Støjen måles ved kajen.')
const minutes = meeting('Direktionen', '2025-01-14T10:00:00+01:00', [
  item('24/1', 'Støjplan', 'unclear', { decision: decision('unclear', { unsure: 'Tvivl.' }), followUps: [asked] }),
  item(null, 'Lukket punkt', 'noted', { closed: true }),
])
const id = 'direktionen-2025-01-14'

let store: Store
beforeEach(async () => {
  store = memoryStore()
  await store.importDocument(request(reading(minutes)))
})

const path = (field: string, number = '1', meetingId = id) =>
  `/api/meetings/${meetingId}/items/${number}/corrections/${field}`
const change = (method: string, value: unknown, headers: Record<string, string> = { 'if-match': '"0"' }) => ({
  method,
  headers: { 'content-type': 'application/json', ...headers },
  ...(method === 'PUT' && { body: JSON.stringify({ value }) }),
})
const api = () => apiOver(store, as('secretariat'))
const correct = (field: string, value: unknown, version = 0) =>
  api().request(path(field), change('PUT', value, { 'if-match': `"${version}"` }))

const { askedBy: _, ...plain } = asked
const values: [field: string, value: unknown, read: unknown][] = [
  ['outcome', 'postponed', 'unclear'],
  ['caseNumber', '24/2', '24/1'],
  ['caseNumber', null, '24/1'],
  ['title', 'Støjhandlingsplan', 'Støjplan'],
  ['closed', true, false],
  ['followUps', [{ ...plain, text: 'Støj måles', due: '2025-06-30' }], [plain]],
  ['followUps', [], [plain]],
]

describe('correcting an item', () => {
  test.each(values)('%s to %j is answered with who, when and what was read', async (field, value, read) => {
    const response = await correct(field, value)
    expect([response.status, response.headers.get('etag')]).toEqual([200, '"1"'])
    const answered: unknown = await response.json()
    expect(agendaItemSchema.parse(answered)).toEqual(answered)
    const at = '2025-03-04T12:00:00+01:00'
    expect(answered).toMatchObject({ version: 1, corrections: [{ field, value, read, by: 'Åse Nørgård', at }] })
  })

  test('is seen in the meeting, and no more in what there is to look at', async () => {
    const toReview = async () => {
      const { items }: { items: ReviewAnswer[] } = await (await api().request('/api/reviews')).json()
      const { counts } = await (await api().request('/api/summary')).json()
      expect(counts.toReview).toBe(items.length)
      return items.map((row) => [row.itemNumber, row.outcome, row.unsure])
    }
    expect(await toReview()).toEqual([['1', 'unclear', 'Tvivl.']])
    await correct('outcome', 'noted')
    expect(await toReview()).toEqual([])
    const [first] = (await (await api().request(`/api/meetings/${id}`)).json()).items
    expect(first).toMatchObject({ decision: { outcome: 'noted', unsure: null }, version: 1 })
  })

  test('can be taken back', async () => {
    await correct('outcome', 'noted')
    const back = await api().request(path('outcome'), change('DELETE', null, { 'if-match': '"1"' }))
    expect([back.status, back.headers.get('etag')]).toEqual([200, '"2"'])
    expect(await back.json()).toMatchObject({
      decision: { outcome: 'unclear', unsure: 'Tvivl.' },
      corrections: [],
      version: 2,
    })
  })

  test('one that has lost its item is taken back by the number it had', async () => {
    await correct('title', 'Støjhandlingsplan')
    await store.importDocument(
      request(reading({ ...minutes, items: minutes.items.filter(({ number }) => number !== '1') })),
    )
    const { items } = await (await api().request('/api/reviews')).json()
    expect(listOf(reviewSchema).shape.items.parse(items)).toEqual(items)
    expect(items).toMatchObject([
      { itemNumber: '1', field: 'title', version: 1, orphan: { value: 'Støjhandlingsplan' } },
    ])
    const back = await api().request(path('title'), change('DELETE', null, { 'if-match': '"1"' }))
    expect([back.status, await back.json()]).toEqual([200, null])
    expect((await (await api().request('/api/reviews')).json()).total).toBe(0)
  })

  test('of two who correct the same version, one is kept and the other told', async () => {
    const both = await Promise.all([correct('title', 'Den ene'), correct('title', 'Den anden')])
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([200, 412]))
    expect(await store.corrections(id)).toHaveLength(1)
  })

  test('readers see what it comes to, and nothing of what stood before', async () => {
    await correct('title', 'Støjhandlingsplan')
    const response = await apiOver(store, as('reader')).request(`/api/meetings/${id}`)
    const [first] = (await response.json()).items
    expect(first).toMatchObject({ title: 'Støjhandlingsplan', corrections: [], version: 0 })
  })

  const where = { page: null, start: 9, end: 3 }
  const refused: [what: string, path: string, RequestInit, status: number, kind: string, detail?: string][] = [
    ['no version', path('title'), change('PUT', 'x', {}), 428, 'version-required'],
    ['an older version', path('title'), change('PUT', 'x', { 'if-match': '"7"' }), 412, 'stale'],
    ['no such meeting', path('title', '1', 'byraadet-2025-01-14'), change('PUT', 'x'), 404, 'not-found'],
    ['no such item', path('title', '9'), change('PUT', 'x'), 404, 'not-found'],
    ['nothing to take back', path('title'), change('DELETE', null), 404, 'not-found'],
    ['to take back without a version', path('title'), change('DELETE', null, {}), 428, 'version-required'],
    ['a field that is not corrected', path('sections'), change('PUT', 'x'), 400, 'bad-request'],
    ['an unknown outcome', path('outcome'), change('PUT', 'måske'), 400, 'bad-request'],
    ['an outcome for a title', path('title'), change('PUT', true), 400, 'bad-request'],
    [
      'a closing that is a word',
      path('closed'),
      change('PUT', 'ja'),
      400,
      'bad-request',
      'value: er ikke af den rigtige slags',
    ],
    ['a blank title', path('title'), change('PUT', '  '), 400, 'bad-request'],
    [
      'a title that is a book',
      path('title'),
      change('PUT', 'a'.repeat(501)),
      400,
      'bad-request',
      'value: må højst fylde 500 tegn',
    ],
    ['no value', path('title'), change('PUT', undefined), 400, 'bad-request'],
    ['a follow-up from nowhere', path('followUps'), change('PUT', [{ ...plain, where }]), 400, 'bad-request'],
    [
      'a follow-up without its sentence',
      path('followUps'),
      change('PUT', [{ ...plain, quote: '' }]),
      400,
      'bad-request',
    ],
    ['too many follow-ups', path('followUps'), change('PUT', Array(51).fill(plain)), 400, 'bad-request'],
    ['to open what nothing is known of', path('closed', '2'), change('PUT', false), 400, 'bad-request'],
    ['more than a person writes', path('title'), change('PUT', 'a'.repeat(70_000)), 413, 'too-large'],
  ]
  test.each(refused)('%s is refused', async (_what, to, init, status, kind, detail) => {
    expect(await problemIn(await api().request(to, init))).toMatchObject({
      status,
      kind: `urn:sagsgang:problem:${kind}`,
      ...(detail !== undefined && { detail }),
    })
    expect(await store.corrections(id)).toEqual([])
  })

  test.each(['reader', 'director'] as const)('a %s is refused', async (role) => {
    const response = await apiOver(store, as(role)).request(path('title'), change('PUT', 'x'))
    expect(response.status).toBe(403)
    expect(await store.corrections(id)).toEqual([])
  })

  test('an agenda has no outcome to correct', async () => {
    await store.importDocument(request(reading(agenda('Byrådet', '2025-02-14', minutes.items))))
    const response = await api().request(
      `${path('outcome', '1', 'byraadet-2025-02-14')}?asOf=2025-02-14`,
      change('PUT', 'noted'),
    )
    expect(await problemIn(response)).toMatchObject({
      status: 400,
      detail: 'En dagsorden har hverken udfald eller opfølgninger. De kan rettes i referatet.',
    })
  })
})
