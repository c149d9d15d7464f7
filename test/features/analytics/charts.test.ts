import { describe, expect, it } from 'vitest'
import { anAnalytics } from '#mocks/factories.ts'
import type { AnalyticsAnswer } from '#src/api/schemas/analytics.ts'
import { totalOf, type Chart } from '#src/features/analytics/chart.ts'
import { chartsOf } from '#src/features/analytics/charts.ts'
import type { Writing } from '#src/features/analytics/words.ts'
import { da } from '#src/i18n/da.ts'
import { formatsOf } from '#src/i18n/format.ts'

const writing: Writing = { text: da, format: formatsOf('da') }
const charts = (answer = anAnalytics(), about: Partial<Writing> = {}) =>
  new Map(chartsOf(answer, { ...writing, ...about }).map((chart) => [chart.id, chart]))
const chart = (id: Chart['id'], ...made: Parameters<typeof charts>): Chart => {
  const found = charts(...made).get(id)
  if (!found) throw new Error(`no chart ${id}`)
  return found
}

const to = (id: Chart['id'], key: string, ...made: Parameters<typeof charts>) =>
  chart(id, ...made).rows.find((row) => row.key === key)?.to

/** A month of so many approved, so many noted and 12 put off. */
const counted = (approved: number, noted: number): AnalyticsAnswer =>
  anAnalytics({
    outcomes: [
      {
        month: '2025-01',
        outcomes: [
          { outcome: 'approved', count: approved },
          { outcome: 'noted', count: noted },
          { outcome: 'postponed', count: 12 },
        ],
      },
    ],
  })

/** The answer; between a number and its % stands a space that does not break. */
const said = (id: Chart['id'], answer?: AnalyticsAnswer) => chart(id, answer).answer.replaceAll('\u00a0', ' ')

describe('the answer to each question', () => {
  it.each<[Chart['id'], string]>([
    ['rate', '3 af 20 behandlede punkter blev udskudt: 15 %.'],
    ['bodies', 'Direktionen: 25 % af punkterne, 3 af 12.'],
    ['lengths', 'Typisk 60 dage, når man ser på de 3 ventetider, der er slut i perioden. 3 venter stadig.'],
    ['ages', '3 sager venter. Den ældste har ventet 400 dage i Direktionen.'],
    ['outcomes', 'Oftest godkendt: 70 % af beslutningerne. Derefter udskudt eller sendt tilbage: 15 %.'],
    [
      'strategies',
      'Typisk 50 dage fra første behandling til vedtagelse (2 sager). Længst står den i fasen udvalg: typisk 40 dage.',
    ],
  ])('%s', (id, answer) => {
    expect(said(id)).toBe(answer)
  })

  it('two and two are of a height, so that no bar lies alone in a tall card', () => {
    const layouts = [...charts().values()].map(({ layout }) => layout)
    expect(layouts.slice(0, 4)).toEqual(['standing', 'standing', 'lying', 'lying'])
  })

  it('tells of two outcomes of one number that they are as frequent, and not that one comes after', () => {
    expect(said('outcomes', counted(18, 18))).toBe(
      'Oftest godkendt: 38 % af beslutningerne. Lige så ofte drøftet eller noteret.',
    )
    expect(said('outcomes', counted(18, 17))).toBe(
      'Oftest godkendt: 38 % af beslutningerne. Derefter drøftet eller noteret: 36 %.',
    )
  })

  it('says so where there is none', () => {
    const { rate, waits, strategies } = anAnalytics()
    const nothing = anAnalytics({
      rate: { treated: 0, postponed: 0, months: [], bodies: [] },
      outcomes: [],
      waits: { ...waits, ended: 0, running: 0, median: null, lengths: [] },
      ages: [],
      strategies: {
        adopted: 0,
        median: null,
        stages: strategies.stages.map((stage) => ({ ...stage, ended: 0, median: null, lower: null, upper: null })),
      },
    })
    expect([...charts(nothing).values()].map(({ answer }) => answer)).toEqual([
      'Ingen beslutninger i perioden.',
      'Ingen ventetid er slut i perioden.',
      'Intet forum har udskudt noget i perioden.',
      'Ingen sager venter.',
      'Ingen beslutninger i perioden.',
      'Ingen strategi er gået videre fra en fase i perioden.',
    ])
    const noneOf = anAnalytics({ rate: { ...rate, postponed: 0 } })
    expect(chart('rate', noneOf).answer).toBe('Ingen af de 20 behandlede punkter blev udskudt.')
  })

  it('names no body of few items as the one that does it most often, though it is drawn', () => {
    const { rate } = anAnalytics()
    const rare = { bodyId: 'aeldreraadet', body: 'Ældrerådet', treated: 1, postponed: 1 }
    const drawn = chart('bodies', anAnalytics({ rate: { ...rate, bodies: [rare, ...rate.bodies] } }))
    expect(drawn.answer).toContain('Direktionen')
    expect(drawn.rows[0]?.label).toBe('Ældrerådet')
  })
})

