import type { Route } from '@playwright/test'
import { expect, test } from './fixtures.ts'

test('a few letters find a case by either end of a compound, and the focus follows', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: /^Søg/ }).click()
  const box = page.getByRole('combobox', { name: 'Søg og gå til' })
  await expect(box).toBeFocused()
  await box.fill('plan')
  const cases = page.getByRole('group', { name: 'Sager' })
  await expect(cases.getByRole('option').filter({ hasText: 'Mobilitetsplan 2026-2034' })).toBeVisible()
  await expect(cases.locator('mark').first()).toBeVisible()
  await box.fill('mobilitet')
  const first = cases.getByRole('option').first()
  await expect(first).toContainText('Mobilitetsplan 2026-2034')
  await expect(first).toHaveAttribute('aria-selected', 'true')
  await box.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Mobilitetsplan 2026-2034' })).toBeFocused()
})

test('meetings are found by body and month, and Danish letters need not be typed', async ({ page }) => {
  await page.goto('/sager')
  await expect(page.getByRole('heading', { level: 1, name: 'Sager' })).toBeVisible()
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Søg og gå til' }).fill('direktionen maj')
  const meeting = page.getByRole('group', { name: 'Møder' }).getByRole('option').first()
  await expect(meeting).toContainText('26. maj 2026')
  await page.getByRole('combobox', { name: 'Søg og gå til' }).fill('moeder')
  await page.getByRole('option', { name: 'Møder', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Møder' })).toBeFocused()
})

test('Escape closes it and gives the focus back to where it was', async ({ page }) => {
  await page.goto('/')
  const button = page.getByRole('button', { name: /^Søg/ })
  await button.focus()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: 'Søg og gå til' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('combobox', { name: 'Søg og gå til' })).toHaveCount(0)
  await expect(button).toBeFocused()
})

test('what is typed before it has come stands in it', async ({ page }) => {
  const held: Route[] = []
  await page.route(/assets\/palette-.*\.js/, (route) => void held.push(route))
  await page.goto('/')
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('mobi')
  await expect.poll(() => held.length).toBeGreaterThan(0)
  for (const route of held) await route.continue()
  await expect(page.getByRole('combobox', { name: 'Søg og gå til' })).toHaveValue('mobi')
  await page.keyboard.type('litet')
  await expect(page.getByRole('option', { name: /Mobilitetsplan/ }).first()).toBeVisible()
})
