import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { DocumentReading } from '#src/domain/reading.ts'
import type { ReaderPool } from './reader-pool.ts'

/** Files on their way at once: enough to keep every core reading, few enough to hold in memory. */
const atOnce = 4

/**
 * `sagsgang read FILE…`: what the reader finds, in the contract's shape. A FirstAgenda file of
 * several meetings gives one object for each.
 * @returns the JSON to print – one object for one meeting, an array for several – and the exit
 * code: 0 when everything was read, 1 when something was not.
 */
export async function readFiles(paths: string[], reader: ReaderPool): Promise<{ json: string; code: 0 | 1 }> {
  const found = []
  for (let from = 0; from < paths.length; from += atOnce) {
    const readings = paths
      .slice(from, from + atOnce)
      .map(async (path) => reader.read(await readFile(path), basename(path)))
    found.push(...(await Promise.all(readings)).flatMap(meetingsOf))
  }
  return {
    json: JSON.stringify(found.length === 1 ? found[0] : found, null, 2),
    code: found.every(({ meeting }) => meeting) ? 0 : 1,
  }
}

const meetingsOf = ({ source, readings }: DocumentReading) =>
  readings.map(({ meeting, problems }) => ({ source, meeting, problems }))
