import type { Series, Texture } from './chart.ts'

/** What is drawn over the ground of each texture, on a tile of eight. */
const strokes: Record<Texture, string | null> = {
  plain: null,
  stripes: 'M-2 2L2 -2M0 8L8 0M6 10L10 6',
  dots: 'M2 2h.01M6 6h.01',
  lines: 'M0 2h8M0 6h8',
  cross: 'M0 0L8 8M8 0L0 8',
  hollow: null,
}

export const fillOf = (chart: string, { key, colour, texture }: Series) =>
  texture === 'plain' ? colour : `url(#${chart}-${key})`

/** The textures of a chart's series, so that none is told from another by colour alone. */
export const Textures = ({ chart, series }: { chart: string; series: readonly Series[] }) => (
  <defs>
    {series.map((each) => {
      const { key, colour, texture } = each
      if (texture === 'plain') return null
      return (
        <pattern key={key} id={`${chart}-${key}`} width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" fill={texture === 'hollow' ? 'var(--surface)' : colour} />
          {texture === 'hollow' && <rect width="8" height="8" fill={colour} fillOpacity="0.18" />}
          {strokes[texture] && (
            <path
              d={strokes[texture]}
              stroke="var(--surface)"
              strokeWidth={texture === 'dots' ? 2.4 : 1.6}
              strokeLinecap="round"
              fill="none"
            />
          )}
        </pattern>
      )
    })}
  </defs>
)
