import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

const room = (page: Page) =>
  page
    .getByRole('region', { name: 'Tavle' })
    .evaluate(({ scrollWidth, clientWidth, scrollLeft }) => ({ beyond: scrollWidth - clientWidth, scrollLeft }))

test('the board has all its stages in a window of 1440 px', async ({ page }) => {
  await page.goto('/strategier')
  await expect(page.getByRole('region', { name: 'Udmøntning' })).toBeVisible()
  expect((await room(page)).beyond).toBe(0)
})

test('in a narrower window the board scrolls, by keyboard too', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 })
  await page.goto('/strategier')
  await page.getByRole('region', { name: 'Tavle' }).focus()
  expect((await room(page)).beyond).toBeGreaterThan(0)
  await page.keyboard.press('ArrowRight')
  await expect.poll(async () => (await room(page)).scrollLeft).toBeGreaterThan(0)
})

const lists = ['/sager', '/moeder', '/opfoelgning', '/strategier?visning=tabel', '/udskudt?visning=tabel']
for (const list of lists)
  for (const width of [1440, 1024])
    test(`the columns of ${list} are as wide whatever rows they hold, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 768 })
      await page.goto(list)
      const headings = page.locator('thead').locator('th, td')
      await expect(headings.first()).toBeVisible()
      const widths = () => headings.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().width))
      const before = await widths()
      // Rows with the longest words a municipality has.
      await page
        .locator('tbody [data-row] > td')
        .evaluateAll((cells) => cells.forEach((cell) => cell.append(' Beredskabskommissionsformandskabet')))
      expect(await widths()).toEqual(before)
    })

test('the table of outcomes has each month on one line', async ({ page }) => {
  await page.goto('/analyse?tabel=outcomes')
  const months = page.getByRole('table', { name: 'Hvad ender behandlingerne med?' }).locator('tbody td:first-child')
  await expect(months.first()).toBeVisible()
  const lines = await months.evaluateAll((all) =>
    all.map((cell) => {
      const words = document.createRange()
      words.selectNodeContents(cell)
      return new Set([...words.getClientRects()].map(({ top }) => Math.round(top))).size
    }),
  )
  expect(Math.max(...lines)).toBe(1)
})

test('an outcome stands on the line of the words beside it', async ({ page }) => {
  await page.goto('/sager/25%2F2210')
  const step = page.getByText(', 2. gang', { exact: true })
  await expect(step).toBeVisible()
  const bottoms = await step.evaluate((time) =>
    [time, time.previousElementSibling].map((each) => {
      const words = document.createRange()
      words.selectNode(each?.lastChild ?? time)
      return Math.round(words.getBoundingClientRect().bottom * 10)
    }),
  )
  expect(bottoms[1]).toBe(bottoms[0])
})

for (const width of [320, 390, 760, 1080, 1440])
  test(`the figures of Overblik keep to their boxes, thousands too, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    await page.goto('/')
    const figures = page.getByRole('region', { name: 'Status i fire tal' }).getByRole('link')
    await expect(figures).toHaveCount(4)
    const beyond = await figures.evaluateAll((all) =>
      all.map((figure) => {
        figure.querySelector('b')?.replaceChildren('12.150')
        const words = document.createRange()
        words.selectNodeContents(figure)
        const [inner, box, whole] = [words, figure, figure.parentElement ?? figure].map((each) =>
          Math.floor(each.getBoundingClientRect().right),
        )
        return Math.max(Number(inner) - Number(box), Number(box) - Number(whole))
      }),
    )
    expect(Math.max(...beyond)).toBeLessThanOrEqual(0)
  })

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('filters come into view when they are unfolded, whatever stands over them', async ({ page }) => {
    await page.goto('/opfoelgning')
    const fold = page.getByRole('button', { name: 'Filtre' })
    await fold.click()
    await expect(fold).toHaveAttribute('aria-expanded', 'true')
    const last = page.getByLabel('Gruppér')
    const isSeen = () =>
      last.evaluate((field) => {
        const { x, y, width, height } = field.getBoundingClientRect()
        return field.contains(document.elementFromPoint(x + width / 2, y + height / 2))
      })
    await expect.poll(isSeen).toBe(true)
  })

  test('what is done with a follow-up stands in the same corner of every card', async ({ page }) => {
    await page.goto('/opfoelgning')
    const cards = page.locator('tbody [data-row]')
    await expect(cards.first()).toBeVisible()
    const corners = await cards.evaluateAll((all) =>
      all.map((card) => {
        const [outer, inner] = [card, card.querySelector('[data-act="change"]')].map((of) =>
          of?.getBoundingClientRect(),
        )
        return [Number(outer?.right) - Number(inner?.right), Number(outer?.bottom) - Number(inner?.bottom)]
      }),
    )
    for (const side of [0, 1]) {
      const from = corners.map((corner) => Number(corner[side]))
      // The last card has no line below it.
      expect(Math.max(...from) - Math.min(...from)).toBeLessThan(2)
    }
  })
})
