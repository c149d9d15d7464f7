import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

/** Presses Tab until something has the focus: all that a mouse reaches, a keyboard does, and what has it is seen. */
async function tabTo(page: Page, to: Locator, most = 80): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press('Tab')
    if (await to.evaluate((element) => element === document.activeElement)) return expect(to).toBeInViewport()
  }
  throw new Error(`not reached by ${most} presses of Tab`)
}

test('a director finds the longest wait and reads its sentence, by keyboard alone', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('link', { name: /sager venter/ }).first()).toBeVisible()

  // Past the menu, to the content, and on to what waits.
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Gå til indholdet' })).toBeFocused()
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('link', { name: /sager venter/ }).first())
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Udskudt' })).toBeFocused()

  // The table is walked with the arrow keys.
  await page.goto('/udskudt?visning=tabel')
  const oldest = page.getByRole('table').getByRole('link', { name: 'Mobilitetsplan 2026-2034' })
  await expect(oldest).toBeVisible()
  await tabTo(page, oldest)
  await page.keyboard.press('ArrowDown')
  await expect(oldest).not.toBeFocused()
  await expect(page.getByRole('table').locator('[data-row="1"] :focus')).toHaveCount(1)
  await page.keyboard.press('ArrowUp')
  await expect(oldest).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Mobilitetsplan 2026-2034' })).toBeFocused()

  // From the case to the words of the minutes.
  await tabTo(page, page.getByRole('link', { name: 'Udskudt i Direktionen' }).first())
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: /Direktionen 26\. maj 2026/ })).toBeFocused()
  await expect(page.locator('mark').first()).toBeInViewport()

  // As it stood in March: the date opens, is set and closes, and the focus is back where it was.
  await page.goto('/udskudt')
  const date = page.getByRole('button', { name: /Status pr\./ })
  await expect(date).toBeVisible()
  await tabTo(page, date)
  await page.keyboard.press('Enter')
  const panel = page.getByLabel('Vis status, som den var den')
  await expect(panel).toBeVisible()
  await panel.focus()
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(date).toBeFocused()
})
