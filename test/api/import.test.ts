import { describe, expect, test, vi } from 'vitest'
import { ReadingTimeoutError, type ApiDeps } from '#src/api/deps.ts'
import { imported } from '#src/api/schemas/document.ts'
import type { Meeting, Problem } from '#src/domain/meeting.ts'
import type { DocumentReading } from '#src/domain/reading.ts'
import type { ImportResult, Store } from '#src/store/store.ts'
import { aDocument, aMeeting } from '#mocks/factories.ts'
import { apiOver, problemIn } from './over.ts'

const { id: _id, documentId: _documentId, ...meeting } = aMeeting()

const readingOf = (name: string, readings: DocumentReading['readings']): DocumentReading => ({
  source: { name, mediaType: 'text/plain', sha256: 'abc', format: 'text' },
  text: 'Udskudt.',
  pageStarts: null,
  readings,
})
const doubt: Problem = { severity: 'warning', code: 'weekday-mismatch', message: 'Ugedagen passer ikke.', where: null }

/** An API whose reader finds these meetings, and whose store says the document is `status`. */
function importing(
  readings: DocumentReading['readings'] = [{ meeting, problems: [doubt] }],
  status: ImportResult['status'] = 'new',
) {
  const read = vi.fn<ApiDeps['read']>((_bytes, name) => Promise.resolve(readingOf(name, readings)))
  const meetingIds = ['direktionen-2025-01-14', 'chefforum-2025-01-15']
  const importDocument = vi.fn<Store['importDocument']>(({ reading }) =>
    Promise.resolve({ document: aDocument({ name: reading.source.name, meetingIds }), status }),
  )
  const found = vi.fn<Store['meeting']>((_view, id) =>
    Promise.resolve({ ...meeting, id, documentId: 'dok-1', knownFrom: '2025-01-14' }),
  )
  const api = apiOver({ importDocument, meeting: found }, { read, limits: { documentBytes: 1024 * 1024 } })
  return { api, read, importDocument, found }
}

const unreadable = (code: string, message: string) =>
  importing([{ meeting: null, problems: [{ severity: 'error', code, message, where: null }] }])

const text = 'Referat for Direktionen: æ ø å'
const form = (file: File | string, field = 'file') => {
  const body = new FormData()
  body.append(field, file)
  return { method: 'POST', body }
}
const raw = (headers: Record<string, string> = {}) => ({
  method: 'POST',
  body: new TextEncoder().encode(text),
  headers,
})

describe('a document comes in', () => {
  const ways: [string, string, RequestInit, string][] = [
    ['as a file of a form', '', form(new File([text], 'møde.txt', { type: 'text/plain' })), 'møde.txt'],
    ['as bytes, named in the address', '?name=m%C3%B8de.txt', raw(), 'møde.txt'],
    [
      'as bytes, as curl sends them',
      '?name=a.txt',
      raw({ 'content-type': 'application/x-www-form-urlencoded' }),
      'a.txt',
    ],
    ['as bytes, named in a header', '', raw({ 'content-disposition': 'attachment; filename="a.txt"' }), 'a.txt'],
    [
      'as bytes, named in a header with æ ø å',
      '',
      raw({ 'content-disposition': `attachment; filename="m_de.txt"; filename*=UTF-8''m%C3%B8de.txt` }),
      'møde.txt',
    ],
    ['with a path before its name', `?name=${encodeURIComponent(String.raw`C:\møder\..\a.txt`)}`, raw(), 'a.txt'],
    ['with a name over two lines', '?name=a%0d%0aSet-Cookie:%20x', raw(), 'aSet-Cookie: x'],
    ['with a name that is only a path', '?name=..%2F', raw(), 'uden navn'],
    ['without a name', '', raw(), 'uden navn'],
  ]
  test.each(ways)('%s', async (_way, query, request, name) => {
    const { api, read, importDocument } = importing()
    const response = await api.request(`/api/documents${query}`, request)
    expect(response.status).toBe(201)
    const [bytes, named] = read.mock.calls[0] ?? []
    expect([new TextDecoder().decode(bytes), named]).toEqual([text, name])
    expect(importDocument).toHaveBeenCalledExactlyOnceWith({
      bytes,
      reading: readingOf(name, [{ meeting, problems: [doubt] }]),
      receivedAt: '2025-03-04T12:00:00+01:00',
      sample: false,
      by: 'Lokal bruger',
    })
  })

  test('and is answered with its first meeting, all its meetings by id, and what was doubtful in each', async () => {
    const { api, found } = importing([
      { meeting, problems: [] },
      { meeting: { ...meeting, body: 'Chefforum' } satisfies Meeting, problems: [doubt] },
      { meeting: null, problems: [{ ...doubt, severity: 'error', code: 'no-items' }] },
    ])
    const answer: unknown = await (await api.request('/api/documents?name=a.json', raw())).json()
    expect(imported.parse(answer)).toEqual(answer)
    expect(answer).toMatchObject({
      document: { meetingIds: ['direktionen-2025-01-14', 'chefforum-2025-01-15'] },
      meeting: { id: 'direktionen-2025-01-14', body: 'Direktionen' },
      problems: [{ code: 'weekday-mismatch' }, { code: 'no-items' }],
    })
    // Minutes may be dated after today where a clock is wrong; they are answered all the same.
    expect(found).toHaveBeenCalledWith({ asOf: '9999-12-31', audience: 'all' }, 'direktionen-2025-01-14')
  })

  test.each([
    ['new', 201],
    ['replaced', 201],
    ['known', 200],
  ] as const)('%s answers %i', async (status, code) => {
    const response = await importing(undefined, status).api.request('/api/documents?name=a.txt', raw())
    expect([response.status, response.headers.get('etag')]).toEqual([code, null])
  })
})

