import { hc, type ClientResponse, type PickResponseByStatusCode } from 'hono/client'
import type { StatusCode } from 'hono/utils/http-status'
import { ApiError, errorOf } from './api-error.ts'
import type { Api } from './api.ts'

/**
 * The typed client: `connect().cases.$get({ query: { q: 'skole' } })`. What stands in a path goes
 * encoded: `param: { number: encodeURIComponent('22/6757') }`.
 */
export const connect = (origin = '/', options?: { fetch: typeof fetch }) =>
  hc<PickResponseByStatusCode<Api, 200 | 201 | 204>>(origin, options).api

/** The API this page came from. */
export const api = connect()

/**
 * The answer of a request, or an `ApiError`: `answer(api.summary.$get({ query: { asOf } }))`. One that
 * was called off rejects as `fetch` does, for that is no error to show.
 */
export const answer = async <T>(request: Promise<ClientResponse<T, StatusCode, 'json'>>): Promise<T> =>
  (await reached(request)).json()

/** The same for an answer in plain text. */
export const answerText = async (request: Promise<ClientResponse<string, StatusCode, 'text'>>): Promise<string> =>
  (await reached(request)).text()

/** Resolves when a request that answers with nothing is done, or rejects with an `ApiError`. */
export async function done(request: Promise<ClientResponse<unknown>>): Promise<void> {
  await reached(request)
}

async function reached<R extends ClientResponse<unknown>>(request: Promise<R>): Promise<R> {
  const response = await request.catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
    throw new ApiError(0, null, cause)
  })
  if (!response.ok) throw errorOf(response.status, await response.text())
  return response
}
