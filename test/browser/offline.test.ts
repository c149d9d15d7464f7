import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

const goTo = (page: Page, screen: string) =>
  page.getByRole('navigation', { name: 'Hovedmenu' }).getByRole('link', { name: screen }).click()

const noLine = { name: 'Der er ingen forbindelse til Sagsgang' }
const lineGone = /Forbindelsen er væk/

/** The code and the style of Strategier, and of no screen that is opened before. */
const code = /\/assets\/pipeline-screen-/

/** The first screen, while the code of Strategier has been refused: it is fetched when the first screen stands. */
const withoutCode = async (page: Page) => {
  await page.route(code, (route) => route.abort())
  const refused = page.waitForEvent('requestfailed', (request) => code.test(request.url()))
  await page.goto('/')
  await refused
}

test('that the line is gone is said while one stands still, and that it is back', async ({ page, context }) => {
  await page.goto('/moeder')
  await expect(page.getByRole('heading', { level: 1, name: 'Møder' })).toBeVisible()
  await context.setOffline(true)
  await expect(page.getByText(lineGone)).toBeVisible({ timeout: 3000 })
  await context.setOffline(false)
  await expect(page.getByText(lineGone)).toHaveCount(0, { timeout: 3000 })
  await expect(page.getByText('Forbindelsen er tilbage, og du ser det nyeste.')).toBeVisible()
})

test('a screen whose code cannot be fetched says that there is no line, and comes by itself', async ({
  page,
  context,
}) => {
  await withoutCode(page)
  await context.setOffline(true)
  await page.unroute(code)
  await goTo(page, 'Strategier')
  await expect(page.getByRole('heading', noLine)).toBeVisible()
  // In vain, as long as the line is gone.
  await page.getByRole('button', { name: 'Prøv igen' }).click()
  await expect(page.getByRole('heading', noLine)).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByRole('heading', { level: 1, name: 'Strategier' })).toBeVisible({ timeout: 4000 })
  // Its style was refused as well, and comes too.
  const stages = page.getByRole('region', { name: 'Tavle' })
  await expect(stages).toHaveCSS('display', 'flex')
})

test('and is fetched when it is asked for again', async ({ page }) => {
  await withoutCode(page)
  await goTo(page, 'Strategier')
  await expect(page.getByRole('heading', { name: 'Noget gik galt på serveren' })).toBeVisible()
  await page.unroute(code)
  await page.getByRole('button', { name: 'Prøv igen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Strategier' })).toBeVisible({ timeout: 4000 })
})

test('a screen that a newer version has replaced is had by fetching the page anew', async ({ page }) => {
  await withoutCode(page)
  await page.unroute(code)
  const gone = /\/assets\/(pipeline-screen|app)-/
  await page.route(gone, (route) => route.fulfill({ status: 404 }))
  await goTo(page, 'Strategier')
  await expect(page.getByRole('heading', { name: 'Der er kommet en ny udgave af Sagsgang' })).toBeVisible()
  await page.unroute(gone)
  await page.getByRole('button', { name: 'Genindlæs siden' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Strategier' })).toBeVisible()
})

test('screens that have no data say so for as long as the line is gone, and then come', async ({ page, context }) => {
  await page.goto('/moeder')
  // The code of every screen is fetched when the first stands, the last of them last.
  await page.waitForResponse(/\/assets\/review-screen-.*js$/)
  await context.setOffline(true)
  for (const screen of ['Udskudt', 'Analyse']) {
    await goTo(page, screen)
    await expect(page.getByRole('main').getByRole('heading', noLine)).toBeVisible()
  }
  // Longer than it takes to ask whether the server is there, and be answered.
  const lost = await page.evaluate(
    (words) =>
      new Promise<number>((told) => {
        let without = 0
        const look = setInterval(() => {
          if (!document.querySelector('main')?.textContent.includes(words)) without += 1
        }, 100)
        setTimeout(() => (clearInterval(look), told(without)), 11_000)
      }),
    noLine.name,
  )
  expect(lost).toBe(0)
  await context.setOffline(false)
  await expect(page.getByRole('heading', { level: 2, name: /udsk/ }).first()).toBeVisible()
})
