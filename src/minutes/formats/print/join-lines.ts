/**
 * Joins two lines of one paragraph. A hyphen at the end of the first is part of the word when a name,
 * a number or a capital stands on either side of it («2030-fremskrivning», «CO2-udslip», «Høje-Taastrup»),
 * or when the next line goes on with «og» or «eller» («kultur- og fritidsudvalget»); else it divided a word.
 */
export function joinLines(first: string, second: string): string {
  const start = first.trimEnd()
  const end = second.trimStart()
  if (!/\p{L}-$|\d-$/u.test(start)) return end === '' ? start : `${start} ${end}`
  if (/^(?:og|eller|samt|til)\b/.test(end)) return `${start} ${end}`
  const word = /[^\s(]+-$/.exec(start)?.[0] ?? ''
  const belongs = /\d|\p{Lu}.*\p{Lu}/u.test(word) || !/^\p{Ll}/u.test(end) || word.slice(0, -1).includes('-')
  return belongs ? start + end : start.slice(0, -1) + end
}
