import { mkdirSync, mkdtempSync, existsSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { minutes } from './municipality.mjs'
import { onLine, sagsgang } from './server.mjs'

/**
 * Brings so many meetings in by the command line, as anyone would, and tells how long each took; a folder that has
 * them from before is used as it is.
 * @returns the milliseconds of each file, none where they were there already.
 */
export async function fill(where, meetings, today) {
  const done = join(where.data, `filled-with-${meetings}`)
  if (!where.databaseUrl && existsSync(done)) return []
  const folder = mkdtempSync(join(tmpdir(), 'sagsgang-minutes-'))
  try {
    for (let index = 0; index < meetings; index += 1) {
      const { name, text } = minutes(index, meetings, today)
      writeFileSync(join(folder, name), text)
    }
    mkdirSync(where.data, { recursive: true })
    const took = await importAll(where, folder)
    if (took.length < meetings) throw new Error(`only ${took.length} of ${meetings} meetings came in`)
    writeFileSync(done, '')
    return took
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Each file has a line when it is in. */
async function importAll(where, folder) {
  const child = sagsgang(['import', folder], where)
  const took = []
  let before = null
  onLine(child, (line) => {
    if (!line.includes('.txt')) return
    const now = performance.now()
    // The first waits for the database to be made; the second is taken for it.
    if (before !== null) took.push(now - before)
    before = now
  })
  await new Promise((closed) => child.once('close', closed))
  return took.length === 0 ? [] : [took[0], ...took]
}
