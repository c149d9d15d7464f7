import { nameHeaders } from './local-name.ts'

type Query = Readonly<Record<string, string | undefined>>

/** What the API is asked: where, and with which query. */
export interface Ask {
  path: string
  query: Query
}

const underWay = new Map<string, Promise<Response>>()

const addressOf = ({ path, query }: Ask) => {
  const given = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`
}

/**
 * Asks before the app that wants the answers has come, `on` a day where one is named. Each answer is there for the first
 * `fetchOrTake` of its address.
 */
export function askAhead(asks: readonly Ask[], on: Query): void {
  for (const { path, query } of asks) {
    const address = addressOf({ path, query: { ...on, ...query } })
    const response = fetch(address, { headers: nameHeaders() })
    // Whoever takes it is told.
    response.catch(() => {})
    underWay.set(address, response)
  }
}

/** `fetch`; where the address has been asked ahead, the answer to that. */
export const fetchOrTake: typeof fetch = (input, init) => {
  const ahead = typeof input === 'string' && init?.method === 'GET' ? underWay.get(input) : undefined
  if (!ahead || typeof input !== 'string') return fetch(input, init)
  underWay.delete(input)
  return ahead
}

/** What nobody has taken would be old when somebody did. */
export const forgetAhead = (): void => underWay.clear()
