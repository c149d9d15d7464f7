/**
 * `npm run bench:timeline`: the real postponement timeline in the real Chromium over 2,000, 10,000 and 50,000 generated
 * waits, each figure beside its target (design/targets.md) and beside what a bare canvas takes in the same run. Medians of
 * five fresh browsers, or of as many as `--runs` says; `-- --json` prints them for a machine. A benchmark, never a timed test.
 *
 * Each time is from the moment the screen's query has its waits, as the API answers them, until the frame that shows
 * them has been drawn: laying out by body, React, style, layout, paint and the wait for the frame are in it. What has
 * happened before is not the timeline's: the page has loaded, and its title, filters, line of time and grey
 * rows stand and have come to rest, as they do in the app while the waits are on their way. What draws the lanes runs for
 * the first time in every page.
 * - first paint: every wait, where the grey rows were.
 * - filter: the waits that are not overdue instead of all, and back; the API filters, the timeline draws what it gets.
 * - zoom: the press of »År« until the year is drawn.
 * - panning: the work of each of 120 frames of a drag. Heap growth: from before the first paint until after all that.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { build, preview } from 'vite'
import { chromiumArgs, findChromium, startUp } from '../chromium.mjs'
import { median, print } from './figures.mjs'

const targets = {
  2000: { 'first paint': 80, filter: 40, zoom: 40, 'panning, a frame': 10, 'heap growth': 10 },
  10_000: { 'first paint': 100, filter: 50, zoom: 50, 'panning, a frame': 10, 'heap growth': 10 },
  50_000: { 'first paint': 150, filter: 60, zoom: 60, 'panning, a frame': 10, 'heap growth': 10 },
}
const json = process.argv.includes('--json')
const runs = Number(process.argv[process.argv.indexOf('--runs') + 1]) || 5
const executablePath = findChromium()
if (executablePath === null) {
  console.log('Skipped: there is no Chromium here (CHROMIUM_PATH says where one is).')
  process.exit(0)
}

const root = fileURLToPath(new URL('../..', import.meta.url))
const pages = { ours: 'test/bench/timeline/index.html', canvas: 'test/bench/timeline/canvas.html' }
const outDir = mkdtempSync(join(tmpdir(), 'sagsgang-timeline-'))
let server
try {
  // Each by itself: the app's own division would put both pages' scripts into one file, and run it in both.
  for (const page of Object.values(pages)) {
    await build({
      root,
      logLevel: 'error',
      build: { outDir, emptyOutDir: false, copyPublicDir: false, rolldownOptions: { input: join(root, page) } },
    })
  }
  server = await preview({ root, logLevel: 'error', build: { outDir }, preview: { port: 0, host: '127.0.0.1' } })
  const { port } = server.httpServer.address()
  const measured = Object.keys(targets).map((waits) => ({ waits, ours: [], canvas: [] }))
  // Turn by turn: what else the machine does meanwhile falls on every size alike, and on the yardstick.
  for (let run = 0; run < runs; run += 1) {
    for (const { waits, ours, canvas } of measured) {
      const address = (page) => `http://127.0.0.1:${port}/${page}?waits=${waits}`
      canvas.push(await inFreshBrowser(address(pages.canvas), firstAndFilter))
      ours.push({
        ...(await inFreshBrowser(address(pages.ours), goThrough)),
        // In a page of its own: to ask for the heap is to collect garbage, and with it the code that is about to run.
        'heap growth': await inFreshBrowser(address(pages.ours), heapGrowth),
      })
    }
  }
  const figures = measured.flatMap(({ waits, ours, canvas }) =>
    Object.entries(targets[waits]).map(([what, most]) => {
      const of = (all) => median(all.map((each) => each[what]))
      return {
        name: `${waits} waits: ${what}`,
        value: of(ours),
        unit: what === 'heap growth' ? 'MB' : 'ms',
        most,
        yardstick: what in canvas[0] ? `canvas ${Math.round(of(canvas))}` : undefined,
      }
    }),
  )
  if (json) console.log(JSON.stringify(figures))
  else print('timeline', figures)
} finally {
  await server?.close()
  rmSync(outDir, { recursive: true, force: true })
}

/** What is measured in a page at rest, all but the waits on it: pages of one browser share a process, and its garbage. */
async function inFreshBrowser(address, measure) {
  const browser = await chromium.launch({ executablePath, args: [...chromiumArgs, '--enable-precise-memory-info'] })
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    await page.waitForTimeout(startUp)
    await page.goto(address)
    await page.waitForFunction(() => 'bench' in window)
    await page.evaluate(() => window.bench.settle())
    return await measure(page)
  } finally {
    await browser.close()
  }
}

async function firstAndFilter(page) {
  const first = await page.evaluate(() => window.bench.firstPaint())
  await page.evaluate(() => window.bench.settle())
  const filters = []
  for (let time = 0; time < 3; time += 1) {
    filters.push(await page.evaluate(() => window.bench.filter()), await page.evaluate(() => window.bench.unfilter()))
  }
  return { 'first paint': first, filter: median(filters) }
}

/** All that is timed, gone through once. */
async function goThrough(page) {
  const times = await firstAndFilter(page)
  const zoom = await page.evaluate(() => window.bench.zoom())
  await page.evaluate(() => window.bench.settle())
  const frames = await page.evaluate(() => window.bench.pan(120))
  await page.evaluate(() => window.bench.settle())
  return { ...times, zoom, 'panning, a frame': median(frames) }
}

async function heapGrowth(page) {
  const devtools = await page.context().newCDPSession(page)
  const heap = async () => {
    await devtools.send('HeapProfiler.collectGarbage')
    return (await devtools.send('Runtime.getHeapUsage')).usedSize / 1024 ** 2
  }
  const before = await heap()
  await goThrough(page)
  return (await heap()) - before
}
