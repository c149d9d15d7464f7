import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { defaultLimits, ReadingTimeoutError } from '#src/api/deps.ts'
import type { DocumentReading } from '#src/domain/reading.ts'
import type { DocumentInfo, Store } from '#src/store/store.ts'
import { now } from './clock.ts'
import type { ReaderPool } from './reader-pool.ts'

/** What became of one file. `refused` says why, in Danish. */
export type FileOutcome =
  | { file: string; status: 'new' | 'replaced' | 'known'; meetings: number }
  | { file: string; status: 'refused'; why: string }

/** A file as read, the document it is already, or why it was refused. */
type FileRead = { bytes: Uint8Array; reading: DocumentReading } | { known: DocumentInfo } | { why: string }

/**
 * Reads files and puts their meetings in the store, one after the other; the next is read while one
 * is stored. A file that cannot be read is told of, and the rest go on.
 * @param told called as each file is done, for progress.
 */
export async function importFiles(
  files: string[],
  store: Store,
  reader: ReaderPool,
  told: (outcome: FileOutcome) => void,
): Promise<FileOutcome[]> {
  const outcomes: FileOutcome[] = []
  let next: Promise<FileRead> | null = null
  for (const [index, file] of files.entries()) {
    const read: FileRead = await (next ?? readFrom(file, store, reader))
    const after = files[index + 1]
    next = after === undefined ? null : readFrom(after, store, reader)
    const outcome = await keep(file, read, store)
    outcomes.push(outcome)
    told(outcome)
  }
  return outcomes
}

async function readFrom(file: string, store: Store, reader: ReaderPool): Promise<FileRead> {
  const opened = await open(file)
  if ('why' in opened) return opened
  const known = await store.documentBySha256(createHash('sha256').update(opened.bytes).digest('hex'))
  // A sample that someone brings in becomes their own, by being imported.
  if (known && !known.sample) return { known }
  try {
    const reading = await reader.read(opened.bytes, basename(file))
    if (reading.readings.some(({ meeting }) => meeting)) return { ...opened, reading }
    const errors = reading.readings.flatMap(({ problems }) => problems).filter(({ severity }) => severity === 'error')
    return { why: errors.map(({ message }) => message).join(' ') }
  } catch (error) {
    if (error instanceof ReadingTimeoutError) return { why: 'Filen tog for lang tid at læse.' }
    throw error
  }
}

async function open(file: string): Promise<{ bytes: Uint8Array } | { why: string }> {
  try {
    if ((await stat(file)).size > defaultLimits.documentBytes) return { why: 'Filen er større end 50 MB.' }
    return { bytes: await readFile(file) }
  } catch (error) {
    return {
      why: `Filen kunne ikke åbnes (${error instanceof Error && 'code' in error ? String(error.code) : 'fejl'}).`,
    }
  }
}

async function keep(file: string, read: FileRead, store: Store): Promise<FileOutcome> {
  if ('why' in read) return { file, status: 'refused', why: read.why }
  if ('known' in read) return { file, status: 'known', meetings: read.known.meetingIds.length }
  const { status, document } = await store.importDocument({ ...read, receivedAt: now(), sample: false })
  return { file, status, meetings: document.meetingIds.length }
}
