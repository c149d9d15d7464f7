import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Printed } from './printed.ts'
import type { ReaderPool } from './reader-pool.ts'

/** Files on their way at once: enough to keep every core reading, few enough to hold in memory. */
const atOnce = 4

/** Takes what is to be printed, and settles when there is room for more. */
export type Write = (printed: string | Uint8Array) => Promise<unknown>

/**
 * `sagsgang read FILE…`: prints what the reader finds in the contract's shape as it comes, in the order of the files:
 * one object for one meeting, an array for several. A FirstAgenda file of several meetings gives one object for each.
 * @returns the exit code: 0 when everything was read, 1 when something was not.
 */
export async function readFiles(paths: string[], reader: ReaderPool, write: Write): Promise<0 | 1> {
  let complete = true
  let count = 0
  /** The first is held back until it shows whether it is the only one. */
  let first: Uint8Array | null = null
  for await (const { element, read } of printedInOrder(paths, reader)) {
    complete &&= read
    count += 1
    if (count === 1) {
      first = element
      continue
    }
    if (first) await write('[\n').then(() => write(first ?? ''))
    first = null
    await write(',\n').then(() => write(element))
  }
  await write(first ? alone(first) : '\n]')
  await write('\n')
  return complete ? 0 : 1
}

async function* printedInOrder(paths: string[], reader: ReaderPool): AsyncGenerator<Printed> {
  const start = async (path: string) => reader.print(await readFile(path), basename(path))
  const underWay: Promise<Printed[]>[] = []
  for (const path of paths) {
    underWay.push(start(path))
    if (underWay.length === atOnce) yield* (await underWay.shift()) ?? []
  }
  for (const printed of underWay) yield* await printed
}

/** An element of an array as it stands by itself: each line two spaces further left. */
const alone = (element: Uint8Array) => new TextDecoder().decode(element).replaceAll(/^ {2}/gm, '')