describe('what is not kept', () => {
  test.each([
    ['a picture', 'unsupported-format', 415, 'unsupported-document'],
    ['a letter', 'not-minutes', 422, 'unreadable-document'],
    ['an empty file', 'empty-file', 422, 'unreadable-document'],
    ['half a PDF', 'damaged-pdf', 422, 'unreadable-document'],
  ])('%s, and it says why', async (_what, code, status, kind) => {
    const { api, importDocument } = unreadable(code, 'Sådan er det.')
    expect(await problemIn(await api.request('/api/documents?name=a', raw()))).toMatchObject({
      status,
      kind: `urn:sagsgang:problem:${kind}`,
      detail: 'Sådan er det.',
      problems: [{ severity: 'error', code, message: 'Sådan er det.', where: null }],
    })
    expect(importDocument).not.toHaveBeenCalled()
  })

  test('what takes too long to read', async () => {
    const api = apiOver({}, { read: () => Promise.reject(new ReadingTimeoutError()) })
    expect(await problemIn(await api.request('/api/documents?name=a', raw()))).toMatchObject({
      status: 422,
      kind: 'urn:sagsgang:problem:reading-timeout',
      problems: [{ severity: 'error', code: 'reading-timeout' }],
    })
  })

  test('what the reader fell over is a fault of ours', async () => {
    const api = apiOver({}, { read: () => Promise.reject(new Error('worker ended')) })
    expect((await api.request('/api/documents?name=a', raw())).status).toBe(500)
  })

  const big = new Uint8Array(1024 * 1024 + 5000)
  test.each<[string, RequestInit]>([
    ['raw', { method: 'POST', body: big }],
    ['raw, as it says itself', { method: 'POST', body: big, headers: { 'content-length': `${big.length}` } }],
    ['a form', form(new File([big], 'stor.pdf'))],
  ])('more than may be sent: %s', async (_way, request) => {
    const { api, read } = importing()
    expect(await problemIn(await api.request('/api/documents?name=a', request))).toMatchObject({
      status: 413,
      kind: 'urn:sagsgang:problem:too-large',
      detail: 'En fil må højst fylde 1 MB.',
    })
    expect(read).not.toHaveBeenCalled()
  })

  test.each<[string, RequestInit, string]>([
    ['a form without the file', form(new File(['x'], 'a.txt'), 'fil'), 'file: mangler'],
    ['a form with words for a file', form('x'), 'file: mangler'],
    [
      'a form that is none',
      { method: 'POST', body: 'x', headers: { 'content-type': 'multipart/form-data; boundary=y' } },
      'file: mangler',
    ],
    [
      'a name written wrong',
      raw({ 'content-disposition': `attachment; filename*=UTF-8''%E6` }),
      'Content-Disposition: filnavnet er ikke skrevet rigtigt',
    ],
  ])('%s', async (_what, request, detail) => {
    const { api, read } = importing()
    expect(await problemIn(await api.request('/api/documents', request))).toMatchObject({ status: 400, detail })
    expect(read).not.toHaveBeenCalled()
  })
})
