/**
 * `npm run screenshots [-- NAME…]`: the real program over the sample minutes, every screen on a desktop and a phone, in
 * light and dark, one sheet a screen, with the gallery that shows them; all of them where none is named.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { build } from '../src/server/prepare.mjs'
import { serving } from './bench/server.mjs'
import { chromiumArgs, findChromium } from './chromium.mjs'
import { pictured, sheet, standing } from './screenshots/pictures.mjs'
import { screens } from './screenshots/screens.mjs'
import { withWaits } from './screenshots/waits.mjs'

/** The day the sample minutes are told for (`mocks/samples/README.md`). */
const instant = '2026-11-20T08:00:00Z'
/** What README shows by itself, and in which of the four views. */
const alone = { overblik: 0, udskudt: 0, strategier: 0, dagsorden: 0, sag: 0, analyse: 2, gennemse: 0 }
const into = process.env.SCREENSHOTS_TO ?? fileURLToPath(new URL('../.github/screenshots', import.meta.url))
const asked = process.argv.slice(2)

const executablePath = findChromium()
if (executablePath === null) throw new Error('there is no Chromium here (CHROMIUM_PATH says where one is)')

build()
process.env.NODE_OPTIONS = `--import=${new URL(`screenshots/clock.mjs?from=${instant}`, import.meta.url).href}`
const data = mkdtempSync(join(tmpdir(), 'sagsgang-screenshots-'))
const server = await serving({ data }, [])
// Only now: Vite's runner says by NODE_ENV that this is development, and the app is built for those who use it.
const all = [...screens, ...(await withWaits(instant.slice(0, 10)))]
const browser = await chromium.launch({ executablePath, args: chromiumArgs })
try {
  mkdirSync(into, { recursive: true })
  for (const screen of all) {
    if (asked.length > 0 && !asked.includes(screen.id)) continue
    const pictures = await taken(screen)
    keep(`ark/${screen.id}`, await sheet(browser, pictures, { inRow: 2, height: 540, quality: 40 }))
    if (screen.id in alone)
      keep(screen.id, await sheet(browser, [pictures[alone[screen.id]]], { inRow: 1, height: 800, quality: 40 }))
  }
  writeFileSync(join(into, 'README.md'), gallery())
} finally {
  await browser.close()
  await server.stop()
  rmSync(data, { recursive: true })
}

async function taken({ path, before, act }) {
  const context = await browser.newContext({
    baseURL: server.url,
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    deviceScaleFactor: 2,
    serviceWorkers: 'block',
    bypassCSP: true,
  })
  await context.clock.setFixedTime(instant)
  const page = await context.newPage()
  await before?.(page)
  await page.goto(path)
  await standing(page)
  await act?.(page)
  const pictures = await pictured(page)
  await context.close()
  return pictures
}

function keep(name, webp) {
  const path = join(into, `${name}.webp`)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, webp)
  console.log(`${name}.webp`.padEnd(30), `${Math.round(webp.length / 1000)} kB`)
}

function gallery() {
  const parts = all.map(
    ({ id, name }) => `## ${name}\n\n![${name}, light and dark, desktop and phone](ark/${id}.webp)\n`,
  )
  return `# Screens

Every screen over the sample minutes, on a desktop and a phone, in light and dark; taken by \`npm run screenshots\`.

${parts.join('\n')}`
}
