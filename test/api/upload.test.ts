// @vitest-environment happy-dom
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { uploadDocument } from '#src/api/upload.ts'
import { anImport } from '#mocks/factories.ts'

const server = setupServer()
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const file = new File(['Æblegrød'], 'møde.txt', { type: 'text/plain' })
const answering = (respond: (request: Request) => Response | Promise<Response>) =>
  server.use(http.post('*/api/documents', ({ request }) => respond(request)))

test('a file is sent whole under its name, and followed on its way', async () => {
  const received = vi.fn<(name: string | null, body: string) => void>()
  answering(async (request) => {
    received(new URL(request.url).searchParams.get('name'), await request.text())
    return HttpResponse.json(anImport(), { status: 201 })
  })
  const onProgress = vi.fn<(part: number) => void>()
  expect(await uploadDocument(file, { onProgress })).toEqual({ ...anImport(), known: false })
  expect(received).toHaveBeenCalledExactlyOnceWith('møde.txt', 'Æblegrød')
  expect(onProgress).toHaveBeenLastCalledWith(1)
})

test('the same bytes again are known', async () => {
  answering(() => HttpResponse.json(anImport(), { status: 200 }))
  expect(await uploadDocument(file)).toMatchObject({ known: true })
})

test('a refusal says what the reader found', async () => {
  const problems = [{ severity: 'error', code: 'not-minutes', message: 'Ligner ikke et referat.', where: null }]
  answering(() => HttpResponse.json({ type: 'urn:x', title: 'Ulæselig', status: 422, problems }, { status: 422 }))
  await expect(uploadDocument(file)).rejects.toMatchObject({ kind: 'refused', status: 422, problem: { problems } })
})

test('a page in place of an answer is the server’s fault', async () => {
  answering(() => HttpResponse.html('<h1>Log ind</h1>'))
  await expect(uploadDocument(file)).rejects.toMatchObject({ name: 'ApiError', kind: 'server' })
})

test('no connection is told as such', async () => {
  answering(() => HttpResponse.error())
  await expect(uploadDocument(file)).rejects.toMatchObject({ kind: 'offline' })
})

test('it can be called off, before and on its way', async () => {
  await expect(uploadDocument(file, { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' })
  const calling = new AbortController()
  answering(() => {
    calling.abort()
    return HttpResponse.json(anImport(), { status: 201 })
  })
  await expect(uploadDocument(file, { signal: calling.signal })).rejects.toMatchObject({ name: 'AbortError' })
})
