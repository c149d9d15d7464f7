import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aWait } from '#mocks/factories.ts'
import { markBehind, marksOf, nearest } from '#src/features/postponed/marks.ts'

const meeting = (on: string) => ({
  id: on,
  body: 'Direktionen',
  bodyKind: 'executive' as const,
  startsAt: `${on}T09:00:00+01:00`,
})
const said = (wait: Parameters<typeof marksOf>[0]) =>
  marksOf(wait, '2026-03-27').map(({ kind, day, at }) => `${day} ${kind} ${at}`)

describe('the marks of a wait', () => {
  it('are each thing that happened or is to, in its order', () => {
    const wait = aWait({
      presented: '2025-08-19',
      since: '2025-09-05',
      postponedOn: ['2025-09-05', '2025-10-14'],
      until: '2025-12-31',
      missedMeeting: meeting('2025-12-09'),
      nextMeeting: meeting('2026-04-14'),
    })
    expect(said(wait)).toEqual([
      '2025-08-19 presented 0',
      '2025-09-05 postponed 0',
      '2025-10-14 postponed 1',
      '2025-12-09 missed 1',
      '2025-12-31 until 1',
      '2026-04-14 next 1',
    ])
  })

  it('end with where it was sent back, and leave out a meeting that is past and a presentation the same day', () => {
    const wait = aWait({
      waitKind: 'returned',
      presented: '2025-09-05',
      since: '2025-09-05',
      postponedOn: ['2025-09-05', '2025-10-14'],
      nextMeeting: meeting('2026-03-27'),
    })
    expect(said(wait)).toEqual(['2025-09-05 postponed 0', '2025-10-14 returned 1'])
  })
})

it('a place on the bar comes from the last mark before it', () => {
  expect([10, 30, 59, 60, 200].map((x) => markBehind([30, 60], x))).toEqual([0, 0, 0, 1, 1])
})

it('the nearest of places that rise is found as by looking at each, or none when all are too far', () => {
  const places = fc.array(fc.integer({ min: -500, max: 500 }), { maxLength: 40 })
  fc.assert(
    fc.property(places, fc.integer({ min: -600, max: 600 }), fc.integer({ min: 0, max: 100 }), (some, x, within) => {
      const rising = some.toSorted((a, b) => a - b)
      const found = nearest(rising, x, within)
      const distances = rising.map((place) => Math.abs(place - x))
      const least = Math.min(...distances)
      expect(found === null ? null : distances[found]).toBe(least <= within ? least : null)
    }),
  )
})