describe('what is drawn', () => {
  it('is in the table, number by number', () => {
    expect(chart('rate').columns).toEqual(['Tid', 'Andel udskudt (%)', 'Udskudt', 'Behandlet'])
    expect(chart('rate').rows.map(({ label, cells }) => [label, ...cells])).toEqual([
      ['januar 2025', 13, 2, 16],
      ['februar 2025', 0, 0, 0],
      ['marts 2025', 25, 1, 4],
    ])
    expect(chart('rate').rows.map((row) => totalOf(row))).toEqual([0.125, 0, 0.25])
  })
  it('sums to what the table has', () => {
    for (const id of ['outcomes', 'ages'] as const)
      for (const row of chart(id).rows) expect(totalOf(row)).toBe(row.cells[0])
  })
  it('has a cell for each heading, and a value for none but its series', () => {
    for (const { columns, rows, series } of charts().values())
      for (const { cells, values } of rows) {
        expect(cells).toHaveLength(columns.length - 1)
        expect(series.map(({ key }) => key)).toEqual(expect.arrayContaining(Object.keys(values)))
      }
  })
  it('is told apart without colour: no two parts of a bar have one texture', () => {
    for (const { series } of charts().values())
      expect(new Set(series.map(({ texture }) => texture)).size).toBe(series.length)
  })
  it('has no bar where no strategy has moved on', () => {
    const hearing = chart('strategies').rows.find(({ key }) => key === 'hearing')
    expect([hearing?.values, hearing?.says]).toEqual([{}, 'Høring: ingen er gået videre, 1 står der nu'])
  })
})

describe('what stands behind a bar', () => {
  it('is what was put off in the month or by the body, in a panel', () => {
    expect(to('rate', '2025-01')).toEqual({ panel: 'udskudt_2025-01-01_2025-01-31' })
    expect(to('bodies', 'direktionen')).toEqual({ panel: 'udskudt_direktionen' })
  })
  it('is all that was treated where nothing was put off', () => {
    expect(to('bodies', 'byraadet')).toEqual({ panel: 'udfald_byraadet' })
  })
  it('is what was decided in the month', () => {
    expect(to('outcomes', '2025-01')).toEqual({ panel: 'udfald_2025-01-01_2025-01-31' })
  })
  it('is what waits in the body now', () => {
    expect(to('ages', 'direktionen')).toEqual({ list: '/udskudt?forum=direktionen' })
  })
  it('is the waits of a length, and the strategies at a stage, in a panel', () => {
    expect(to('lengths', '30-90')).toEqual({ panel: 'ventetid-30-90' })
    expect(to('strategies', 'political')).toEqual({ panel: 'fase-political' })
  })
  it('is nothing where there is none', () => {
    expect(to('lengths', '181-365')).toBeNull()
    expect(to('rate', '2025-02')).toBeNull()
  })
})
