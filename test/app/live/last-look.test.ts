import { describe, expect, it } from 'vitest'
import { newSince, rememberLook } from '#src/app/live/last-look.ts'

const [before, latest] = ['2025-03-03T08:00:00+01:00', '2025-03-04T09:30:00+01:00']
const left = Date.parse('2025-03-04T10:00:00+01:00')
const minutes = (n: number) => left + n * 60_000

describe('what is new', () => {
  it('is nothing to who never looked before', () => expect(newSince(left)).toBeNull())

  it.each([
    ['what came since the visit began, after a glance elsewhere', 5, before],
    ['what came since one left, after a while', 20, latest],
  ])('is %s', (_, away, since) => {
    rememberLook(before, latest, left)
    expect(newSince(minutes(away))).toBe(since)
  })

  it('is nothing where what was kept is not to be understood', () => {
    localStorage.setItem('sagsgang.last-look', '{"since"')
    expect(newSince(left)).toBeNull()
  })
})
