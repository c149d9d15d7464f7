import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { withoutAnswers } from '#test/without-answers.mjs'

/** WCAG 2.2 AA and what axe holds to be good practice, on every screen, in every state it has. */

const desktop = { width: 1440, height: 900 }
const phone = { width: 390, height: 844 }

const screens = [
  '/',
  '/udskudt',
  '/udskudt?visning=tabel',
  '/strategier',
  '/strategier?visning=tabel',
  '/opfoelgning',
  '/dagsorden',
  '/dagsorden?forum=direktionen&dato=2026-06-09',
  '/sager',
  '/sager/25%2F2210',
  '/sager/25%2F1843',
  '/moeder',
  '/moeder/direktionen-2026-05-26?punkt=3',
  '/analyse',
  '/analyse?bag=udfald_2026-10-01_2026-10-31',
  '/import',
  '/import/gennemse',
  '/log',
  '/tilgaengelighed',
  '/findes-ikke',
] as const

/** When the screen has come, with all that is on it. */
async function standing(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByLabel('Henter …')).toHaveCount(0)
}

/** All that axe looks for by itself, and what WCAG 2.2 came with. */
const asked = { rules: { 'target-size': { enabled: true } } }

/** What axe finds, a line each. */
async function found(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).options(asked)
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}\n  ${failureSummary ?? ''}`),
  )
}

/** In light and dark: the colours are all that differs. */
async function foundInBoth(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' })
  const light = await found(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  return [...light, ...(await found(page, ['color-contrast']))]
}

for (const screen of screens) {
  test(`axe finds nothing on ${screen}`, async ({ page }) => {
    await page.setViewportSize(desktop)
    await page.goto(screen)
    await standing(page)
    expect(await foundInBoth(page), 'desktop').toEqual([])
    await page.setViewportSize(phone)
    await standing(page)
    expect(await foundInBoth(page), 'phone').toEqual([])
  })

  test(`axe finds nothing on ${screen} before there was anything`, async ({ page }) => {
    await page.goto(`${screen}${screen.includes('?') ? '&' : '?'}pr=2000-01-01`)
    await standing(page)
    expect(await foundInBoth(page)).toEqual([])
  })

  test(`axe finds nothing on ${screen} when the server is in trouble`, async ({ page }) => {
    await withoutAnswers(page)
    await page.route('**/api/**', (route) => route.fulfill({ status: 400, body: '{}' }))
    await page.goto(screen)
    await standing(page)
    expect(await foundInBoth(page)).toEqual([])
  })
}

const opened: { what: string; screen: string; open: (page: Page) => Promise<unknown> }[] = [
  {
    what: 'the palette',
    screen: '/',
    open: async (page) => {
      await page.keyboard.press('Control+k')
      await page.getByRole('combobox', { name: 'Søg og gå til' }).fill('plan')
      await expect(page.getByRole('group', { name: 'Sager' })).toBeVisible()
    },
  },
  { what: 'the date', screen: '/', open: (page) => page.getByRole('button', { name: /Status pr\./ }).click() },
  {
    what: 'the settings',
    screen: '/',
    open: (page) => page.getByRole('button', { name: 'Visning' }).click(),
  },
  {
    what: 'a correction',
    screen: '/moeder/direktionen-2026-05-26?punkt=3',
    open: (page) => page.getByRole('button', { name: /^Ret / }).first().click(),
  },
]

for (const { what, screen, open } of opened) {
  test(`axe finds nothing on ${what}, opened`, async ({ page }) => {
    await page.goto(screen)
    await standing(page)
    await open(page)
    expect(await foundInBoth(page)).toEqual([])
  })
}

/** 320 points wide is a desktop of 1280 at 400 %; 720 one of 1440 at 200 % (WCAG 1.4.4 and 1.4.10). */
for (const width of [320, 720]) {
  test(`nothing is to be scrolled sideways at ${width} points`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    const wide: string[] = []
    for (const screen of screens) {
      await page.goto(screen)
      await standing(page)
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      if (beyond > 0) wide.push(`${screen}: ${beyond}`)
    }
    expect(wide).toEqual([])
  })
}

test('who wants no motion gets none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const screen of screens) {
    await page.goto(screen)
    await standing(page)
    const moving = await page.evaluate(() =>
      document
        .getAnimations()
        .filter(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) > 1)
        .map(({ effect }) => (effect instanceof KeyframeEffect ? (effect.target?.className ?? '') : '')),
    )
    expect(moving, screen).toEqual([])
  }
})
