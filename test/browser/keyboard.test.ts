import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

/** Presses Tab until something has the focus: all that a mouse reaches, a keyboard does, and what has it is seen. */
async function tabTo(page: Page, to: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab', most = 80): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press(key)
    if (await to.evaluate((element) => element === document.activeElement)) return expect(to).toBeInViewport()
  }
  throw new Error(`not reached by ${most} presses of ${key}`)
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

  // Back, and on again from where one was.
  await page.goBack()
  await expect(oldest).toBeFocused()
  await page.goForward()

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

test('the secretariat puts what waits on an agenda, in order, and takes it out as Word, by keyboard alone', async ({
  page,
}) => {
  const nextWeek = new Date(Date.now() + 7 * 24 * 60 * 60_000).toISOString().slice(0, 10)
  await page.goto(`/dagsorden?forum=direktionen&dato=${nextWeek}`)
  const put = page.getByRole('button', { name: 'Sæt på dagsordenen: Mobilitetsplan 2026-2034' })
  await expect(put).toBeVisible()
  await tabTo(page, put)
  await page.keyboard.press('Enter')
  const draft = page.getByRole('region', { name: 'Dagsorden', exact: true })
  await expect(draft.getByRole('button', { name: 'Flyt op: Mobilitetsplan 2026-2034' })).toBeVisible()

  // An item of one's own, written and moved before the other from the field one stands in.
  await tabTo(page, page.getByRole('button', { name: 'Nyt punkt' }))
  await page.keyboard.press('Enter')
  await page.keyboard.type('Velkomst')
  await page.keyboard.press('Alt+ArrowUp')
  await expect(draft.getByRole('listitem').first()).toContainText('Velkomst')
  await expect(draft.getByText(/^Gemt/)).toBeVisible()

  await tabTo(page, draft.getByRole('button', { name: 'Hent' }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  // A menu that opens has the focus on what it offers first.
  await expect(page.getByRole('button', { name: 'Word-dokument' })).toBeFocused()
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  expect(download.suggestedFilename()).toBe(`dagsorden-direktionen-${nextWeek}.docx`)
})

test('a press that takes its own row or message away leaves the focus on what is beside it, never on nothing', async ({
  page,
}) => {
  await page.goto('/strategier')
  const off = page.getByRole('button', { name: 'Tag »Boligpolitik 2026-2032« af tavlen' })
  await off.focus()
  await page.keyboard.press('Enter')
  const undo = page.getByRole('button', { name: 'Fortryd', exact: true })
  await expect(undo).toBeVisible()
  await expect(off).toHaveCount(0)
  await expect(page.locator(':focus')).toHaveCount(1)
  const there = await page.locator(':focus').elementHandle()
  await undo.focus()
  await page.keyboard.press('Enter')
  await expect(undo).toHaveCount(0)
  expect(await there?.evaluate((element) => element === document.activeElement)).toBe(true)
  await expect(off).toBeVisible()

  // Out of a menu, the same menu of the next row is what comes next; the last row leaves its list's heading.
  const nextMonth = new Date(Date.now() + 30 * 24 * 60 * 60_000).toISOString().slice(0, 10)
  await page.goto(`/dagsorden?forum=chefforum&dato=${nextMonth}`)
  const put = page.getByRole('button', { name: /^Sæt på dagsordenen/ })
  await put.first().click()
  await put.first().click()
  const menus = page.getByRole('button', { name: /^Mere om/ })
  await expect(menus).toHaveCount(2)
  for (const left of [1, 0]) {
    await menus.first().click()
    await page.getByRole('button', { name: 'Tag af dagsordenen' }).press('Enter')
    await expect(menus).toHaveCount(left)
    await expect(left ? menus : page.getByRole('heading', { name: 'Dagsorden', exact: true })).toBeFocused()
  }
})

test('an analyst goes behind a bar to a case and its source, by keyboard alone', async ({ page }) => {
  await page.goto('/analyse?pr=2026-11-20')
  const bars = page.getByRole('region', { name: 'Hvor længe venter en udskudt sag?' }).getByRole('link')
  await expect(bars.first()).toBeVisible()
  await tabTo(page, bars.first())
  await page.keyboard.press('End')
  await expect(bars.last()).toBeFocused()
  await expect(bars.last()).toHaveAccessibleName(/^181–365 dage/)
  await page.keyboard.press('Enter')

  const found = page.getByRole('dialog').getByRole('link', { name: 'Mobilitetsplan 2026-2034' })
  await expect(found).toBeVisible()
  await tabTo(page, found)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Mobilitetsplan 2026-2034' })).toBeFocused()
  await tabTo(page, page.getByRole('link', { name: 'Udskudt i Direktionen' }).first())
  await page.keyboard.press('Enter')
  await expect(page.locator('mark').first()).toBeInViewport()
})

/** The buttons of a list that do the same, by their names. */
const names = (buttons: Locator) => buttons.evaluateAll((all) => all.map(({ ariaLabel }) => ariaLabel ?? ''))

for (const [what, address, action] of [
  ['put on the agenda', '/dagsorden?forum=direktionen&dato=2027-06-08', /^Sæt på dagsordenen: /],
  ['said to be done', '/opfoelgning', /^Markér som udført: /],
] as const)
  test(`when a row is ${what} one stands in the next, and after the last in the one before`, async ({ page }) => {
    await page.goto(address)
    const buttons = page.getByRole('main').getByRole('button', { name: action })
    await expect(buttons.first()).toBeVisible()
    const [first = '', second = '', ...others] = await names(buttons)
    const button = (name = '') => page.getByRole('button', { name, exact: true })
    await button(first).press('Enter')
    await expect(button(second)).toBeFocused()
    await expect(button(first)).toHaveCount(0)
    await button(others.at(-1)).press('Enter')
    await expect(button(others.at(-2))).toBeFocused()
    await expect(button(others.at(-1))).toHaveCount(0)
  })

test('when a strategy is taken off the board one stands on the next of its stage, and then on the heading of the stage', async ({
  page,
}) => {
  await page.goto('/strategier')
  const take = { name: /^Tag ».*« af tavlen$/ }
  const stages = page.getByRole('main').getByRole('region')
  await expect(page.getByRole('button', take).first()).toBeVisible()
  const counts = await stages.evaluateAll((all) => all.map((stage) => stage.querySelectorAll('ul button').length))
  const stage = stages.nth(counts.indexOf(2))
  const [first = '', second = ''] = await names(stage.getByRole('button', take))
  await stage.getByRole('button', { name: first, exact: true }).press('Enter')
  await expect(stage.getByRole('button', { name: second, exact: true })).toBeFocused()
  await expect(stage.getByRole('button', take)).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(stage.getByRole('heading', { level: 2 })).toBeFocused()
})
