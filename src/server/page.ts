import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Context } from 'hono'
import { html, raw } from 'hono/html'
import type { Api } from '#src/api/api.ts'
import { firstAsks } from '#src/app/first-asks.ts'

/** So long the page waits for what it is to hold; what takes longer it asks for itself, and shows that it does. */
const patienceMs = 150

/** What of a request for a page is not meant for the answers in it. */
const ofThePageAlone = ['if-none-match', 'if-modified-since', 'range']

/** JSON that ends no script element: `<` stands in its texts alone, and may be written so there. */
const inScript = (json: string) => raw(json.replaceAll('<', String.raw`\u003c`))

/**
 * The app's page, with the answers in it that its screen asks for first (`firstAsks`): the screen is drawn with them,
 * and no question goes back and forth before. They are asked of the API as the one who opens the page would have.
 */
export function pageWithAnswers(api: Api, appFolder: string) {
  return async (c: Context): Promise<Response> => {
    const page = await readFile(join(appFolder, 'index.html'), 'utf8')
    const { pathname, search } = new URL(c.req.url)
    const headers = new Headers(c.req.raw.headers)
    for (const name of ofThePageAlone) headers.delete(name)

    const late = new AbortController()
    const timer = setTimeout(() => late.abort(), patienceMs)
    const answers = await Promise.all(
      firstAsks(pathname, search).map(async (address) => {
        const answer = await soon(api.request(address, { headers }), late.signal)
        return answer?.ok
          ? html`<script type="application/json" data-answer="${address}">
              ${inScript(await answer.text())}
            </script>`
          : ''
      }),
    )
    clearTimeout(timer)
    // Going back in the browser asks again: what the page holds is as old as the page.
    return c.html(
      page.replace('</body>', () => `${answers.join('')}</body>`),
      200,
      { 'cache-control': 'private, no-store' },
    )
  }
}

/** What is promised, or null when `late` comes first. */
const soon = <T>(promised: T | Promise<T>, late: AbortSignal): Promise<T | null> =>
  Promise.race([
    promised,
    new Promise<null>((over) => late.addEventListener('abort', () => over(null), { once: true })),
  ])
