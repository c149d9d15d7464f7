import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { DocumentReading } from '#src/domain/reading.ts'
import { readDocument } from '#src/minutes/read-document.ts'

/**
 * `sagsgang read FILE…`: what the reader finds, in the contract's shape. A FirstAgenda file of
 * several meetings gives one object for each.
 * @returns the JSON to print – one object for one meeting, an array for several – and the exit
 * code: 0 when everything was read, 1 when something was not.
 */
export async function readFiles(paths: string[]): Promise<{ json: string; code: 0 | 1 }> {
  const found = []
  for (const path of paths) found.push(...flat(await readDocument(await readFile(path), basename(path))))
  return {
    json: JSON.stringify(found.length === 1 ? found[0] : found, null, 2),
    code: found.every(({ meeting }) => meeting) ? 0 : 1,
  }
}

const flat = ({ source, readings }: DocumentReading) =>
  readings.map(({ meeting, problems }) => ({ source, meeting, problems }))
