import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { defaultLimits } from '#src/api/deps.ts'
import type { Store } from '#src/store/store.ts'
import { now } from './clock.ts'
import type { ReaderPool } from './reader-pool.ts'

/** What became of one file. `refused` says why, in Danish. */
export type FileOutcome =
  | { file: string; status: 'new' | 'replaced' | 'known'; meetings: number }
  | { file: string; status: 'refused'; why: string }

/**
 * Reads files and puts their meetings in the store, one after the other; a file that cannot be
 * read is told of and the rest go on.
 * @param told called as each file is done, for progress.
 */
export async function importFiles(
  files: string[],
  store: Store,
  reader: ReaderPool,
  told: (outcome: FileOutcome) => void,
): Promise<FileOutcome[]> {
  const outcomes: FileOutcome[] = []
  for (const file of files) {
    const outcome = await importFile(file, store, reader)
    outcomes.push(outcome)
    told(outcome)
  }
  return outcomes
}

async function importFile(file: string, store: Store, reader: ReaderPool): Promise<FileOutcome> {
  if ((await stat(file)).size > defaultLimits.documentBytes)
    return { file, status: 'refused', why: 'Filen er større end 50 MB.' }
  const bytes = await readFile(file)
  const reading = await reader.read(bytes, basename(file))
  if (!reading.readings.some(({ meeting }) => meeting)) {
    const errors = reading.readings.flatMap(({ problems }) => problems).filter(({ severity }) => severity === 'error')
    return { file, status: 'refused', why: errors.map(({ message }) => message).join(' ') }
  }
  const { status, document } = await store.importDocument({ bytes, reading, receivedAt: now(), sample: false })
  return { file, status, meetings: document.meetingIds.length }
}
