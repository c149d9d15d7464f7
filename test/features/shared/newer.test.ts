import { describe, expect, it } from 'vitest'
import { aCaseEvent } from '#mocks/factories.ts'
import { newerThan } from '#src/features/shared/newer.ts'

const before = aCaseEvent({ date: '2024-11-06' })
const latest = aCaseEvent({ date: '2025-01-14' })
const planned = aCaseEvent({ date: null, planned: true, body: 'KLIMAUDVALGET', outcome: null })

describe('newer than what is read', () => {
  it('is the latest treatment there is', () => {
    expect(newerThan([before, latest, planned], before)).toBe(latest)
  })

  it.each([
    ['the latest itself', latest],
    ['a step without a day', aCaseEvent({ date: null })],
    ['what lies ahead', planned],
    ['nothing', null],
  ])('is nothing for %s', (_what, read) => {
    expect(newerThan([before, latest, planned], read)).toBeNull()
  })
})
