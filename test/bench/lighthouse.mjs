import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import { chromiumArgs, startUp } from '../chromium.mjs'

/** Fetched by npx when it is first needed: it is larger than all else the project installs. The last that runs on Node 20. */
const version = '12.8.2'
/** Lighthouse now and then fails to record a load, and says to run it again. */
const tries = 5

/** The port of a browser that has come to rest, and the way to stop it: Lighthouse's own would still be starting. */
async function restedBrowser(executablePath, folder) {
  const args = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${folder}`, ...chromiumArgs]
  const browser = spawn(executablePath, [...args, 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe'] })
  const closed = once(browser, 'close')
  const [, port] = await new Promise((done, fail) => {
    void closed.then(() => fail(new Error('Chromium did not start')))
    createInterface({ input: browser.stderr }).on('line', (line) => {
      const found = /^DevTools listening on .*:(\d+)/.exec(line)
      if (found) done(found)
    })
  })
  await setTimeout(startUp)
  return {
    port,
    stop: async () => {
      browser.kill()
      await closed
    },
  }
}

/** Lighthouse's audit of one address, by its own preset for a `desktop`, or a `mobile`. */
async function audit(url, form, executablePath) {
  const folder = mkdtempSync(join(tmpdir(), 'sagsgang-lighthouse-'))
  const path = join(folder, 'report.json')
  const browser = await restedBrowser(executablePath, join(folder, 'browser'))
  const args = ['--yes', `lighthouse@${version}`, url, '--only-categories=performance', '--quiet']
  args.push('--output=json', `--output-path=${path}`, `--port=${browser.port}`)
  if (form === 'desktop') args.push('--preset=desktop')
  try {
    await once(spawn('npx', args, { stdio: 'ignore' }), 'close')
    return JSON.parse(readFileSync(path, 'utf8'))
  } finally {
    await browser.stop()
    rmSync(folder, { recursive: true })
  }
}

const scoreOf = ({ categories }) => categories.performance.score

const isAnswer = ({ url, resourceType }) => resourceType === 'Fetch' && new URL(url).pathname.startsWith('/api/')

/** Bytes of a file as it goes over the line, gzipped; Lighthouse counts the headers of its answer with it. */
async function gzipped(url) {
  const [answer] = await once(get(url, { headers: { 'accept-encoding': 'gzip' } }), 'response')
  let bytes = 0
  for await (const chunk of answer) bytes += chunk.length
  return bytes
}

/** When the screen stood with its data: drawn, and with the last of the answers that were asked for before it was. */
function readyTime({ metrics, 'network-requests': { details } }) {
  const drawn = metrics.details.items[0].observedLargestContentfulPaint
  const asked = details.items.filter((each) => isAnswer(each) && each.networkRequestTime < drawn)
  return Math.max(drawn, ...asked.map(({ networkEndTime }) => networkEndTime))
}

/** Kilobytes of one sort that the browser asked for before a time. */
async function weight(requests, type, ready) {
  const before = requests.filter((each) => each.resourceType === type && each.networkRequestTime < ready)
  const bytes = await Promise.all(before.map(({ url }) => gzipped(url)))
  return bytes.reduce((sum, each) => sum + each, 0) / 1000
}

/**
 * @returns Lighthouse's score (0 to 100), LCP and TBT in ms, CLS and the elements there are; the kB of script and CSS
 * fetched, gzipped, before the screen had its data.
 */
export async function lighthouse(url, form, executablePath) {
  for (let at = 1; ; at += 1) {
    const report = await audit(url, form, executablePath)
    if (scoreOf(report) === null) {
      if (at < tries) continue
      throw new Error(`Lighthouse recorded no load of ${url} in ${tries} tries`)
    }
    const { audits } = report
    const value = (name) => audits[name].numericValue
    const requests = audits['network-requests'].details.items
    const ready = readyTime(audits)
    return {
      score: 100 * scoreOf(report),
      lcp: value('largest-contentful-paint'),
      tbt: value('total-blocking-time'),
      cls: value('cumulative-layout-shift'),
      elements: value('dom-size'),
      script: await weight(requests, 'Script', ready),
      css: await weight(requests, 'Stylesheet', ready),
    }
  }
}
