import type { ExtractSchema } from 'hono/types'
import { http, HttpResponse, type JsonBodyType } from 'msw'
import { setupServer } from 'msw/node'
import type { Api } from '#src/api/api.ts'
import { ProblemError, type ProblemKind } from '#src/api/problem.ts'
import { aPerson } from './factories.ts'
import { handlersOf } from './handlers.ts'
import type * as mockedApi from './mocked-api.ts'

/** Catches the requests of a component test; it knows who is asking, and no other answer until the test gives one. */
export const server = setupServer(http.get('/api/me', () => HttpResponse.json(aPerson())))

type Routes = ExtractSchema<Api>
type ReadPath = { [Path in keyof Routes]: Routes[Path] extends { $get: unknown } ? Path : never }[keyof Routes]
type ReadAnswer<Path extends ReadPath> = Routes[Path] extends { $get: infer Endpoint }
  ? Endpoint extends { status: 200; output: infer Output }
    ? Output & JsonBodyType
    : never
  : never

/** The whole mocked API, for the rest of the test; its reader is loaded only where it is used. */
export async function serveMockedApi(...documents: Parameters<typeof mockedApi.openMockedApi>) {
  const { openMockedApi } = await import('./mocked-api.ts')
  const mocked = await openMockedApi(...documents)
  server.use(...handlersOf(mocked.api))
  return mocked
}

/** One answer of one route: `answerWith('/api/postponed', aList([aWait({ count: 4 })]))`. */
export const answerWith = <Path extends ReadPath>(path: Path, answer: ReadAnswer<Path>) =>
  server.use(http.get(path, () => HttpResponse.json(answer)))

/** The same route in trouble, as the API itself would tell of it. */
export const failWith = (path: ReadPath, kind: ProblemKind) => {
  const { answer, status } = new ProblemError(kind)
  server.use(http.get(path, () => HttpResponse.json(answer, { status })))
}

/** No connection to it at all. */
export const disconnect = (path: ReadPath) => server.use(http.get(path, () => HttpResponse.error()))
