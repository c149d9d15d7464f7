/**
 * The text of bytes that are text: UTF-8 (with or without a byte order mark), UTF-16 by its mark, or
 * windows-1252, which older Danish systems print in. Null where the bytes are something else.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const utf16 = utf16Of(bytes)
  if (utf16) return new TextDecoder(utf16).decode(bytes)
  if (bytes.includes(0)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes)
    return looksLikeText(text) ? text : null
  }
}

function utf16Of(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

/** Any byte is a character in windows-1252; in a text, few of them are control characters. */
function looksLikeText(text: string): boolean {
  const sample = text.slice(0, 20_000)
  const controls = sample.match(/(?![\t\n\f\r])\p{Cc}/gu)?.length ?? 0
  return controls <= sample.length / 100
}
