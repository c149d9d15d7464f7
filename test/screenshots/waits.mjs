import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import { withoutAnswers } from '../without-answers.mjs'

const path = fileURLToPath(new URL('../../mocks/many-waits.ts', import.meta.url))

const answer = (page, name, answered) => page.route((url) => url.pathname === `/api/${name}`, answered)

/**
 * Udskudt as it is where few or many wait: the real screen in the real shell, and only what waits, and when the bodies
 * met, is answered with what was generated.
 */
export async function withWaits(day) {
  const { module } = await runnerImport(path, { configFile: false, logLevel: 'error' })
  return [3, 40, 2000].map((count) => ({
    id: `udskudt-${count}`,
    name: `Udskudt, ${count.toLocaleString('en')} waiting`,
    path: '/udskudt',
    before: async (page) => {
      await withoutAnswers(page)
      const waits = module.manyWaits(count, day)
      const meetings = module.manyMeetings(day)
      await answer(page, 'postponed', (route) => route.fulfill({ json: pageOf(waits, route) }))
      await answer(page, 'meetings', (route) => route.fulfill({ json: pageOf(meetings, route) }))
      await answer(page, 'summary', async (route) => {
        const response = await route.fetch()
        const summary = await response.json()
        await route.fulfill({ response, json: { ...summary, counts: { ...summary.counts, postponed: count } } })
      })
    },
  }))
}

/** The page of a list that a request asks for, as the API answers. */
function pageOf(all, route) {
  const { searchParams } = new URL(route.request().url())
  const start = Number(searchParams.get('cursor') ?? 0)
  const end = start + Number(searchParams.get('limit') ?? 100)
  return { items: all.slice(start, end), total: all.length, nextCursor: end < all.length ? String(end) : null }
}
