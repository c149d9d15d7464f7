import type { Look } from './chart.ts'
import { hatch, type Box } from './hatch.ts'

/** The ground of a look. */
export const groundOf = ({ colour, texture }: Look) =>
  texture === 'hollow' ? `color-mix(in srgb, ${colour} 18%, var(--surface))` : colour

/**
 * A part of a bar, told from the others by colour and by stripes. They are drawn one by one: filled with an SVG pattern,
 * every bar becomes a picture in a PDF, 13 MB of them.
 */
export const Textured = ({ look, x, y, width, height }: { look: Look } & Box) => {
  if (!(width > 0 && height > 0)) return null
  const stripes = hatch(look.texture, { x, y, width, height })
  return (
    <>
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        fill={groundOf(look)}
        stroke={look.colour}
        strokeWidth={look.texture === 'plain' ? 0 : 1}
      />
      {stripes && <path d={stripes} stroke="var(--surface)" strokeWidth="1.5" />}
    </>
  )
}
