/**
 * The built app in a real Chromium over the DevTools protocol: weight, first paint and blocking of the first screens,
 * slowed as Lighthouse's presets do, beside a floor page of the same libraries in the same run; then what hands do.
 */
import { gzipSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { chromiumArgs, findChromium } from '../chromium.mjs'
import { at, median } from './figures.mjs'
import { fill } from './filled.mjs'
import { floor } from './floor.mjs'
import { keystrokes, turns } from './page-hands.mjs'
import { serving } from './server.mjs'

const runs = 3
/** Lighthouse's presets where the slowing is applied (its `throttling.js`): bytes a second, milliseconds, and the size. */
const presets = {
  desktop: { latency: 40, down: 10_240, cpu: 1, viewport: { width: 1350, height: 940 } },
  mobile: { latency: 562.5, down: 1474.56, cpu: 4, viewport: { width: 412, height: 823 } },
}
const screens = { Overblik: '/', Udskudt: '/udskudt', Sager: '/sager', Strategier: '/strategier' }
const targets = {
  desktop: { lcp: 500, tbt: 20, cls: 0.01 },
  mobile: { lcp: 1900, tbt: 60, cls: 0.01 },
}

export async function page({ where, meetings, today }) {
  const executablePath = findChromium()
  if (executablePath === null) throw new Error('there is no Chromium here (CHROMIUM_PATH says where one is)')
  await fill(where, meetings, today)
  const server = await serving(where)
  const least = await floor(server.url)
  const browser = await chromium.launch({ executablePath, args: chromiumArgs })
  try {
    return [...(await loads(browser, server.url, least.url)), ...(await hands(browser, server.url))]
  } finally {
    await browser.close()
    await least.stop()
    await server.stop()
  }
}

async function loads(browser, url, floorUrl) {
  const figures = []
  for (const [form, preset] of Object.entries(presets)) {
    const bare = await medians(() => load(browser, `${floorUrl}/`, preset))
    if (form === 'desktop') figures.push({ name: 'floor: script, gzip', value: bare.script, unit: 'kB' })
    for (const [name, path] of Object.entries(screens)) {
      const found = await medians(() => load(browser, `${url}${path}`, preset))
      const { lcp, tbt, cls } = targets[form]
      if (form === 'desktop')
        figures.push(
          {
            name: `${name}: script, gzip`,
            value: found.script,
            unit: 'kB',
            most: 125,
            yardstick: `floor ${bare.script} kB`,
          },
          { name: `${name}: CSS, gzip`, value: found.css, unit: 'kB', most: 12 },
        )
      figures.push(
        {
          name: `${name}, ${form}: LCP`,
          value: found.lcp,
          unit: 'ms',
          most: lcp,
          yardstick: `floor ${Math.round(bare.lcp)} ms`,
        },
        {
          name: `${name}, ${form}: TBT`,
          value: found.tbt,
          unit: 'ms',
          most: tbt,
          yardstick: `floor ${Math.round(bare.tbt)} ms`,
        },
        { name: `${name}, ${form}: CLS`, value: found.cls, most: cls },
      )
      if (name === 'Sager') figures.push({ name: `${name}, ${form}: elements`, value: found.elements, most: 1500 })
    }
  }
  return figures
}

/** Each measure's median over some loads. */
async function medians(measure) {
  const all = []
  for (let run = 0; run < runs; run += 1) all.push(await measure())
  return Object.fromEntries(Object.keys(all[0]).map((key) => [key, median(all.map((each) => each[key]))]))
}

/** One load with nothing kept from before, until it has been still for a while. */
async function load(browser, url, { latency, down, cpu, viewport }) {
  const context = await browser.newContext({ viewport, serviceWorkers: 'block' })
  const tab = await context.newPage()
  const bytes = { script: 0, css: 0 }
  const read = []
  tab.on('response', (response) => {
    const kind = { script: 'script', stylesheet: 'css' }[response.request().resourceType()]
    if (kind) read.push(response.body().then((body) => (bytes[kind] += gzipSync(body).length / 1000)))
  })
  const devTools = await context.newCDPSession(tab)
  await devTools.send('Network.enable')
  const throughput = (down * 1024) / 8
  await devTools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput / 2,
  })
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: cpu })
  await tab.addInitScript(watch)
  await tab.goto(url, { waitUntil: 'networkidle' })
  await tab.waitForTimeout(1000)
  const seen = await tab.evaluate(() => ({ ...globalThis.seen, elements: document.querySelectorAll('*').length }))
  await Promise.all(read)
  await context.close()
  return { ...bytes, ...seen }
}

/** Runs in the page from its start: largest paint, time blocked past 50 ms since the first, and how much moved. */
function watch() {
  const seen = { lcp: 0, tbt: 0, cls: 0 }
  const told = {
    'largest-contentful-paint': ({ startTime }) => (seen.lcp = startTime),
    longtask: ({ duration }) => (seen.tbt += Math.max(0, duration - 50)),
    'layout-shift': ({ value, hadRecentInput }) => (seen.cls += hadRecentInput ? 0 : value),
  }
  for (const [type, on] of Object.entries(told))
    new PerformanceObserver((list) => list.getEntries().forEach(on)).observe({ type, buffered: true })
  globalThis.seen = seen
}

async function hands(browser, url) {
  const context = await browser.newContext({ viewport: presets.desktop.viewport, serviceWorkers: 'block' })
  const tab = await context.newPage()
  try {
    const known = await turns(tab, url)
    const filter = await keystrokes(tab, `${url}/sager`, 'skole')
    return [
      { name: 'to another screen, data known: next paint', value: at(known.paint, 0.5), unit: 'ms', most: 50 },
      { name: 'to another screen, data not known: content', value: at(known.content, 0.5), unit: 'ms', most: 200 },
      { name: 'typing in a filter, a keystroke on screen (p95)', value: at(filter.keys, 0.95), unit: 'ms', most: 50 },
      { name: 'typing in a filter, long tasks', value: filter.long, most: 0 },
    ]
  } finally {
    await context.close()
  }
}
