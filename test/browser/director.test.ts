import { expect, test } from './fixtures.ts'

test('a director finds the longest wait, reads its source, and shares how it stood on a date', async ({
  page,
  context,
}) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1, name: 'Overblik' })).toBeVisible()

  // The longest wait is the first line, and leads to its case.
  const longest = page.getByRole('listitem').filter({ hasText: 'dage' }).first()
  await expect(longest).toContainText('Mobilitetsplan 2026-2034')
  await expect(longest).toContainText('udskudt 4 gange')
  await longest.getByRole('link', { name: 'Mobilitetsplan 2026-2034', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Mobilitetsplan 2026-2034' })).toBeVisible()
  await expect(page.getByText('Udskudt i Direktionen').first()).toBeVisible()

  // One click from the latest postponement to its very words in the minutes.
  await page.getByRole('link', { name: 'Udskudt i Direktionen' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: /Direktionen 26\. maj 2026/ })).toBeVisible()
  await expect(page.locator('mark').first()).toBeInViewport()
  await expect(page.locator('mark').first()).toContainText(/udsættes|udskydes|udskudt/i)

  // Back to the case, and to how it stood in March.
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'Mobilitetsplan 2026-2034' })).toBeVisible()
  await page.getByRole('button', { name: /Status pr\./ }).click()
  await page.getByLabel('Vis status, som den var den').fill('2026-03-01')
  await page.getByRole('button', { name: 'Vis', exact: true }).click()
  await expect(page).toHaveURL(/pr=2026-03-01/)
  const waited = page.getByRole('definition').filter({ hasText: '2 gange' })
  await expect(waited).toContainText('32 dage')

  // The address holds all of it: a colleague who opens it sees the same.
  const colleague = await context.newPage()
  await colleague.goto(page.url())
  await expect(colleague.getByRole('heading', { level: 1, name: 'Mobilitetsplan 2026-2034' })).toBeVisible()
  const seen = await page.getByRole('main').innerText()
  await expect(colleague.getByRole('main')).toHaveText(seen, { useInnerText: true })
})

test('every line on Udskudt leads in one click to the sentence it came from', async ({ page }) => {
  await page.goto('/udskudt?visning=tabel')
  const sources = page.getByRole('table').getByRole('link', { name: /punkt/ })
  await expect(sources.first()).toBeVisible()
  const count = await sources.count()
  expect(count).toBeGreaterThan(10)
  for (let row = 0; row < count; row += 1) {
    await sources.nth(row).click()
    await expect(page.locator('mark').first()).toBeInViewport()
    await page.goBack()
    await expect(sources).toHaveCount(count)
  }
})
