import { nameHeaders } from './local-name.ts'

type Query = Readonly<Record<string, string | undefined>>

/** What the API is asked: where, and with which query. */
export interface Ask {
  path: string
  query: Query
}

/** The address as the client (`client.ts`) makes it of the same. */
export const addressOf = ({ path, query }: Ask): string => {
  const given = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`
}

const underWay = new Map<string, Promise<Response>>()

/** Asks before the app that wants the answers has come, unless the page holds them. */
export function askAhead(addresses: readonly string[]): void {
  const given = answersInPage()
  for (const address of addresses) {
    const text = given.get(address)
    const response =
      text === undefined ? fetch(address, { headers: nameHeaders() }) : Promise.resolve(new Response(text))
    // Whoever takes it is told.
    response.catch(() => {})
    underWay.set(address, response)
  }
}

/** What the server wrote into the page (`src/server/page.ts`): the text of each answer by its address. Taken once. */
function answersInPage(): Map<string, string> {
  const elements = [...document.querySelectorAll<HTMLScriptElement>('script[data-answer]')]
  for (const element of elements) element.remove()
  return new Map(elements.map(({ dataset, text }) => [dataset.answer ?? '', text]))
}

/** `fetch`; where the address has been asked ahead, the answer to that, for the first who wants it. */
export const fetchOrTake: typeof fetch = (input, init) => {
  const ahead = typeof input === 'string' && init?.method === 'GET' ? underWay.get(input) : undefined
  if (!ahead || typeof input !== 'string') return fetch(input, init)
  underWay.delete(input)
  return ahead
}

/** What nobody has taken would be old when somebody did. */
export const forgetAhead = (): void => underWay.clear()
