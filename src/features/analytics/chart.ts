/** A chart as the screen draws it, tells it, writes it as a table and saves it: one and the same for all of these. */
export interface Chart {
  id: ChartId
  question: string
  /** The question's answer in a plain sentence. */
  answer: string
  /** Bars that stand on a line of time or length, or that lie beside names. */
  layout: 'standing' | 'lying'
  unit: 'share' | 'count' | 'days'
  /** Drawn on top of each other, in this order. */
  series: Series[]
  rows: Row[]
  /** What the bars do not tell by themselves. */
  note?: string
  /** The table's headings; the first is of what the rows are called. */
  columns: string[]
}

export const chartIds = ['rate', 'lengths', 'bodies', 'ages', 'outcomes', 'strategies'] as const
export type ChartId = (typeof chartIds)[number]

/** Colour and texture together, for no part is told by colour alone. */
export interface Look {
  colour: string
  texture: Texture
}

export type Texture = 'plain' | 'stripes' | 'counter' | 'lines' | 'uprights' | 'hollow'

export interface Series extends Look {
  key: string
  name: string
}

export interface Row {
  key: string
  label: string
  /** A shorter name for where there is little room. */
  short: string
  /** By series. */
  values: Record<string, number>
  /** Beside the label in the table. */
  cells: (number | null)[]
  /** All that the row says in one line: shown when it is pointed at, and the name of its link. */
  says: string
  /** What stands behind it: a list of the app, or what this screen's panel shows (`behind.ts`); null for nothing. */
  to: { list: string } | { panel: string } | null
  /** Between what the middle half of the values lies, for a row that is a median. */
  spread?: readonly [lower: number, upper: number] | null
}

/** Whether there is nothing to draw: a row for each length or stage, and noughts in all of them. */
export const isEmpty = ({ rows }: Chart): boolean => rows.every(({ cells }) => cells.every((cell) => !cell))

/** How long a row's bar is. */
export const totalOf = (row: Row): number => Object.values(row.values).reduce((sum, value) => sum + value, 0)
