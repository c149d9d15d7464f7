import { expect, test } from './fixtures.ts'

test('what is said of a mark stays while the hand goes to it past other marks', async ({ page }) => {
  await page.goto('/udskudt')
  const lane = page.locator('[data-row]').filter({ hasText: 'Mobilitetsplan 2026-2034' })
  await lane.locator('[data-track]').hover()
  const marks = lane.locator('[data-mark]')
  await expect(marks.first()).toBeAttached()
  const centres = await marks.evaluateAll((all) =>
    all.map((mark) => {
      const { left, top, width, height } = mark.getBoundingClientRect()
      return { x: left + width / 2, y: top + height / 2 }
    }),
  )
  const details = page.locator('[popover]:popover-open')
  let passed = 0
  for (const { x, y } of centres) {
    await page.mouse.move(x, y + 40)
    await page.mouse.move(x, y)
    const said = (await details.textContent()) ?? ''
    const box = await details.locator('span').last().boundingBox()
    if (!box) throw new Error('nothing is said')
    const to = { x: box.x + 20, y: box.y + box.height / 2 }
    if (centres.some((other) => other.x !== x && (other.x - x) * (other.x - to.x) < 0)) passed += 1
    await page.mouse.move(to.x, to.y, { steps: 12 })
    await expect(details).toHaveText(said)
  }
  expect(passed).toBeGreaterThan(0)

  // Along the lane, each takes over at once.
  const [first, second] = centres
  if (!first || !second) throw new Error('too few marks')
  await page.mouse.move(first.x, first.y)
  const before = (await details.textContent()) ?? ''
  await page.mouse.move(second.x, second.y)
  await expect(details).not.toHaveText(before, { timeout: 200 })
})
