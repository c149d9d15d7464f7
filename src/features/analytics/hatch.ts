import type { Texture } from './chart.ts'

/** From one stripe to the next, along the edges of what they lie in. */
const step = 4
const stepAslant = 7

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** Where stripes lie between two ends: at places that are the same for all boxes of a drawing, so that they run on. */
const places = (from: number, to: number, by: number): number[] => {
  const found = []
  for (let at = Math.floor(from / by) * by + by; at < to; at += by) found.push(at)
  return found
}

/** Rounded to a hundredth, as fine as a drawing needs. */
const near = (value: number) => Math.round(value * 100) / 100
const line = (x: number, y: number, x2: number, y2: number) => `M${near(x)} ${near(y)}L${near(x2)} ${near(y2)}`

/** The stripes of a texture within a box, as a path; none for a texture that has none. */
export const hatch = (texture: Texture, { x, y, width, height }: Box): string => {
  const [right, foot] = [x + width, y + height]
  if (texture === 'lines')
    return places(y, foot, step)
      .map((at) => line(x, at, right, at))
      .join('')
  if (texture === 'uprights')
    return places(x, right, step)
      .map((at) => line(at, y, at, foot))
      .join('')
  // Along a stripe that rises, x + y stays the same; along one that falls, x − y.
  if (texture === 'stripes')
    return places(x + y, right + foot, stepAslant)
      .map((sum) =>
        line(Math.max(x, sum - foot), Math.min(foot, sum - x), Math.min(right, sum - y), Math.max(y, sum - right)),
      )
      .join('')
  if (texture === 'counter')
    return places(x - foot, right - y, stepAslant)
      .map((less) =>
        line(Math.max(x, less + y), Math.max(y, x - less), Math.min(right, less + foot), Math.min(foot, right - less)),
      )
      .join('')
  return ''
}
