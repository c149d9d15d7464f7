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

/** One load's blocking time may be ten times the next one's. */
const runs = 5
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
  try {
    return [...(await loads(server.url, least.url, executablePath)), ...(await hands(server.url, executablePath))]
  } finally {
    await least.stop()
    await server.stop()
  }
}

/** Each screen's loads with nothing kept from before. */
async function loads(url, floorUrl, executablePath) {
  const figures = []
  for (const [form, paths] of Object.entries(screens)) {
    const { score, lcp, tbt, cls } = targets[form]
    const addresses = Object.entries(paths).map(([name, path]) => [name, `${url}${path}`])
    const load = (address) => lighthouse(address, form, executablePath)
    const { floor: floorOf, ...ours } = await medians({ floor: `${floorUrl}/`, ...Object.fromEntries(addresses) }, load)
    for (const [name, found] of Object.entries(ours)) {
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

/** Each measure's median at each address, taken turn by turn: what else the machine does meanwhile falls on all alike. */
async function medians(addresses, measure) {
  const all = Object.entries(addresses).map(([name, address]) => ({ name, address, taken: [] }))
  for (let run = 0; run < runs; run += 1) for (const { address, taken } of all) taken.push(await measure(address))
  return Object.fromEntries(all.map(({ name, taken }) => [name, medianOf(taken)]))
}

const medianOf = (all) =>
  Object.fromEntries(Object.keys(all[0]).map((key) => [key, median(all.map((each) => each[key]))]))

async function hands(url, executablePath) {
  const browser = await chromium.launch({ executablePath, args: chromiumArgs })
  const tab = await browser.newPage({ viewport, serviceWorkers: 'block' })
  try {
    const known = await turns(tab, url)
    const typing = []
    for (const { where, path, reach } of [
      { where: 'a filter', path: '/sager', reach: filter },
      { where: 'the palette', path: '/', reach: palette },
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
    await browser.close()
  }
}
