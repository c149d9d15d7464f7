import { aCaseRow, aList } from '#mocks/factories.ts'
import { withoutAnswers } from '#test/without-answers.mjs'
import { expect, test } from './fixtures.ts'

/** Titles of one line and of several: no row is as high as the next, nor as it was thought to be. */
const cases = Array.from({ length: 100 }, (_, at) =>
  aCaseRow({ id: `sag-${at}`, number: null, title: `Sag ${at}${' om en længere anlagt ordning'.repeat(at % 5)}` }),
)

for (const [what, width] of [
  ['a wide screen', 1440],
  ['a phone', 390],
] as const)
  test(`whoever comes back to a long list finds it where it was left, and stands in the same row, on ${what}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 })
    await withoutAnswers(page)
    await page.route(/\/api\/cases(\?|$)/, (route) => route.fulfill({ json: aList(cases) }))
    await page.goto('/sager')
    const rows = page.getByRole('table').locator('tbody')
    await rows.locator('[data-row="0"] a').first().focus()
    for (const row of ['10', '20', '30', '40']) {
      await page.keyboard.press('PageDown')
      await expect(rows.locator(`[data-row="${row}"] :focus`)).toBeInViewport()
    }
    const link = rows.locator('[data-row="40"] a').first()
    const top = async () => (await link.boundingBox())?.y ?? Number.NaN
    const before = await top()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/sager\/sag-40$/)
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()

    await page.goBack()
    await expect(link).toBeFocused()
    // A table's columns share its width by the rows that are drawn: a title may take a line more or less.
    expect(Math.abs((await top()) - before)).toBeLessThan(44)
  })

test('whoever left by a mark of the timeline stands in its lane when they come back', async ({ page }) => {
  await page.goto('/udskudt')
  const title = page.getByRole('link', { name: 'Mobilitetsplan 2026-2034' })
  await title.focus()
  // Its keys come a moment after the timeline.
  await expect(async () => {
    await page.keyboard.press('ArrowRight')
    await expect(page.locator('[data-mark]:focus')).toHaveCount(1, { timeout: 100 })
  }).toPass()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/(moeder|sager)\//)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.goBack()
  await expect(title).toBeFocused()
})

test('whoever comes back to Overblik on a phone finds it as far down as it was left', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/')
  // What is out of sight is drawn last, and what is said of a coming meeting comes after that.
  // How many of the samples' meetings are still to come, the day decides.
  const card = page.getByRole('region', { name: 'Kommende møder' })
  const coming = card.getByRole('listitem')
  await expect(coming.or(card.getByRole('heading', { name: 'Ingen kommende møder' })).first()).toBeVisible()
  await expect(coming.filter({ hasNotText: /venter/ })).toHaveCount(0)
  const link = page.getByRole('main').getByRole('link').last()
  await link.scrollIntoViewIfNeeded()
  const top = () => page.evaluate(() => scrollY)
  const before = await top()
  expect(before).toBeGreaterThan(400)
  await link.focus()
  await page.keyboard.press('Enter')
  await expect(page).not.toHaveURL('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()

  await page.goBack()
  await expect(link).toBeFocused()
  await expect.poll(top).toBe(before)
})
