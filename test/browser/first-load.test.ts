import { asksOfAll } from '#src/features/shared/asks.ts'
import { overviewAsks } from '#src/features/overview/asks.ts'
import { postponedAsks } from '#src/features/postponed/asks.ts'
import { expect, test } from './fixtures.ts'

for (const [address, asks, day] of [
  ['/', overviewAsks, {}],
  ['/?pr=2026-03-01', overviewAsks, { asOf: '2026-03-01' }],
  ['/udskudt', postponedAsks, {}],
  ['/sager', [], {}],
] as const)
  test(`${address} asks for what it shows before the app is there, and once`, async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => {
      const { pathname, search } = new URL(request.url())
      if (pathname.startsWith('/api/')) asked.push(pathname + search)
    })
    await page.goto(address)
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
    await page.waitForLoadState('networkidle')
    expect(asked).toEqual([...new Set(asked)])
    const ahead = [...asksOfAll, ...asks].map(
      ({ path, query }) => `${path}?${new URLSearchParams({ ...day, ...query })}`,
    )
    // Who one is, is the first that the app itself asks.
    const before = asked.slice(0, asked.indexOf('/api/me'))
    expect(before.map((each) => (each.includes('?') ? each : `${each}?`)).toSorted()).toEqual(ahead.toSorted())
  })

test('an address with filters asks ahead for no more than every screen shows', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/udskudt?vis=tilbage')
  await expect(page.getByRole('heading', { level: 1, name: 'Udskudt' })).toBeVisible()
  expect(asked.find((path) => path.startsWith('/api/'))).toBe('/api/summary')
  expect(asked.filter((path) => path === '/api/postponed').length).toBeLessThanOrEqual(1)
})

test('a screen whose code does not come leaves the menu standing, and says so', async ({ page }) => {
  await page.route(/assets\/overview-.*\.js/, (route) => route.abort())
  await page.goto('/')
  await expect(page.getByRole('main').getByRole('button', { name: 'Prøv igen' })).toBeVisible()
  await page.getByRole('navigation').getByRole('link', { name: /Møder/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Møder' })).toBeVisible()
})
