import type { Where } from '#src/domain/meeting.ts'

const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()

/**
 * Where a sentence stands in the text of an item, told by its words alone, since who copies a sentence seldom has its
 * line breaks; the item itself when it is not there.
 */
export function placeOfQuote(quote: string, text: string, item: Where): Where {
  const words = letters(quote).split(' ').filter(Boolean)
  if (words.length === 0) return item
  const sentence = new RegExp(words.join(String.raw`[^\p{L}\p{N}]+`), 'iu')
  const found = sentence.exec(text.slice(item.start, item.end))
  if (!found) return item
  const start = item.start + found.index
  return { page: item.page, start, end: start + found[0].length }
}
