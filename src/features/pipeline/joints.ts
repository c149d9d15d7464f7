/** Where a word can be divided, for a browser that has no Danish to divide by; not seen but at a line's end. */
const softHyphen = '\u00AD'

/** A column of the board has room for a shorter one. */
const longWord = /\p{L}{14,}/gu

/** After endings that join, with enough of the word to come, and before what strategies and bodies are called last. */
const joint =
  /(?<=..(?:elses|heds|ings|ions|skabs|tets))(?=....)|(?<=...)(?=(?:forum|plan|politik|program|regulativ|råd|strategi|udvalg)(?:e|en|er|erne|et)?$)/gi

/** A text whose long words can be divided where they are surely joined: *digitaliserings-strategi*. */
export const divisible = (text: string): string =>
  text.replaceAll(longWord, (word) => word.replaceAll(joint, softHyphen))
