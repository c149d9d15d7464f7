import { isAskedFor } from './asked.ts'
import type { Asked } from './asked.ts'

/** Around every matching word of an excerpt; characters that no minutes hold. */
export const markStart = '\u0001'
export const markEnd = '\u0002'

/** How much of a text an excerpt shows before the first matching word, and in all. */
const before = 60
const longest = 200

const word = /[\p{L}\p{N}]+/gu

/** The text around the first word that was asked for, every such word marked. */
export function excerpt(text: string, asked: readonly Asked[]): string {
  const plain = text.replaceAll(markStart, '').replaceAll(markEnd, '')
  const first = firstFound(plain, asked)
  const from = first <= before ? 0 : plain.indexOf(' ', first - before) + 1
  return plain
    .slice(from, from + longest)
    .replaceAll(word, (each) => (isAskedFor(each, asked) ? `${markStart}${each}${markEnd}` : each))
    .replaceAll(/\s+/g, ' ')
    .trim()
}

function firstFound(text: string, asked: readonly Asked[]): number {
  for (const found of text.matchAll(word)) if (isAskedFor(found[0], asked)) return found.index
  return 0
}
