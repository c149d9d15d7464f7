/**
 * The built app in a real Chromium: what Lighthouse says of the first screens, beside a floor page of the same
 * libraries in the same run; then what hands do.
 */
import { chromium } from '@playwright/test'
import { chromiumArgs, findChromium } from '../chromium.mjs'
import { at, median } from './figures.mjs'
import { fill } from './filled.mjs'
import { floor } from './floor.mjs'
import { lighthouse } from './lighthouse.mjs'
import { filter, keystrokes, palette, turns } from './page-hands.mjs'
import { serving } from './server.mjs'

const runs = 3
const viewport = { width: 1350, height: 940 }
const screens = {
  desktop: { Overblik: '/', Udskudt: '/udskudt' },
  mobile: { Overblik: '/', Udskudt: '/udskudt', Sager: '/sager' },
}
const targets = {
  desktop: { score: 100, lcp: 500, tbt: 20, cls: 0.01 },
  mobile: { score: 97, lcp: 1900, tbt: 60, cls: 0.01 },
}

export async function page({ where, meetings, today }) {
  const executablePath = findChromium()
  if (executablePath === null) throw new Error('there is no Chromium here (CHROMIUM_PATH says where one is)')
  await fill(where, meetings, today)
  const server = await serving(where)
  const least = await floor(server.url)
  const browser = await chromium.launch({ executablePath, args: chromiumArgs })
  try {
    return [...(await loads(server.url, least.url, executablePath)), ...(await hands(browser, server.url))]
  } finally {
    await browser.close()
    await least.stop()
    await server.stop()
  }
}

/** Each screen's loads with nothing kept from before, between the floor's. */
async function loads(url, floorUrl, executablePath) {
  const figures = []
  for (const [form, paths] of Object.entries(screens)) {
    const { score, lcp, tbt, cls } = targets[form]
    const floorOf = await medians(() => lighthouse(`${floorUrl}/`, form, executablePath))
    for (const [name, path] of Object.entries(paths)) {
      const found = await medians(() => lighthouse(`${url}${path}`, form, executablePath))
      const beside = (measure) => `floor ${Math.round(floorOf[measure])}`
      if (form === 'desktop')
        figures.push(
          { name: `${name}: script`, value: found.script, unit: 'kB', most: 125, yardstick: beside('script') },
          { name: `${name}: CSS`, value: found.css, unit: 'kB', most: 12 },
        )
      else figures.push({ name: `${name}: elements`, value: found.elements, most: 1500 })
      figures.push(
        { name: `${name}, ${form}: score`, value: found.score, least: score, yardstick: beside('score') },
        {
          name: `${name}, ${form}: LCP`,
          value: found.lcp,
          unit: 'ms',
          most: name === 'Sager' ? 2000 : lcp,
          yardstick: beside('lcp'),
        },
        { name: `${name}, ${form}: TBT`, value: found.tbt, unit: 'ms', most: tbt, yardstick: beside('tbt') },
        { name: `${name}, ${form}: CLS`, value: found.cls, most: cls },
      )
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

async function hands(browser, url) {
  const context = await browser.newContext({ viewport, serviceWorkers: 'block' })
  const tab = await context.newPage()
  try {
    const known = await turns(tab, url)
    const typing = []
    for (const [where, path, reach] of [
      ['a filter', '/sager', filter],
      ['the palette', '/', palette],
    ]) {
      const { keys, long } = await keystrokes(tab, `${url}${path}`, reach, 'skole')
      typing.push(
        { name: `typing in ${where}, a keystroke on screen (p95)`, value: at(keys, 0.95), unit: 'ms', most: 50 },
        { name: `typing in ${where}, long tasks`, value: long, most: 0 },
      )
    }
    return [
      { name: 'to another screen, data known: next paint', value: at(known.paint, 0.5), unit: 'ms', most: 50 },
      { name: 'to another screen, data not known: content', value: at(known.content, 0.5), unit: 'ms', most: 200 },
      ...typing,
    ]
  } finally {
    await context.close()
  }
}
