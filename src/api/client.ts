import { hc, type ClientResponse, type PickResponseByStatusCode } from 'hono/client'
import type { StatusCode } from 'hono/utils/http-status'
import { ApiError, errorOf } from './api-error.ts'
import type { Api } from './api.ts'
import { fetchOrTake } from './ahead.ts'
import { nameHeaders } from './local-name.ts'

/**
 * The typed client: `connect().cases.$get({ query: { q: 'skole' } })`. What stands in a path goes
 * encoded: `param: { number: encodeURIComponent('22/6757') }`.
 */
export const connect = (origin = '/', options?: { fetch?: typeof fetch; headers?: () => Record<string, string> }) =>
  hc<PickResponseByStatusCode<Api, 200 | 201 | 202 | 204>>(origin, options).api

/** The API this page came from. */
export const api = connect('/', { fetch: fetchOrTake, headers: nameHeaders })

/**
 * The answer of a request, or an `ApiError`: `answer(api.summary.$get({ query: { asOf } }))`. One that
 * was called off rejects as `fetch` does, for that is no error to show.
 */
export const answer = <T>(request: Promise<ClientResponse<T, StatusCode, 'json'>>): Promise<T> =>
  reached(request, (response) => response.json())

/** The same for an answer in plain text. */
export const answerText = (request: Promise<ClientResponse<string, StatusCode, 'text'>>): Promise<string> =>
  reached(request, (response) => response.text())

/** The same for a file, by its address. */
export const answerBytes = (address: string): Promise<ArrayBuffer> =>
  reached(fetch(address), (response) => response.arrayBuffer())

/** A file that the API makes, by its address, with the name it is given there. */
export const answerFile = (address: string): Promise<{ file: Blob; name: string }> =>
  reached(fetch(address), async (response) => ({
    file: await response.blob(),
    name: /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'sagsgang',
  }))

/** Resolves when a request that answers with nothing is done, or rejects with an `ApiError`. */
export const done = (request: Promise<ClientResponse<unknown>>): Promise<void> => reached(request, async () => {})

async function reached<R extends Pick<Response, 'ok' | 'status' | 'text'>, T>(
  request: Promise<R>,
  read: (response: R) => Promise<T>,
): Promise<T> {
  let status = 0
  try {
    const response = await request
    status = response.status
    if (response.ok) return await read(response)
    throw errorOf(status, await response.text())
  } catch (error) {
    if (error instanceof ApiError || (error instanceof DOMException && error.name === 'AbortError')) throw error
    throw new ApiError(status, null, error)
  }
}
