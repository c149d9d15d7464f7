import type { AnalyticsAnswer } from '#src/api/schemas/analytics.ts'
import { lengths, type Length } from '#src/domain/analytics.ts'
import { paths } from '#src/features/shared/paths.ts'
import { behindLength } from './behind.ts'
import type { Chart, Look } from './chart.ts'
import { casesIn, daysIn, type Writing } from './words.ts'

/** How long waits last: those that have ended beside those that run. */
export function lengthsChart(waits: AnalyticsAnswer['waits'], writing: Writing): Chart {
  const { text, format } = writing
  const { lengths: said, columns, length: names } = text.analytics
  const ended =
    waits.median === null ? said.noneEnded : said.answer(daysIn(writing, waits.median), format.number(waits.ended))
  return {
    id: 'lengths',
    question: said.question,
    answer: waits.running === 0 ? ended : `${ended} ${said.stillWaiting(format.number(waits.running))}`,
    layout: 'standing',
    unit: 'count',
    series: [
      { key: 'ended', name: said.ended, colour: 'var(--noted)', texture: 'plain' },
      { key: 'running', name: said.running, colour: 'var(--wait-2)', texture: 'stripes' },
    ],
    columns: [columns.length, columns.ended, columns.running],
    rows: waits.lengths.map(({ length, ended: over, running }) => ({
      key: length,
      label: names[length],
      short: names[length],
      values: { ended: over, running },
      cells: [over, running],
      says: said.says(names[length], format.number(over), format.number(running)),
      to: over + running === 0 ? null : { panel: behindLength(length) },
    })),
  }
}

/** As on the line of time, and beyond a quarter told apart by texture. */
const ageLooks: Record<Length, Look> = {
  'under-30': { colour: 'var(--wait-1)', texture: 'hollow' },
  '30-90': { colour: 'var(--wait-2)', texture: 'stripes' },
  '91-180': { colour: 'var(--wait-3)', texture: 'counter' },
  '181-365': { colour: 'var(--wait-3)', texture: 'plain' },
  'over-365': { colour: 'var(--late)', texture: 'uprights' },
}

/** How old what waits now is, body by body. */
export function agesChart(ages: AnalyticsAnswer['ages'], writing: Writing): Chart {
  const { text, format } = writing
  const { ages: said, columns, length: names } = text.analytics
  const [oldest] = ages.toSorted((a, b) => b.oldest - a.oldest)
  const waiting = ages.reduce((sum, each) => sum + each.waiting, 0)
  return {
    id: 'ages',
    question: said.question,
    answer: oldest ? said.answer(casesIn(writing, waiting), oldest.body, daysIn(writing, oldest.oldest)) : said.none,
    layout: 'lying',
    unit: 'count',
    series: lengths.map((length) => ({ key: length, name: names[length], ...ageLooks[length] })),
    columns: [columns.body, columns.waiting, columns.oldest, ...lengths.map((length) => names[length])],
    rows: ages.map(({ bodyId, body, waiting: count, oldest: days, ages: parts }) => ({
      key: bodyId,
      label: body,
      short: body,
      values: Object.fromEntries(parts.map((part) => [part.length, part.count])),
      cells: [count, days, ...parts.map((part) => part.count)],
      says: said.says(body, format.number(count), daysIn(writing, days)),
      to: { list: paths.postponed({ forum: bodyId }) },
    })),
  }
}
