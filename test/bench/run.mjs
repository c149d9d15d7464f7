/**
 * `npm run bench [-- SECTION…] [--json] [--data FOLDER] [--meetings N]`: each figure beside its target (what we promise)
 * and its yardstick (what others reach), in sections reading, store, http, page and timeline; all where none is named.
 * A generated municipality is brought in first; with `--data` it is kept there and used again. Embedded, or on the empty
 * database that TEST_DATABASE_URL names. Benchmarks, never timed tests.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from '../../src/server/prepare.mjs'
import { print } from './figures.mjs'
import { http } from './http.mjs'
import { page } from './page.mjs'
import { store } from './store.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    data: { type: 'string' },
    meetings: { type: 'string', default: '1400' },
  },
})

/** A section that is a program of its own, and prints its figures as JSON. */
const program = (file) => () => {
  const path = fileURLToPath(new URL(file, import.meta.url))
  return JSON.parse(execFileSync(process.execPath, [path, '--json'], { stdio: ['ignore', 'pipe', 'inherit'] }))
}
const sections = { reading: program('reading.mjs'), store, http, page, timeline: program('timeline.mjs') }

const unknown = positionals.filter((name) => !(name in sections))
if (unknown.length > 0) {
  console.error(`There is no section ${unknown.join(', ')}; there are ${Object.keys(sections).join(', ')}.`)
  process.exit(2)
}

build()
const data = values.data ?? mkdtempSync(join(tmpdir(), 'sagsgang-bench-'))
const context = {
  where: { data, databaseUrl: process.env.TEST_DATABASE_URL ?? null },
  meetings: Number(values.meetings),
  today: new Date(new Date().toISOString().slice(0, 10)),
}
try {
  const all = {}
  for (const [name, section] of Object.entries(sections)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue
    all[name] = await section(context)
    if (!values.json) print(name, all[name])
  }
  if (values.json) console.log(JSON.stringify(all, null, 2))
} finally {
  if (values.data === undefined) rmSync(data, { recursive: true })
}
