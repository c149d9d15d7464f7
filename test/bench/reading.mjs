/**
 * `npm run bench -- reading`: reads the 196 real meetings beside the checkout, says how long it took
 * and how much memory, and holds what was found against the labels with the scorer that came with them.
 * With `--json`, what it took and no more, for a machine. A benchmark, never a timed test.
 */
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { print } from './figures.mjs'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const shared = here('../../../shared/firstagenda')
const launcher = here('../../src/server/sagsgang.mjs')
const forMachine = process.argv.includes('--json')
if (!existsSync(shared)) {
  console.error('Skipped: ../shared/firstagenda, with the real meetings and their labels, is absent.')
  if (forMachine) console.log('[]')
  process.exit(0)
}

const folder = mkdtempSync(join(tmpdir(), 'sagsgang-bench-'))
try {
  execFileSync('tar', ['xzf', join(shared, 'greve-2022-2023.tar.gz'), '-C', folder])
  const files = readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(folder, name))
  // Whatever is to be installed or built is done before the clock starts.
  execFileSync(process.execPath, [launcher, 'help'])

  const { json, seconds, peakMb } = await read(files)
  writeFileSync(join(folder, 'read.json'), json)
  const meetings = JSON.parse(json)
  const items = meetings.flatMap(({ meeting }) => meeting?.items ?? [])
  const figures = [
    {
      name: `meetings read, of ${files.length}`,
      value: meetings.filter(({ meeting }) => meeting).length,
      least: files.length,
    },
    { name: 'items', value: items.length },
    { name: 'time', value: seconds, unit: 's', most: 10 },
    { name: 'peak memory', value: peakMb, unit: 'MB', most: 400 },
  ]
  if (forMachine) console.log(JSON.stringify(figures))
  else {
    print('reading', figures)
    const score = [join(shared, 'score.mjs'), '--read', join(folder, 'read.json'), '--misses', '20']
    execFileSync(process.execPath, score, { stdio: 'inherit' })
  }
} finally {
  rmSync(folder, { recursive: true })
}

/** Runs `sagsgang read` and watches its peak memory, which Linux keeps in /proc. */
async function read(files) {
  const started = performance.now()
  const child = spawn(process.execPath, [launcher, 'read', ...files], { stdio: ['ignore', 'pipe', 'inherit'] })
  const chunks = []
  let peakMb = 'unknown'
  child.stdout.on('data', (chunk) => {
    chunks.push(chunk)
    const status = `/proc/${child.pid}/status`
    const found = existsSync(status) && /VmHWM:\s+(\d+) kB/.exec(readFileSync(status, 'utf8'))
    if (found) peakMb = Math.round(Number(found[1]) / 1024)
  })
  await new Promise((done) => child.once('close', done))
  return { json: Buffer.concat(chunks).toString(), seconds: (performance.now() - started) / 1000, peakMb }
}
