import { describe, expect, it } from 'vitest'
import { laneShapes, meetingTicks } from '#src/features/postponed/lane-shapes.ts'
import { dayNumber, scaleOf } from '#src/features/postponed/scale.ts'

const over = (from: string, to: string, width = 300) => scaleOf({ from: dayNumber(from), to: dayNumber(to) }, width)
/** Ten pixels a day through January 2026. */
const scale = over('2026-01-01', '2026-01-31')
const day = '2026-01-21'
const wait = {
  waitKind: 'postponed' as const,
  since: '2026-01-06',
  presented: null,
  postponedOn: ['2026-01-06', '2026-01-16'],
  until: null,
  missedMeeting: null,
  nextMeeting: null,
}
const drawn = (change: Partial<Parameters<typeof laneShapes>[0]> = {}) => laneShapes({ ...wait, ...change }, scale, day)
const meeting = (startsAt: string) => ({ id: 'm', body: 'Direktionen', bodyKind: 'executive' as const, startsAt })

describe('a wait drawn', () => {
  it('is a bar from its first postponement to the day', () => {
    expect(drawn().bar).toBe('M50 17h150v8h-150z')
  })

  it('is a bar one can see on its first day', () => {
    expect(drawn({ since: day, postponedOn: [day] }).bar).toBe('M200 17h8v8h-8z')
  })

  it('has a diamond for each postponement, in one path', () => {
    expect(drawn().diamonds.match(/M\d+/g)).toEqual(['M50', 'M150'])
  })

  it('has an arrow back in place of the last, where it was sent back', () => {
    const returned = drawn({ waitKind: 'returned' })
    expect(returned.diamonds.match(/M\d+/g)).toEqual(['M50'])
    expect(returned.back).toMatch(/^M143 21/)
    expect(drawn().back).toBe('')
  })

  it('has one diamond for postponements the eye cannot tell apart', () => {
    expect(laneShapes(wait, over('2016-01-01', '2026-01-31'), day).diamonds.match(/M/g)).toHaveLength(1)
  })

  it('has a ring where the case was presented first, and none when it was put off at once', () => {
    expect(drawn({ presented: '2026-01-03' }).presented).toContain('M24 21')
    expect(drawn({ presented: '2026-01-06' }).presented).toBe('')
  })

  it('has an arc from each postponement to where it slipped to: the next, then the time it was promised', () => {
    expect(drawn().slips).toBe('M53 16Q100 -2 147 16')
    expect(drawn({ until: '2026-01-26' }).slips.match(/M\d+/g)).toEqual(['M53', 'M153'])
  })

  it('has a cross at the meeting it should have come on, and slips no further', () => {
    const missed = drawn({ until: '2026-01-31', missedMeeting: meeting('2026-01-20T09:00:00+01:00') })
    expect(missed.missed).toMatch(/^M186 17/)
    expect(missed.slips.match(/M\d+/g)).toEqual(['M53', 'M153'])
    expect(drawn().missed).toBe('')
  })

  it('has a flag at the promised time, and none that stands out of reach', () => {
    expect(drawn({ until: '2026-01-19' }).flag).toMatch(/^M180 /)
    expect(drawn().flag).toBe('')
    expect(drawn({ until: '2026-12-31' }).flag).toBe('')
  })

  it('has a flag that flies back where it would fly past the edge', () => {
    expect(drawn({ until: '2026-01-19' }).flag).toContain('h11')
    expect(drawn({ until: '2026-01-30' }).flag).toContain('M290 5h-11')
  })

  it('has a dashed way to a coming meeting, but none to one that is past', () => {
    const next = drawn({ nextMeeting: meeting('2026-01-27T10:00:00+01:00') })
    expect(next.way).toBe('M200 21H253')
    expect(next.ring).toContain('M254 21')
    expect(drawn({ nextMeeting: meeting('2026-01-20T10:00:00+01:00') }).ring).toBe('')
  })

  it('runs on out of sight when it began before the line', () => {
    const long = drawn({ since: '2020-06-01', postponedOn: ['2020-06-01', '2026-01-16'] })
    expect(long.bar).toBe('M-300 17h500v8h-500z')
    expect(long.diamonds.match(/M\d+/g)).toEqual(['M150'])
  })
})

it('a body has a tick for each day it met, as far as is drawn, and none where they would run together', () => {
  const days = ['2020-12-09', '2026-01-13', '2026-01-14', '2026-02-10']
  expect(meetingTicks(days, scale, 46)).toBe('M120 38v8M130 38v8M400 38v8')
  expect(meetingTicks(days.slice(1, 3), over('2016-01-01', '2026-01-31'), 46)).toBe('')
})
