/**
 * A pattern of words as people write them: a space matches any white space (so that wrapped lines
 * read as unwrapped ones), and the words stand alone, not inside longer ones. Case does not matter.
 */
export function phrase(words: string): RegExp {
  const spaced = words.replaceAll(' ?', String.raw`\s{0,9}`).replaceAll(' ', String.raw`\s{1,9}`)
  return new RegExp(`(?<![\\p{L}\\d])(?:${spaced})(?![\\p{L}\\d])`, 'iu')
}

/** The same as a global pattern, for finding every place. */
export function everyPhrase(words: string): RegExp {
  return new RegExp(phrase(words).source, 'giu')
}

/** One string of words as a single line: for comparing and showing, never for places. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
