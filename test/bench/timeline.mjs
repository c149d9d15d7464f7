/**
 * `npm run bench:timeline`: the real postponement timeline in the real Chromium over 2,000, 10,000 and 50,000 generated
 * waits, each figure beside its target (design/targets.md). Medians of five fresh browsers, or of as many as `--runs` says;
 * `-- --json` prints them for a machine. A benchmark, never a timed test.
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
import { chromiumArgs, findChromium } from '../chromium.mjs'

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

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
const round = (value) => Math.round(value * 10) / 10

const root = fileURLToPath(new URL('../..', import.meta.url))
const outDir = mkdtempSync(join(tmpdir(), 'sagsgang-timeline-'))
let browser
let server
try {
  await build({
    root,
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      rolldownOptions: { input: join(root, 'test/bench/timeline/index.html') },
    },
  })
  server = await preview({ root, logLevel: 'error', build: { outDir }, preview: { port: 0, host: '127.0.0.1' } })
  const { port } = server.httpServer.address()
  const sizes = Object.keys(targets).map(Number)
  const measured = new Map(sizes.map((waits) => [waits, []]))
  // Turn by turn: what else the machine does meanwhile falls on every size alike.
  for (let run = 0; run < runs; run += 1)
    for (const waits of sizes)
      measured.get(waits).push(await measure(`http://127.0.0.1:${port}/test/bench/timeline/?waits=${waits}`))
  const figures = sizes.flatMap((waits) =>
    Object.entries(targets[waits]).map(([what, target]) => {
      const value = round(median(measured.get(waits).map((each) => each[what])))
      return { waits, what, value, target, unit: what === 'heap growth' ? 'MB' : 'ms' }
    }),
  )
  if (json) console.log(JSON.stringify(figures))
  else print(figures)
} finally {
  await browser?.close()
  await server?.close()
  rmSync(outDir, { recursive: true, force: true })
}

/** A page at rest, all but the waits on it, in a browser of its own: pages of one share a process, and its garbage. */
async function open(address) {
  browser = await chromium.launch({ executablePath, args: [...chromiumArgs, '--enable-precise-memory-info'] })
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(address)
  await page.waitForFunction(() => 'bench' in window)
  await page.evaluate(() => window.bench.settle())
  return page
}

/** All that is timed, gone through once. */
async function goThrough(page) {
  const first = await page.evaluate(() => window.bench.firstPaint())
  await page.evaluate(() => window.bench.settle())
  const filters = []
  for (let time = 0; time < 3; time += 1) {
    filters.push(await page.evaluate(() => window.bench.filter()), await page.evaluate(() => window.bench.unfilter()))
  }
  const zoom = await page.evaluate(() => window.bench.zoom())
  await page.evaluate(() => window.bench.settle())
  const frames = await page.evaluate(() => window.bench.pan(120))
  await page.evaluate(() => window.bench.settle())
  return { 'first paint': first, filter: median(filters), zoom, 'panning, a frame': median(frames) }
}

/** The heap is asked in a page of its own: to ask is to collect garbage, and with it the code that is about to run. */
async function measure(address) {
  const timed = await open(address)
  const times = await goThrough(timed)
  await browser.close()
  const weighed = await open(address)
  const devtools = await weighed.context().newCDPSession(weighed)
  const heap = async () => {
    await devtools.send('HeapProfiler.collectGarbage')
    return (await devtools.send('Runtime.getHeapUsage')).usedSize / 1024 ** 2
  }
  const before = await heap()
  await goThrough(weighed)
  const growth = (await heap()) - before
  await browser.close()
  return { ...times, 'heap growth': growth }
}

function print(figures) {
  console.log('  waits   what               reached     target')
  for (const { waits, what, value, target, unit } of figures) {
    const mark = value <= target ? '' : '   missed'
    console.log(
      `  ${String(waits).padStart(6)}  ${what.padEnd(17)} ${`${value} ${unit}`.padStart(9)}  ≤ ${target} ${unit}${mark}`,
    )
  }
}
