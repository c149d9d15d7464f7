import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { ApiDeps } from '#src/api/deps.ts'
import { firstAsks } from '#src/app/first.ts'
import { createWeb } from '#src/server/web.ts'
import type { Store, Summary } from '#src/store/store.ts'
import { apiOver } from '../api/over.ts'

const folder = mkdtempSync(join(tmpdir(), 'sagsgang-page-'))
mkdirSync(join(folder, '.vite'))
writeFileSync(
  join(folder, 'index.html'),
  '<html><head><script src="/assets/index.js"></script></head><body><div id="app"></div></body></html>',
)
writeFileSync(
  join(folder, '.vite/manifest.json'),
  JSON.stringify({
    'src/features/postponed/postponed.tsx': { file: 'assets/postponed.js', imports: ['index.html', '_parts.js'] },
    'index.html': { file: 'assets/index.js' },
    '_parts.js': { file: 'assets/parts.js', css: ['assets/parts.css'], imports: ['index.html'] },
  }),
)
writeFileSync(join(folder, 'favicon.svg'), '<svg/>')
afterAll(() => rmSync(folder, { recursive: true }))

const counts = {
  postponed: 3,
  overdue: 0,
  followUpsOpen: 0,
  strategiesActive: 0,
  cases: 9,
  meetings: 2,
  toReview: 0,
}
const summary: Summary = { counts, lastImport: null, dataUntil: null, samples: false }
const noWaits = { items: [], total: 0, nextCursor: null }

/** Udskudt asks for these, and who is asking: the counts, the waits and the bodies. */
const known: Partial<Store> = {
  summary: async () => summary,
  waits: async () => noWaits,
  bodies: async () => [],
}
const opened = (
  store: Partial<Store> = {},
  address = '/udskudt',
  deps: Partial<ApiDeps> = {},
  init: RequestInit = {},
) => createWeb(apiOver({ ...known, ...store }, deps), folder).request(`http://127.0.0.1${address}`, init)

/** The answers that a page holds, by their addresses, as the browser reads them. */
function answersIn(page: string): Record<string, unknown> {
  const elements = page.matchAll(/<script type="application\/json" data-answer="([^"]*)">(.*?)<\/script>/gs)
  return Object.fromEntries(
    [...elements].map(([, address = '', json = '']) => [address.replaceAll('&amp;', '&'), JSON.parse(json)]),
  )
}

describe('the page', () => {
  it('holds what its screen asks the API for first, as the API answers it', async () => {
    const page = await opened({}, '/udskudt?pr=2025-01-28')
    expect(page.headers.get('content-type')).toMatch('text/html')
    const answers = answersIn(await page.text())
    expect(Object.keys(answers)).toEqual(firstAsks('/udskudt', '?pr=2025-01-28'))
    expect(answers['/api/summary?asOf=2025-01-28']).toEqual({ asOf: '2025-01-28', revision: 7, ...summary })
  })

  it('is the same page at every address of the app, and no file of that name', async () => {
    for (const address of ['/', '/sager/24%2F1', '/intet']) {
      const page = await opened({ followUps: async () => noWaits, pipeline: async () => [] }, address)
      expect(await page.text()).toContain('<div id="app"></div><script type="application/json"')
    }
    expect(await (await opened({}, '/favicon.svg')).text()).toBe('<svg/>')
    expect((await opened({}, '/assets/old.js')).status).toBe(404)
  })

  it('names the code that its screen is made of, once, so that it comes at once', async () => {
    const text = await (await opened()).text()
    const named = [...text.matchAll(/(?:src|rel="(?:modulepreload|stylesheet)" crossorigin href)="(.*?)"/g)]
    expect(named.map(([, file]) => file)).toEqual([
      '/assets/index.js',
      '/assets/parts.js',
      '/assets/postponed.js',
      '/assets/parts.css',
    ])
  })

  it('lets no text of minutes end its script', async () => {
    const title = '</script><script>alert(1)</script><!--'
    const page = await opened({ summary: async () => ({ ...summary, lastImport: title }) })
    const text = await page.text()
    expect(text).not.toContain('<script>')
    expect(text).not.toContain('<!--')
    expect(answersIn(text)['/api/summary']).toMatchObject({ lastImport: title })
  })

  it.each([
    ['is late', () => new Promise<never>(() => {})],
    ['fails', () => Promise.reject(new Error('no database'))],
  ])('comes without an answer that %s, which it then asks for itself', async (_what, waits) => {
    const page = await opened({ waits })
    expect(page.status).toBe(200)
    expect(Object.keys(answersIn(await page.text()))).toEqual(['/api/me', '/api/summary', '/api/bodies?limit=500'])
  })

  it('is answered for the one who opens it, and kept by nobody', async () => {
    const seen: string[] = []
    const page = await opened(
      { summary: async ({ audience }) => (seen.push(audience), summary) },
      '/intet',
      {
        whoIs: ({ headers }) => ({
          name: 'Bo',
          role: headers.get('cookie') === 'bo' ? 'reader' : 'admin',
          mode: 'oidc',
        }),
      },
      { headers: { cookie: 'bo', 'if-none-match': '*', range: 'bytes=0-1' } },
    )
    expect(seen).toEqual(['open'])
    expect(page.headers.get('cache-control')).toBe('private, no-store')
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'")
  })
})
