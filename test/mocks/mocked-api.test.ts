import { beforeAll, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { answer, answerText, connect, done } from '#src/api/client.ts'
import { body as bodySchema } from '#src/api/schemas/body.ts'
import { caseRow as caseRowSchema, caseWhole as caseWholeSchema } from '#src/api/schemas/case.ts'
import { listOf } from '#src/api/schemas/common.ts'
import { documentInfo as documentInfoSchema, imported as importedSchema } from '#src/api/schemas/document.ts'
import { followUp as followUpSchema } from '#src/api/schemas/follow-up.ts'
import { meetingRow as meetingRowSchema, storedMeeting as storedMeetingSchema } from '#src/api/schemas/meeting.ts'
import { pipeline as pipelineSchema } from '#src/api/schemas/pipeline.ts'
import { review as reviewSchema } from '#src/api/schemas/review.ts'
import { searchHit as searchHitSchema } from '#src/api/schemas/search.ts'
import { summary as summarySchema } from '#src/api/schemas/summary.ts'
import { wait as waitSchema } from '#src/api/schemas/wait.ts'
import { openMockedApi } from '#mocks/mocked-api.ts'
import { SAMPLE_TODAY, sampleDocuments } from '#mocks/samples/index.ts'

type Mocked = Awaited<ReturnType<typeof openMockedApi>>
const clientOf = ({ api }: Pick<Mocked, 'api'>) =>
  connect('http://localhost/', { fetch: async (input, init) => api.fetch(new Request(input, init)) })
const everything = { limit: '500' }

describe('the mocked API over the sample minutes', () => {
  let mocked: Mocked
  beforeAll(async () => void (mocked = await openMockedApi()))

  const routes: [string, z.ZodType][] = [
    ['/summary', summarySchema],
    ['/postponed', listOf(waitSchema)],
    ['/pipeline', pipelineSchema],
    ['/follow-ups', listOf(followUpSchema)],
    ['/cases', listOf(caseRowSchema)],
    ['/meetings', listOf(meetingRowSchema)],
    ['/reviews', listOf(reviewSchema)],
    ['/bodies', listOf(bodySchema)],
    ['/search?q=strategi', listOf(searchHitSchema)],
    ['/documents', listOf(documentInfoSchema)],
  ]
  test.each(routes)('answers %s in the shape of the contract, and nothing beyond it', async (path, schema) => {
    const response = await mocked.api.request(`/api${path}`)
    const body: unknown = await response.json()
    expect(response.status).toBe(200)
    expect(schema.parse(body)).toEqual(body)
    expect(body).not.toMatchObject({ total: 0 })
  })

  test('answers every case and every meeting whole', async () => {
    const { cases, meetings } = clientOf(mocked)
    const { items: listedCases } = await answer(cases.$get({ query: everything }))
    const { items: listedMeetings } = await answer(meetings.$get({ query: everything }))
    for (const { id } of listedCases) {
      const whole = await answer(cases[':number'].$get({ param: { number: encodeURIComponent(id) }, query: {} }))
      expect(caseWholeSchema.parse(whole)).toEqual(whole)
      expect(whole.id).toBe(id)
    }
    for (const { id } of listedMeetings) {
      const whole = await answer(meetings[':id'].$get({ param: { id: encodeURIComponent(id) }, query: {} }))
      expect(storedMeetingSchema.parse(whole)).toEqual(whole)
    }
    expect([listedCases.length > 30, listedMeetings.length]).toEqual([true, sampleDocuments.length])
  })

  test('stands on the samples’ own day, and says that they are samples', async () => {
    expect(await answer(clientOf(mocked).summary.$get({ query: {} }))).toMatchObject({
      asOf: SAMPLE_TODAY,
      samples: true,
    })
  })

  test('leads from every wait to the sentence that made it', async () => {
    const { postponed, documents } = clientOf(mocked)
    const { items } = await answer(postponed.$get({ query: { ...everything, kind: 'postponed' } }))
    expect(items.length).toBeGreaterThan(5)
    for (const { source } of items) {
      const text = await answerText(documents[':id'].text.$get({ param: { id: source.documentId } }))
      expect(text.slice(source.where.start, source.where.end)).toMatch(/ud(skudt|skydes|sat|sættes)|genoptages/i)
    }
  })

  test.each(['postponed', 'cases', 'follow-ups', 'meetings', 'documents'])(
    'gives %s page by page, each once',
    async (list) => {
      const pageAfter = async (cursor: string, limit: number) =>
        (await mocked.api.request(`/api/${list}?limit=${limit}${cursor && `&cursor=${cursor}`}`)).json()
      const paged: unknown[] = []
      let cursor: string | null = ''
      while (cursor !== null) {
        const page: { items: unknown[]; nextCursor: string | null } = await pageAfter(cursor, 4)
        paged.push(...page.items)
        cursor = page.nextCursor && encodeURIComponent(page.nextCursor)
      }
      expect(paged).toEqual((await pageAfter('', 500)).items)
    },
  )
})

test('a mocked API can be changed, and the next one knows nothing of it', async () => {
  const [first] = sampleDocuments
  if (!first) throw new Error('there are samples')
  const changed = clientOf(await openMockedApi([first]))
  const before = await answer(changed.summary.$get({ query: {} }))
  await done(changed.samples.$delete())
  const after = await answer(changed.summary.$get({ query: {} }))
  expect([before.counts.meetings, after.counts.meetings, after.samples]).toEqual([1, 0, false])
  const another = await answer(clientOf(await openMockedApi([first])).summary.$get({ query: {} }))
  expect(another).toEqual(before)
})

test('minutes whose place newer ones have taken are known, and answered with those', async () => {
  const { api } = await openMockedApi([])
  const send = async (text: string) => {
    const response = await api.request('/api/documents?name=referat.txt', { method: 'POST', body: text })
    return { status: response.status, ...importedSchema.parse(await response.json()) }
  }
  const [{ text } = { text: '' }] = sampleDocuments
  const first = await send(text)
  const corrected = await send(`${text}\n`)
  const again = await send(text)
  expect([first, corrected, again].map(({ status }) => status)).toEqual([201, 201, 200])
  expect([again.document.id, again.document.meetingIds]).toEqual([first.document.id, []])
  expect(again.meeting).toEqual(corrected.meeting)
})

test('minutes are imported, known again, and their follow-ups changed, as on the server', async () => {
  const { api } = await openMockedApi([])
  const send = (text: string) => api.request('/api/documents?name=referat.txt', { method: 'POST', body: text })
  const { text = '' } = sampleDocuments.find(({ name }) => name === '2026-11-17-direktionen.txt') ?? {}
  const imported = await send(text)
  const body = importedSchema.parse(await imported.json())
  expect([imported.status, body.document.sample, body.meeting.body]).toEqual([201, false, 'Direktionen'])
  expect((await send(text)).status).toBe(200)
  expect((await send('Kære borger. Tak for din henvendelse.')).status).toBe(422)

  const client = clientOf({ api })
  const { items } = await answer(client['follow-ups'].$get({ query: { status: 'open' } }))
  const [open] = items
  if (!open) throw new Error('the minutes ask for something')
  const change = (version: number) =>
    answer(
      client['follow-ups'][':id'].$patch({
        param: { id: encodeURIComponent(open.id) },
        query: {},
        header: { 'if-match': `"${version}"` },
        json: { status: 'done', note: 'Sendt.' },
      }),
    )
  expect(await change(open.version)).toMatchObject({ status: 'done', note: 'Sendt.', changedBy: 'Lokal bruger' })
  await expect(change(open.version)).rejects.toMatchObject({ kind: 'stale' })
})

test('later minutes that are put in bring their day with them, so that they are seen', async () => {
  const { api } = await openMockedApi([])
  const text = `Referat\nDirektionen\nMødedato: 12-01-2027\nMødetidspunkt: 10:00\n\nPunkt 1: Havneplan\n\n25/1001\n\nBeslutning Direktionen den 12-01-2027\n\nUdskudt.\n`
  const { status } = await api.request('/api/documents?name=nyt.txt', { method: 'POST', body: text })
  const summary = await api.request('/api/summary')
  expect([status, await summary.json()]).toMatchObject([201, { asOf: '2027-01-12', counts: { postponed: 1 } }])
})

test('tells those who listen what has come in', async () => {
  const { api } = await openMockedApi([])
  const events = await api.request('/api/events')
  const [first] = sampleDocuments
  await api.request(`/api/documents?name=${first?.name}`, { method: 'POST', body: first?.text ?? '' })
  let heard = ''
  for await (const chunk of events.body ?? []) {
    heard += new TextDecoder().decode(chunk)
    if (heard.includes('event: imported')) break
  }
  expect(heard).toContain('"meetingIds":["chefforum-2025-05-14"]')
})
