import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

/** What has the focus, where something else covers all of it that lies in the window; null where some of it is seen. */
const coveredFocus = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement
    if (!focused || focused === document.body) return null
    const parts = [0.1, 0.5, 0.9]
    const isSeen = [...focused.getClientRects()].some((box) => {
      const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)]
      const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)]
      if (left >= right || top >= bottom) return false
      return parts.some((across) =>
        parts.some((down) => {
          const found = document.elementFromPoint(left + (right - left) * across, top + (bottom - top) * down)
          return found !== null && (focused.contains(found) || found.contains(focused))
        }),
      )
    })
    return isSeen ? null : (focused.getAttribute('aria-label') ?? focused.textContent)
  })

for (const [address, width, height] of [
  ['/', 390, 844],
  ['/opfoelgning', 390, 844],
  ['/sager', 390, 844],
  ['/sager', 1440, 900],
  // A window of 1440 px, twice as large as usual.
  ['/moeder/direktionen-2026-05-26?punkt=2&fra=885&til=972', 720, 450],
] as const)
  test(`what has the focus is never covered (WCAG 2.4.11): ${address} at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.goto(address)
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
    const covered: string[] = []
    for (const key of ['Tab', 'Shift+Tab'])
      for (let pressed = 0; pressed < 60; pressed += 1) {
        await page.keyboard.press(key)
        const what = await coveredFocus(page)
        if (what !== null) covered.push(`${key} ${pressed}: ${what}`)
      }
    expect(covered).toEqual([])
  })
