import { describe, expect, it } from 'vitest'
import { laneLinks, laneShapes } from '#src/features/postponed/lane-shapes.ts'
import { scaleOf } from '#src/features/postponed/scale.ts'

/** Ten pixels a day through January 2026. */
const scale = scaleOf('2026-01-01', '2026-01-31', 300)
const day = '2026-01-21'
const wait = {
  waitKind: 'postponed' as const,
  since: '2026-01-06',
  presented: null,
  postponedOn: ['2026-01-06', '2026-01-16'],
  until: null,
  missed: false,
  missedMeeting: null,
  nextMeeting: null,
}
const drawn = (change: Partial<Parameters<typeof laneShapes>[0]> = {}, met: string[] = []) =>
  laneShapes({ ...wait, ...change }, met, scale, day)
const nextOn = (startsAt: string) => ({ id: 'm', body: 'Direktionen', bodyKind: 'executive' as const, startsAt })

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
    const far = scaleOf('2016-01-01', '2026-01-31', 300)
    expect(laneShapes(wait, [], far, day).diamonds.match(/M/g)).toHaveLength(1)
  })

  it('has a ring where the case was presented first, and none when it was put off at once', () => {
    expect(drawn({ presented: '2026-01-03' }).presented).toContain('M24 21')
    expect(drawn({ presented: '2026-01-06' }).presented).toBe('')
  })

  it('has a flag at the promised time, turned back where there is no room', () => {
    expect(drawn({ until: '2026-01-19' }).flag).toMatch(/^M180 /)
    expect(drawn().flag).toBe('')
    expect(drawn({ until: '2026-12-31' }).flag).toMatch(/^M300 4v33M300 5h-11/)
  })

  it('has a dashed way to a coming meeting, but none to one that is past', () => {
    const next = drawn({ nextMeeting: nextOn('2026-01-27T10:00:00+01:00') })
    expect(next.way).toBe('M200 21H253')
    expect(next.ring).toContain('M254 21')
    expect(drawn({ nextMeeting: nextOn('2026-01-20T10:00:00+01:00') }).ring).toBe('')
  })

  it('is cut, and says so, when it began before the line', () => {
    const cut = drawn({ since: '2025-06-01', postponedOn: ['2025-06-01', '2026-01-16'] })
    expect(cut.bar).toMatch(/^M0 /)
    expect(cut.cut).not.toBe('')
    expect(cut.diamonds.match(/M\d+/g)).toEqual(['M150'])
    expect(drawn().cut).toBe('')
  })

  it('has a tick for each day its body met, on the line only', () => {
    expect(drawn({}, ['2025-12-09', '2026-01-13', '2026-02-10']).meetings).toBe('M120 38v8')
  })
})

describe('what can be pressed', () => {
  it('is each postponement', () => {
    expect(laneLinks(['2026-01-06', '2026-01-16'], scale)).toEqual([
      { x: 50, at: 0, count: 1 },
      { x: 150, at: 1, count: 1 },
    ])
  })

  it('is the latest of several that stand too close for a finger', () => {
    expect(laneLinks(['2026-01-06', '2026-01-07', '2026-01-16'], scale)).toEqual([
      { x: 50, at: 1, count: 2 },
      { x: 150, at: 2, count: 1 },
    ])
  })

  it('is nothing that lies before the line', () => {
    expect(laneLinks(['2025-06-01', '2026-01-16'], scale)).toEqual([{ x: 150, at: 1, count: 1 }])
  })
})
