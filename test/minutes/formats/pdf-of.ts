/**
 * Writes a PDF of lines of text, as small as one can be: Helvetica, one line under the other. Enough
 * to test reading by; what real systems print is tested over `../shared`.
 */
export interface PrintedLine {
  text: string
  /** Points from the left and from the bottom of an A4 page. */
  x: number
  y: number
  size: number
}

export function pdfOf(pages: readonly (readonly PrintedLine[])[], trailer = ''): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ]
  const kids = pages.map((lines) => {
    const content = lines
      .map((line) => `BT /F1 ${line.size} Tf ${line.x} ${line.y} Td <${hex(line.text)}> Tj ET`)
      .join('\n')
    objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`)
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${objects.length} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    )
    return `${objects.length} 0 R`
  })
  objects[1] = `<< /Type /Pages /Count ${pages.length} /Kids [${kids.join(' ')}] >>`
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, at) => {
    const offset = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer}>>\nstartxref\n${file.length}\n%%EOF\n`
  return Uint8Array.from(file, (character) => character.charCodeAt(0))
}

/** Danish letters have the same number in WinAnsi as in Unicode. */
function hex(text: string): string {
  return Array.from(text, (character) => character.charCodeAt(0).toString(16).padStart(2, '0')).join('')
}

/** Sets text under each other on pages, with a gap before each line as asked (in line heights, 1 by default). */
export function typeset(
  lines: readonly { text: string; gap?: number; size?: number; newPage?: boolean }[],
): PrintedLine[][] {
  const pages: PrintedLine[][] = [[]]
  let y = 780
  for (const { text, gap = 1, size = 11, newPage = false } of lines) {
    y -= gap * 15
    if (newPage || y < 60) {
      pages.push([])
      y = 765
    }
    pages.at(-1)?.push({ text, x: 60, y, size })
  }
  return pages
}
