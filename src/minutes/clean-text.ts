const ligatures: Record<string, string> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' }

/** Anything but the letters and marks of plain Danish text: most texts have none of it, and need no cleaning. */
const odd = /[^\n\t -~¡-¬®-ɏ–—‘’“”•…€]/

/**
 * Takes away what a typesetter put in and a reader never sees: ligatures, soft hyphens (with the line
 * break they made), zero-width characters, letters spelled as base and accent, exotic spaces; and
 * control characters, which come from broken encodings.
 */
export function cleanText(text: string): string {
  if (!odd.test(text)) return text
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\v]/g, '\n')
    .replace(/[ﬀ-ﬆ]/g, (ligature) => ligatures[ligature] ?? ligature)
    .replace(/\u00ad[ \t]*(?:\n[ \t]*)?/g, '')
    .replace(/[\u200b-\u200f\ufeff]/g, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/\p{Cc}/gu, (control) => ('\t\n\f'.includes(control) ? control : ''))
}
