import type { WaitAnswer } from '#src/api/schemas/wait.ts'
import { daysBetween } from '#src/domain/days.ts'
import { settle, timed } from './timed.ts'
import { all, day, notOverdue } from './waits.ts'

/**
 * The yardstick: the same waits on a bare canvas, without React, style or layout, and with nothing a keyboard can reach
 * or a screen reader can tell. Every mark is placed in time, and the lanes in sight are drawn.
 */
const from = '2017-01-01'
const laneHeight = 40
const nameWidth = 300
const canvas = document.querySelector('canvas')
const context = canvas?.getContext('2d')
if (!canvas || !context) throw new Error('the page has no canvas')
const dayWidth = (canvas.width - nameWidth) / (daysBetween(from, day) + 90)
const placeOf = (on: string) => nameWidth + daysBetween(from, on) * dayWidth

const draw = (waits: readonly WaitAnswer[]) => {
  const lanes = waits.map(({ case: { title }, postponedOn, overdue }) => ({
    title,
    overdue,
    marks: postponedOn.map(placeOf),
  }))
  context.clearRect(0, 0, canvas.width, canvas.height)
  context.font = '14px sans-serif'
  for (const [at, { title, overdue, marks }] of lanes.slice(0, canvas.height / laneHeight).entries()) {
    const middle = (at + 0.5) * laneHeight
    const [first = 0] = marks
    context.fillStyle = overdue ? 'firebrick' : 'steelblue'
    context.fillText(title, 0, middle)
    context.fillRect(first, middle - 4, placeOf(day) - first, 8)
    for (const mark of marks) context.fillRect(mark - 4, middle - 8, 8, 16)
  }
}

const bench = {
  settle,
  firstPaint: () => timed(() => draw(all)),
  filter: () => timed(() => draw(notOverdue)),
  unfilter: () => timed(() => draw(all)),
}
Object.assign(window, { bench })
