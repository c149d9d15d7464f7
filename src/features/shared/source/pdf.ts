import type { PDFPageProxy, TextItem } from 'pdfjs-dist/types/src/display/api.js'
import { untilThere } from '#src/ui/lazily.ts'
import type { Box, Piece } from './boxes.ts'

/** A PDF as the source view needs it; all that knows pdf.js stands in this file. */
export interface Pdf {
  pages: number
  page: (number: number) => Promise<PdfPage>
  /** How wide a text is, about, in any unit. */
  measure: (text: string) => number
  close: () => Promise<void>
}

export interface PdfPage {
  number: number
  /** Its width as a share of its height. */
  shape: number
  /** Its text as it was set, in the document's own order. */
  pieces: () => Promise<Piece[]>
  /** Draws it, that many dots wide, on a canvas of its own. */
  draw: (dots: number) => Promise<HTMLCanvasElement>
  /** Where a box comes to stand, in shares of the page's width and height. */
  place: (box: Box) => Share
}

export interface Share {
  left: number
  top: number
  width: number
  height: number
}

/**
 * Opens a PDF; pdf.js and its worker are fetched the first time. The legacy build runs in the browsers that
 * municipalities have. Its WebAssembly, which our content policy keeps out, is for rare codings of images.
 */
export async function openPdf(bytes: ArrayBuffer): Promise<Pdf> {
  const [{ getDocument, GlobalWorkerOptions, VerbosityLevel }, worker] = await untilThere(() =>
    Promise.all([import('pdfjs-dist/legacy/build/pdf.mjs'), import('pdfjs-dist/legacy/build/pdf.worker.min.mjs?url')]),
  )
  GlobalWorkerOptions.workerSrc = worker.default
  // pdf.js takes the bytes it is given for itself.
  const task = getDocument({ data: bytes.slice(0), useWasm: false, verbosity: VerbosityLevel.ERRORS })
  const pdf = await task.promise
  return {
    pages: pdf.numPages,
    page: async (number) => pageOf(number, await pdf.getPage(number)),
    measure: measureText,
    close: () => task.destroy(),
  }
}

let context: CanvasRenderingContext2D | null = null

/** Minutes are set in a sans serif, nearly all of them, and those agree on which letters are narrow. */
const measureText = (text: string): number => {
  context ??= document.createElement('canvas').getContext('2d')
  if (!context) return text.length
  context.font = '20px Arial, Helvetica, sans-serif'
  return context.measureText(text).width
}

function pageOf(number: number, page: PDFPageProxy): PdfPage {
  const { width, height } = page.getViewport({ scale: 1 })
  return {
    number,
    shape: width / height,
    pieces: async () => {
      const { items } = await page.getTextContent({ disableNormalization: true })
      return items.flatMap((item) => ('str' in item && item.str !== '' ? [pieceOf(item)] : []))
    },
    draw: async (dots) => {
      const viewport = page.getViewport({ scale: dots / width })
      const canvas = document.createElement('canvas')
      canvas.width = Math.floor(viewport.width)
      canvas.height = Math.floor(viewport.height)
      await page.render({ canvas, viewport }).promise
      return canvas
    },
    place: ({ left, bottom, right, top }) => {
      const viewport = page.getViewport({ scale: 1 })
      const [x1, y1] = viewport.convertToViewportPoint(left, top).map(Number)
      const [x2, y2] = viewport.convertToViewportPoint(right, bottom).map(Number)
      return shareOf([x1 ?? 0, x2 ?? 0], [y1 ?? 0, y2 ?? 0], width, height)
    },
  }
}

/** A page may be turned, so the corners come in any order. */
const shareOf = (x: [number, number], y: [number, number], width: number, height: number): Share => ({
  left: Math.min(...x) / width,
  top: Math.min(...y) / height,
  width: Math.abs(x[1] - x[0]) / width,
  height: Math.abs(y[1] - y[0]) / height,
})

const pieceOf = ({ str, transform, width, height }: TextItem): Piece => ({
  text: str,
  left: Number(transform[4]),
  baseline: Number(transform[5]),
  width,
  size: height,
})
