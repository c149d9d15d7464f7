import type { Context } from 'hono'
import { html, raw } from 'hono/html'
import type { Api } from '#src/api/api.ts'
import { firstAsks, firstCode } from '#src/app/first.ts'
import { builtApp } from './built.ts'

/** So long the page waits for what it is to hold; what takes longer it asks for itself, and shows that it does. */
const patienceMs = 150

/** What of a request for a page is not meant for the answers in it. */
const ofThePageAlone = ['if-none-match', 'if-modified-since', 'range']

/** JSON that ends no script element: `<` stands in its texts alone, and may be written so there. */
const inScript = (json: string) => raw(json.replaceAll('<', String.raw`\u003c`))

const answerElement = (address: string, json: string) =>
  html`<script type="application/json" data-answer="${address}">
    ${inScript(json)}
  </script>`

/**
 * The app's page, with what its screen asks the API for first (`firstAsks`), and with its code named (`firstCode`): the
 * screen is drawn with them, and nothing goes back and forth before. The API is asked as the one who opens the page
 * would have.
 */
export function pageWithAnswers(api: Api, appFolder: string) {
  return async (c: Context): Promise<Response> => {
    const { pathname, search } = new URL(c.req.url)
    const headers = new Headers(c.req.raw.headers)
    for (const name of ofThePageAlone) headers.delete(name)

    const late = new AbortController()
    const timer = setTimeout(() => late.abort(), patienceMs)
    const answers = firstAsks(pathname, search).map(async (address) => {
      const answer = await soon(api.request(address, { headers }), late.signal)
      return answer?.ok ? answerElement(address, await answer.text()) : ''
    })
    const [{ page, filesOf }, ...elements] = await Promise.all([builtApp(appFolder), ...answers])
    clearTimeout(timer)

    const { scripts, styles } = filesOf(firstCode(pathname))
    const links = await Promise.all([
      ...scripts.map((file) => html`<link rel="modulepreload" crossorigin href="/${file}" />`),
      ...styles.map((file) => html`<link rel="stylesheet" crossorigin href="/${file}" />`),
    ])
    const whole = page
      .replace('</head>', () => `${links.join('')}</head>`)
      .replace('</body>', () => `${elements.join('')}</body>`)
    // Going back in the browser asks again: what the page holds is as old as the page.
    return c.html(whole, 200, { 'cache-control': 'private, no-store' })
  }
}

/** What is promised, or null when `late` comes first. */
const soon = <T>(promised: T | Promise<T>, late: AbortSignal): Promise<T | null> =>
  Promise.race([
    promised,
    new Promise<null>((over) => late.addEventListener('abort', () => over(null), { once: true })),
  ])
