import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { danishDay, danishTime } from '#src/domain/danish-clock.ts'

describe('the clock in Denmark', () => {
  it.each([
    ['in winter', '2026-11-23T23:30:00.000Z', '2026-11-24 00:30'],
    ['in summer', '2026-06-23T12:05:00Z', '2026-06-23 14:05'],
    ['with the offset of Denmark', '2026-06-23T12:05:00+02:00', '2026-06-23 12:05'],
    ['just before the clock is put on', '2026-03-29T00:59:59Z', '2026-03-29 01:59'],
    ['when the clock is put on', '2026-03-29T01:00:00Z', '2026-03-29 03:00'],
    ['just before it is put back', '2026-10-25T00:59:59Z', '2026-10-25 02:59'],
    ['when it is put back', '2026-10-25T01:00:00Z', '2026-10-25 02:00'],
  ])('%s', (_, instant, time) => {
    expect(danishTime(instant)).toBe(time)
    expect(danishDay(instant)).toBe(time.slice(0, 10))
  })

  it('agrees with the time zones of the world, since the EU has had its summer time', () => {
    const copenhagen = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Copenhagen',
      dateStyle: 'short',
      timeStyle: 'short',
    })
    const instants = fc.date({ min: new Date('1996-01-01'), max: new Date('2037-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(instants, (at) => {
        expect(danishTime(at.toISOString())).toBe(copenhagen.format(at))
      }),
      { numRuns: 2000 },
    )
  })

  it('refuses what is no instant', () => {
    expect(() => danishTime('en tirsdag')).toThrow(RangeError)
  })
})
