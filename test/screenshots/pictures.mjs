const desktop = { width: 1440, height: 900 }
const phone = { width: 390, height: 844 }
/** Four views of a screen, in the order they stand on its sheet. */
export const views = [
  { size: desktop, colorScheme: 'light' },
  { size: phone, colorScheme: 'light' },
  { size: desktop, colorScheme: 'dark' },
  { size: phone, colorScheme: 'dark' },
]

/**
 * `system-ui` is Segoe UI or San Francisco where people sit; where only the wide DejaVu stands for it, the pictures are
 * taken in what comes nearer.
 */
const face = ':root { font-family: "Segoe UI", "Liberation Sans", Arial, sans-serif; }'

/** When the screen has come, with all that is on it, and stands still. */
export async function standing(page) {
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.getByLabel('Henter …').first().waitFor({ state: 'detached' })
  await page.waitForLoadState('networkidle')
}

/** A page seen in each view in turn, as PNG. */
export async function pictured(page) {
  await page.addStyleTag({ content: face })
  const pictures = []
  for (const { size, colorScheme } of views) {
    await page.setViewportSize(size)
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await standing(page)
    pictures.push(await page.screenshot({ animations: 'disabled', caret: 'hide' }))
  }
  return pictures
}

/** Pictures laid out by the browser, so many in a row of that height, as one WebP. */
export async function sheet(browser, pictures, { inRow, height, quality }) {
  const page = await browser.newPage({ viewport: { width: 4000, height: 100 } })
  const rows = Array.from({ length: Math.ceil(pictures.length / inRow) }, (_, row) =>
    pictures.slice(row * inRow, (row + 1) * inRow),
  )
  const img = (png) => `<img height="${height}" src="data:image/png;base64,${png.toString('base64')}">`
  await page.setContent(`<style>
    body { margin: 0; }
    main { display: inline-grid; gap: 12px; padding: ${pictures.length > 1 ? 12 : 0}px; background: #77808a; }
    div { display: flex; gap: 12px; }
    img { display: block; }
  </style><main>${rows.map((row) => `<div>${row.map(img).join('')}</div>`).join('')}</main>`)
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())))
  const clip = await page.locator('main').boundingBox()
  const devTools = await page.context().newCDPSession(page)
  const { data } = await devTools.send('Page.captureScreenshot', {
    format: 'webp',
    quality,
    clip: { ...clip, scale: 1 },
    captureBeyondViewport: true,
  })
  await page.close()
  return Buffer.from(data, 'base64')
}
