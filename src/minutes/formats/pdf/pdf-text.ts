import type { SourceText } from '#src/minutes/outline.ts'
import type { ProblemCode } from '#src/minutes/problems.ts'
import { flow } from './flow.ts'
import { withoutFurniture } from './page-furniture.ts'
import { type PdfLine, pdfLines } from './pdf-lines.ts'

/** The text of a PDF, or the code of why there is none. */
export type PdfText = { source: SourceText } | { problem: ProblemCode }

/** More pages than any minutes have; a year of a council's minutes is about 2,000. */
const mostPages = 5000
const longestMs = 25_000
/** Fewer letters on a page than this are a stamp or a page number on a scanned image. */
const lettersPerPage = 10

/** Extracts a PDF's text with pdf.js, which is loaded the first time it is needed. */
export async function pdfText(bytes: Uint8Array): Promise<PdfText> {
  const pdfjs = await loadPdfjs()
  // pdf.js takes the bytes it is given for itself, and refuses Node's Buffer.
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    disableFontFace: true,
  })
  try {
    const document = await task.promise
    if (!endsWhole(bytes)) return { problem: 'damaged-pdf' }
    return document.numPages > mostPages ? { problem: 'too-large' } : await readPages(document)
  } catch (error) {
    return { problem: error instanceof Error && error.name === 'PasswordException' ? 'encrypted-pdf' : 'damaged-pdf' }
  } finally {
    await task.destroy()
  }
}

/**
 * pdf.js with its worker on the same thread: on the server a whole reader runs in a worker of its own,
 * and in the browser only the demo reads. The legacy build is the one for Node 20; it replaces
 * `Array.prototype.push` for the sake of an error message (core-js, es.array.push), which makes reading
 * a third slower and is everyone's loss, so the engine's own is put back.
 */
async function loadPdfjs() {
  const arrays: object = Array.prototype
  const push = Object.getOwnPropertyDescriptor(arrays, 'push') ?? {}
  const [pdfjs] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ])
  Object.defineProperty(arrays, 'push', push)
  return pdfjs
}

/** A PDF ends in its table of contents; pdf.js finds the pages of a cut one too, but not all of them. */
function endsWhole(bytes: Uint8Array): boolean {
  const tail = new TextDecoder('latin1').decode(bytes.subarray(-4096))
  return /startxref\s+\d+\s+%%EOF/.test(tail)
}

type PdfDocument = Awaited<ReturnType<Awaited<ReturnType<typeof loadPdfjs>>['getDocument']>['promise']>

async function readPages(document: PdfDocument): Promise<PdfText> {
  const pages: { lines: PdfLine[]; height: number }[] = []
  const deadline = performance.now() + longestMs
  for (let number = 1; number <= document.numPages; number += 1) {
    if (performance.now() > deadline) return { problem: 'too-slow' }
    try {
      const page = await document.getPage(number)
      const content = await page.getTextContent({ disableNormalization: true })
      const pieces = content.items.filter((item) => 'str' in item)
      pages.push({ lines: pdfLines(pieces), height: page.view[3] ?? 842 })
      page.cleanup()
    } catch {
      return { problem: 'damaged-pages' }
    }
  }
  const source = flow(withoutFurniture(pages))
  const letters = source.text.match(/\p{L}/gu)?.length ?? 0
  return letters < lettersPerPage * pages.length ? { problem: 'scanned-pdf' } : { source }
}
