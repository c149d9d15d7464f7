import { describe, expect, it } from 'vitest'
import { aSummary } from '#mocks/factories.ts'
import { rememberVisit, visitBefore } from '#src/features/shared/last-visit.ts'

const seen = (lastImport: string) => ({ counts: aSummary().counts, lastImport })
const before = { seen: seen('2025-03-03T08:00:00+01:00'), leftAt: Date.parse('2025-03-03T09:00:00+01:00') }
const latest = seen('2025-03-04T09:30:00+01:00')
const left = Date.parse('2025-03-04T10:00:00+01:00')
const minutes = (n: number) => left + n * 60_000

describe('the visit before', () => {
  it('is none to who never was here', () => expect(visitBefore(left)).toBeNull())

  it('is the same after a glance elsewhere', () => {
    rememberVisit(latest, before, left)
    expect(visitBefore(minutes(5))).toEqual(before)
  })

  it('is the one that was left, after a while', () => {
    rememberVisit(latest, before, left)
    expect(visitBefore(minutes(20))).toMatchObject({ seen: latest, leftAt: left })
  })

  it('is none still, after a glance elsewhere on the first visit', () => {
    rememberVisit(latest, null, left)
    expect(visitBefore(minutes(5))).toBeNull()
  })

  it.each(['{"seen"', '{"seen":null,"leftAt":1,"before":null}', '{"leftAt":1}'])(
    'is none where what was kept is not to be understood: %s',
    (kept) => {
      localStorage.setItem('sagsgang.last-visit', kept)
      expect(visitBefore(left)).toBeNull()
    },
  )
})
