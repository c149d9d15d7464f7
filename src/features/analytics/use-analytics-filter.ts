import { monthsBefore } from '#src/features/shared/as-of-control.tsx'
import { asOfQuery } from '#src/features/shared/asks.ts'
import { type Asked } from '#src/features/shared/queries.ts'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { useUrlState } from '#src/features/shared/use-url-state.ts'
import { behindIn, behindName } from './behind.ts'
import { families } from './families.ts'
import { chartIds, type ChartId } from './chart.ts'

export const periods = ['24', '12', '60', 'alle'] as const
export type Period = (typeof periods)[number]

/** Which outcomes the panel is narrowed to. */
export const familyName = 'udfald'

/** The first day of so many whole months that end with the month of a day. */
export const firstDayOf = (period: Period, day: string): string | null =>
  period === 'alle' ? null : `${monthsBefore(`${day.slice(0, 7)}-01`, Number(period) - 1).slice(0, 7)}-01`

/** What is asked for, in the address: `?forum=direktionen&periode=12&tabel=rate,ages&bag=ventetid-30-90`. */
export const useAnalyticsFilter = () => {
  const { get, oneOf, set } = useUrlState()
  const { asOf, day } = useAsOf()
  const body = get('forum')
  const period = oneOf('periode', periods)
  const from = firstDayOf(period, day)
  const asTables = (get('tabel') ?? '').split(',')
  const asked: Asked = { ...asOfQuery(asOf), ...(body && { body }), ...(from && { from }) }
  return {
    asked,
    body,
    period,
    from,
    behind: behindIn(get(behindName)),
    family: families.find((family) => family === get(familyName)) ?? null,
    filtered: body !== null || period !== periods[0],
    set,
    clear: () => set({ forum: null, periode: null }),
    isTable: (id: ChartId) => asTables.includes(id),
    /** Shows a chart as its table, or as a drawing again. */
    turn: (id: ChartId) =>
      set({ tabel: chartIds.filter((each) => asTables.includes(each) !== (each === id)).join(',') }),
  }
}
