import type { Page } from '@playwright/test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
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

/** What stands on each page of what is printed. */
async function pagesOf(pdf: Buffer): Promise<string[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  const pages = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent()
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '))
  }
  return pages
}

test('the timeline has its months and what its marks say on every page', async ({ page }) => {
  await onPaper(page, '/udskudt')
  // The sample fills one page: of this paper, several.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('@page { size: 210mm 140mm }')
    document.adoptedStyleSheets.push(sheet)
  })
  const pages = await pagesOf(await page.pdf({ preferCSSPageSize: true }))
  expect(pages.length).toBeGreaterThan(1)
  for (const words of pages) {
    expect(words).toContain('dage ventet')
    expect(words).toContain('lovet tid, overskredet')
  }
})

test('no mark that the timeline repeats on every page has an opacity: Chromium may leave such a one out', async ({
  page,
}) => {
  await onPaper(page, '/udskudt')
  const marks = page.getByRole('list', { name: 'Tegnforklaring' }).locator('svg *')
  await expect(marks.first()).toBeVisible()
  const opacities = await marks.evaluateAll((all) => all.map((mark) => getComputedStyle(mark).opacity))
  expect(new Set(opacities)).toEqual(new Set(['1']))
})

test('Analyse is printed in lines, and holds no picture', async ({ page }) => {
  await onPaper(page, '/analyse')
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  expect(pdf.includes('/Subtype /Image')).toBe(false)
  expect(pdf.length).toBeLessThan(2_000_000)
})
