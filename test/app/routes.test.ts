import { describe, expect, it } from 'vitest'
import { screenOf } from '#src/app/routes.tsx'

describe('the screen of an address', () => {
  it.each([
    ['/', '/'],
    ['/udskudt', '/udskudt'],
    ['/sager', '/sager'],
    ['/sager/22%2F6757', '/sager/:number'],
    ['/moeder/direktionen-2025-01-14', '/moeder/:id'],
    ['/import/gennemse', '/import/gennemse'],
  ])('%s is that of %s', (address, path) => {
    expect(screenOf(address)?.path).toBe(path)
  })

  it.each(['/findes-ikke', '/sager/22/6757', '/udskudt/mere'])('there is none at %s', (address) => {
    expect(screenOf(address)).toBeUndefined()
  })
})
