import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

/** What must hold on paper, whatever the screen was like. */

const screens = [
  '/',
  '/udskudt',
  '/udskudt?visning=tabel',
  '/strategier',
  '/opfoelgning',
  '/sager',
  '/analyse',
] as const

/** As it stands while it is printed. */
async function onPaper(page: Page, screen: string): Promise<void> {
  // The width of A4 between its margins, so that what is too wide shows.
  await page.setViewportSize({ width: 703, height: 1000 })
  await page.goto(screen)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByLabel('Henter …')).toHaveCount(0)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
}

for (const screen of screens) {
  test(`${screen} is printed without furniture, dark on white, within the page`, async ({ page }) => {
    await onPaper(page, screen)
    await expect(page.getByRole('navigation')).toHaveCount(0)
    await expect(page.locator('button:not(th > button)').filter({ visible: true })).toHaveCount(0)
    await expect(page.getByText(/Status pr\. .* udskrevet/)).toBeVisible()
    const { ink, beyond } = await page.evaluate(() => ({
      ink: getComputedStyle(document.querySelector('h1') ?? document.body).color,
      beyond: document.documentElement.scrollWidth - innerWidth,
    }))
    expect(ink).toBe('rgb(28, 33, 38)')
    expect(beyond).toBeLessThanOrEqual(0)
  })
}

test('a list of many pages is printed whole, with its headings', async ({ page }) => {
  await onPaper(page, '/sager')
  const [, count] = /^(\d+) sager/.exec((await page.getByText(/^\d+ sager$/).textContent()) ?? '') ?? []
  await expect(page.locator('tbody tr[data-row]')).toHaveCount(Number(count))
  await expect(page.getByRole('columnheader', { name: 'Senest behandlet' })).toBeVisible()
})
