import { saveFile } from '#src/features/shared/save-file.ts'
import type { Chart } from './chart.ts'
import { pictureOf } from './picture.ts'

/** The chart's numbers as a file that Excel opens. */
export async function saveNumbers({ columns, rows }: Chart, name: string): Promise<void> {
  const { csvOf } = await import('#src/api/csv.ts')
  const text = csvOf(
    columns,
    rows.map(({ label, cells }) => [label, ...cells]),
  )
  saveFile(new Blob([text], { type: 'text/csv;charset=utf-8' }), `${name}.csv`)
}

/** Dots for each point of the screen: sharp on paper, too. */
const scale = 2

/** A picture of the chart as it stands: its question, its answer, its bars and what they are. */
export async function saveImage(chart: Chart, svg: SVGSVGElement, name: string): Promise<void> {
  const { source, width, height } = pictureOf(chart, svg)
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`
  await image.decode()
  const canvas = Object.assign(document.createElement('canvas'), { width: width * scale, height: height * scale })
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  const file = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png')
  })
  if (!file) throw new Error('the picture could not be made')
  saveFile(file, `${name}.png`)
}
