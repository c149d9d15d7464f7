/** Joins two lines of one paragraph into one. */
export function joinLines(first: string, second: string): string {
  return joint(first, second).join('')
}

/**
 * Two lines of one paragraph, as they read when nothing parts them. A hyphen at the end of the first is
 * part of the word when a name, a number or a capital stands on either side of it («2030-fremskrivning»,
 * «CO2-udslip», «Høje-Taastrup»), or when the next line goes on with «og» or «eller» («kultur- og
 * fritidsudvalget»); else it divided a word.
 */
export function joint(first: string, second: string): [string, string] {
  const start = first.trimEnd()
  const end = second.trimStart()
  if (end === '') return [start, '']
  const last = start.slice(-longestWord)
  if (!/[\p{L}\d]-$/u.test(last)) return [`${start} `, end]
  if (/^(?:og|eller|samt|til)\b/.test(end)) return [`${start} `, end]
  const word = last.slice(last.search(/[^\s(]{1,80}$/))
  const belongs = /\d|\p{Lu}.*\p{Lu}/u.test(word) || !/^\p{Ll}/u.test(end) || word.slice(0, -1).includes('-')
  return [belongs ? start : start.slice(0, -1), end]
}

const longestWord = 60
