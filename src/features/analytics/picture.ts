import type { Chart } from './chart.ts'
import { hatch } from './hatch.ts'
import { groundOf } from './textured.tsx'

const edge = 24
const lineHeight = 19
/** Of a letter of the answer, on the average. */
const letter = 6.4

/** What a drawing looks like is in style sheets; in a picture it must stand at each part. */
const looks = ['fill', 'stroke', 'stroke-width', 'font-family', 'font-size', 'font-weight'] as const

/** A chart as a drawing that stands by itself, with the colours of the screen it is taken from. */
export function pictureOf(chart: Chart, svg: SVGSVGElement): { source: string; width: number; height: number } {
  const [innerWidth, innerHeight] = [svg.width.baseVal.value, svg.height.baseVal.value]
  const width = innerWidth + 2 * edge
  const answer = linesOf(chart.answer, Math.floor(innerWidth / letter))
  const top = edge + 24 + answer.length * lineHeight + 12
  const named = chart.series.length > 1 ? chart.series : []
  const legendTop = top + innerHeight + 20
  const beneath = named.length + (chart.note === undefined ? 0 : 1)
  const height = legendTop + beneath * lineHeight + edge - (beneath > 0 ? 0 : 20)
  const { fontFamily } = getComputedStyle(svg)
  const colour = (said: string) => colourOf(svg, said)
  const text = (words: string, x: number, y: number, size: number, token: string, weight = 400) =>
    `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${colour(`var(${token})`)}">${escaped(words)}</text>`
  const parts = [
    `<rect width="${width}" height="${height}" fill="${colour('var(--surface)')}"/>`,
    text(chart.question, edge, edge + 14, 17, '--ink', 600),
    ...answer.map((line, at) => text(line, edge, edge + 38 + at * lineHeight, 13, '--ink-2')),
    `<g transform="translate(${edge} ${top})">${innerOf(svg)}</g>`,
    ...named.flatMap((each, at) => {
      const y = legendTop + at * lineHeight
      const stripes = hatch(each.texture, { x: edge, y, width: 16, height: 12 })
      return [
        `<rect x="${edge}" y="${y}" width="16" height="12" fill="${colour(groundOf(each))}" stroke="${colour(each.colour)}"/>`,
        `<path d="${stripes}" stroke="${colour('var(--surface)')}" stroke-width="1.5"/>`,
        text(each.name, edge + 24, y + 11, 13, '--ink-2'),
      ]
    }),
    ...(chart.note === undefined ? [] : [text(chart.note, edge, height - edge - 4, 13, '--ink-2')]),
  ]
  const font = escaped(fontFamily).replaceAll('"', "'")
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="${font}">`
  return { source: `${head}${parts.join('')}</svg>`, width, height }
}

/** The bars as they look now, without what is only there to be pointed at. */
function innerOf(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true)
  if (!(copy instanceof SVGSVGElement)) throw new Error('the copy of a drawing is one')
  const copies = copy.querySelectorAll<SVGElement>('*')
  for (const [at, original] of svg.querySelectorAll('*').entries()) {
    const style = getComputedStyle(original)
    for (const name of looks) copies[at]?.setAttribute(name, style.getPropertyValue(name))
  }
  for (const band of copy.querySelectorAll('[data-band]')) band.remove()
  return new XMLSerializer()
    .serializeToString(copy)
    .replace(/^<svg[^>]*>/, '')
    .replace(/<\/svg>$/, '')
}

/** What a colour that is said by tokens comes to in the theme that is shown. */
function colourOf(svg: SVGSVGElement, said: string): string {
  const probe = document.createElement('i')
  probe.style.color = said
  svg.parentElement?.append(probe)
  const { color } = getComputedStyle(probe)
  probe.remove()
  return color
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A text in lines of so many letters, broken between words. */
export function linesOf(text: string, longest: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= longest) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
