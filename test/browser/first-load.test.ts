import type { Page } from '@playwright/test'
import { firstAsks } from '#src/app/first.ts'
import { expect, test } from './fixtures.ts'
import { withoutAnswers } from '#test/without-answers.mjs'

/** What is asked of the API, in the order it is. */
function askedBy(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url())
    if (pathname.startsWith('/api/')) asked.push(pathname + search)
  })
  return asked
}

const isShown = async (page: Page) => {
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
  await page.waitForLoadState('networkidle')
}

for (const address of ['/', '/?pr=2026-03-01', '/udskudt', '/udskudt?vis=tilbage', '/sager']) {
  const { pathname, search } = new URL(address, 'http://sagsgang')
  const first = firstAsks(pathname, search)

  test(`${address} comes with what it shows, and asks for none of it`, async ({ page }) => {
    const asked = askedBy(page)
    await page.goto(address)
    await isShown(page)
    expect(asked).toEqual([...new Set(asked)])
    expect(asked.filter((each) => first.includes(each))).toEqual([])
  })

  test(`${address} asks for what it did not come with before the app is there, and once`, async ({ page }) => {
    await withoutAnswers(page)
    const asked = askedBy(page)
    await page.goto(address)
    await isShown(page)
    expect(asked).toEqual([...new Set(asked)])
    expect(asked.slice(0, first.length).toSorted()).toEqual(first.toSorted())
  })
}

for (const [what, width] of [
  ['a wide screen', 1440],
  ['a narrow one', 900],
  ['a phone', 390],
] as const)
  test(`the lanes of Udskudt are as wide as they were drawn at first, on ${what}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    await page.addInitScript(() => {
      const widths: string[] = []
      Object.assign(window, { widths })
      new MutationObserver(() => {
        const drawn = document.querySelector('li[data-row] [data-track] svg')?.getAttribute('width')
        if (drawn && drawn !== widths.at(-1)) widths.push(drawn)
      }).observe(document, { subtree: true, childList: true, attributes: true })
    })
    await page.goto('/udskudt')
    await isShown(page)
    const track = await page.locator('li[data-row] [data-track]').first().boundingBox()
    expect(await page.evaluate(() => Reflect.get(window, 'widths'))).toEqual([String(Math.floor(track?.width ?? 0))])
  })

test('the news that every screen comes with bring no code of other screens', async ({ page }) => {
  const files = ['notices', 'queue'].map((name) => page.waitForResponse(new RegExp(`/assets/${name}-`)))
  await page.goto('/')
  const code = await Promise.all(files.map(async (file) => (await file).text()))
  const needed = code.flatMap((each) => [...each.matchAll(/from"\.\/([a-z-]+)-[\w-]{8}\.js"/g)].map(([, name]) => name))
  expect(new Set(needed)).toEqual(new Set(['app', 'queue', 'rolldown-runtime']))
})

test('a screen whose code does not come leaves the menu standing, and says so', async ({ page }) => {
  await page.route(/assets\/overview-.*\.js/, (route) => route.abort())
  await page.goto('/')
  await expect(page.getByRole('main').getByRole('button', { name: 'Prøv igen' })).toBeVisible()
  await page.getByRole('navigation').getByRole('link', { name: /Møder/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Møder' })).toBeVisible()
})
