import { describe, expect, test } from 'vitest'
import { ApiError } from '#src/api/api-error.ts'
import { answer, answerText, connect, done } from '#src/api/client.ts'
import type { Store } from '#src/store/store.ts'
import { aCaseRef, aDocument, aFollowUp, aList, aSummary, aWait } from '#mocks/factories.ts'
import { apiOver } from './over.ts'

/** The client as the app uses it, with the API itself for a net. */
const clientOver = (store: Partial<Store>) => {
  const api = apiOver(store)
  return connect('http://localhost/', { fetch: (input, init) => Promise.resolve(api.fetch(new Request(input, init))) })
}
const clientOf = (respond: () => Promise<Response>) => connect('http://localhost/', { fetch: respond })

const problem = (title: string, detail?: string) => JSON.stringify({ type: 'urn:x', title, status: 400, detail })

describe('what is asked with, and answered', () => {
  test('a list with its filters', async () => {
    const client = clientOver({
      waits: (_, { q, limit }) => Promise.resolve(aList([aWait({ body: `${q} ${limit}` })])),
    })
    const { items } = await answer(client.postponed.$get({ query: { q: 'havn & å', limit: '2', overdue: undefined } }))
    const body: string | undefined = items[0]?.body
    expect(body).toBe('havn & å 2')
  })

  test('a case by a number with a slash', async () => {
    const client = clientOver({
      case: (_, number) =>
        Promise.resolve({
          case: aCaseRef({ number }),
          state: 'active',
          waitKind: null,
          membership: null,
          place: null,
          lastEvent: null,
          steps: 0,
          events: [],
          waits: [],
          followUps: [],
          sameNumber: [],
          nextMeeting: null,
        }),
    })
    const found = await answer(
      client.cases[':number'].$get({ param: { number: encodeURIComponent('22/6757') }, query: {} }),
    )
    expect([found.number, found.stage]).toEqual(['22/6757', null])
  })

  test('a change with its version', async () => {
    const client = clientOver({
      followUp: () => Promise.resolve(aFollowUp({ version: 4 })),
      changeFollowUp: (_id, _change, version) =>
        version === 3 ? Promise.resolve() : Promise.reject(new Error('another version')),
    })
    const changed = await answer(
      client['follow-ups'][':id'].$patch({
        param: { id: 'opf-1' },
        query: {},
        header: { 'if-match': '"3"' },
        json: { status: 'done' },
      }),
    )
    expect(changed.version).toBe(4)
  })

  test('plain text', async () => {
    const document = { ...aDocument(), bytes: new Uint8Array(), text: '1. Åbning', pageStarts: null }
    const client = clientOver({ document: () => Promise.resolve(document) })
    expect(await answerText(client.documents[':id'].text.$get({ param: { id: 'dok-1' } }))).toBe('1. Åbning')
  })

  test('nothing', async () => {
    expect(await done(clientOver({ clearSamples: () => Promise.resolve() }).samples.$delete())).toBeUndefined()
  })
})

describe('what goes wrong is one error, which says what it is in words', () => {
  const refusing = (status: number, body: BodyInit | null) =>
    clientOf(() => Promise.resolve(new Response(body, { status })))
  const cases: [string, ReturnType<typeof connect>, Partial<ApiError>][] = [
    [
      'a question not understood',
      refusing(400, problem('Uforståeligt', 'limit: mangler')),
      { kind: 'refused', message: 'limit: mangler' },
    ],
    ['no access', refusing(403, problem('Ingen adgang')), { kind: 'refused', message: 'Ingen adgang' }],
    ['nothing there', refusing(404, problem('Findes ikke')), { kind: 'not-found', status: 404 }],
    ['someone was first', refusing(412, problem('For sent')), { kind: 'stale' }],
    ['a fault of the server', refusing(500, problem('Noget gik galt')), { kind: 'server', message: 'Noget gik galt' }],
    [
      'a proxy’s page',
      refusing(502, '<h1>Bad gateway</h1>'),
      { kind: 'server', problem: null, message: 'Serveren svarede ikke, som den skulle.' },
    ],
    ['JSON that is no problem', refusing(500, '[]'), { kind: 'server', problem: null }],
    ['an empty refusal', refusing(401, null), { kind: 'refused', problem: null }],
    [
      'no connection',
      clientOf(() => Promise.reject(new TypeError('fetch failed'))),
      { kind: 'offline', status: 0, message: 'Der er ingen forbindelse til serveren.' },
    ],
  ]
  test.each(cases)('%s', async (_what, client, expected) => {
    const asked = answer(client.summary.$get({ query: {} }))
    await expect(asked).rejects.toBeInstanceOf(ApiError)
    await expect(asked).rejects.toMatchObject(expected)
  })

  test('the API’s own refusal comes whole', async () => {
    const asked = answer(clientOver({}).cases.$get({ query: { limit: '0' } }))
    await expect(asked).rejects.toMatchObject({
      kind: 'refused',
      problem: { type: 'urn:sagsgang:problem:bad-request', detail: 'limit: skal være mindst 1' },
    })
  })

  test('a page in place of an answer is the server’s fault', async () => {
    const asked = answer(refusing(200, '<h1>Log ind</h1>').summary.$get({ query: {} }))
    await expect(asked).rejects.toMatchObject({ name: 'ApiError', kind: 'server' })
  })

  test('what was called off is no error of the API', async () => {
    const client = connect('http://localhost/', { fetch })
    const asked = answer(client.summary.$get({ query: {} }, { init: { signal: AbortSignal.abort() } }))
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' })
  })
})

test('an answer reads as its type says', async () => {
  const { asOf: _, ...summary } = aSummary()
  const { counts } = await answer(clientOver({ summary: () => Promise.resolve(summary) }).summary.$get({ query: {} }))
  expect(counts.postponed satisfies number).toBe(3)
})
