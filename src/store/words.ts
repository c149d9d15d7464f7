/**
 * The words of a text as they are compared: lower case, accents gone but æ, ø and å kept, since they are letters of
 * their own in Danish (*rå* is not *ra*).
 */
export function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{ASCII}æøå]/gu, (letter) => letter.normalize('NFKD').replaceAll(/\p{M}/gu, ''))
}
