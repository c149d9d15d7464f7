import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

const chart = (page: Page, question: string) => page.getByRole('region', { name: question })

test('an analyst asks how often we postpone, goes behind a bar to a case, and follows it through the years', async ({
  page,
}) => {
  await page.goto('/analyse?pr=2026-11-20')

  // Whatever part of a bar is pressed, it leads to what is behind it.
  const bars = page.locator('.recharts-bar-rectangle rect')
  await expect(bars.first()).toBeVisible()
  const unreached = await bars.evaluateAll((all) =>
    all.filter((bar) => {
      bar.scrollIntoView({ block: 'center' })
      const { x, y, width, height } = bar.getBoundingClientRect()
      if (width < 1 || height < 1) return false
      return !document.elementFromPoint(x + width / 2, y + height / 2)?.closest('[data-band]')
    }),
  )
  expect(unreached).toEqual([])

  // What it says of itself is what it leads to.
  const bodies = chart(page, 'Hvilke fora udskyder oftest?')
  const direktionen = bodies.getByRole('link', { name: /^Direktionen/ })
  await direktionen.click()
  const putOff = page.getByRole('dialog', { name: 'Udskudt: Direktionen' })
  await expect(putOff.getByRole('link', { name: 'Mobilitetsplan 2026-2034' }).first()).toBeVisible()
  await putOff.getByRole('button', { name: 'Luk' }).click()

  // The same as a table, and to take home.
  await bodies.getByRole('button', { name: 'Vis som tabel' }).click()
  await expect(bodies.getByRole('table')).toContainText('Direktionen')
  await bodies.getByRole('button', { name: 'Gem' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tal (CSV)' }).click(),
  ])
  expect(await readFile(await download.path(), 'utf8')).toContain('Direktionen')

  // Behind how long waits last stand the waits themselves, each with its case.
  const lasting = chart(page, 'Hvor længe venter en udskudt sag?')
  await lasting.getByRole('link', { name: /^181–365 dage/ }).click()
  await page.getByRole('dialog').getByRole('link', { name: 'Mobilitetsplan 2026-2034' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Mobilitetsplan 2026-2034' })).toBeVisible()

  // Every step across bodies and years, and as it stood on any day.
  for (const body of ['Byrådet', 'Opgaveudvalget for Mobilitet', 'Chefforum', 'Direktionen'])
    await expect(page.getByRole('main').getByText(body).first()).toBeVisible()
  await page.goto('/sager/25%2F2210?pr=2025-12-01')
  await expect(page.getByText(/Du ser status, som den var/)).toBeVisible()
  await expect(page.getByText('Udskudt i Direktionen')).toHaveCount(0)
})
