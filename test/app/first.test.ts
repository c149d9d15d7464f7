import { expect, it } from 'vitest'
import { existsSync } from 'node:fs'
import { firstAsks, firstCode } from '#src/app/first.ts'

it.each([
  ['Udskudt', '/udskudt', '', ['/api/summary', '/api/postponed?limit=100', '/api/bodies?limit=500']],
  [
    'Udskudt as of a day, which comes first as in the client',
    '/udskudt',
    '?pr=2025-01-28',
    [
      '/api/summary?asOf=2025-01-28',
      '/api/postponed?asOf=2025-01-28&limit=100',
      '/api/bodies?asOf=2025-01-28&limit=500',
    ],
  ],
  ['Udskudt with a filter of its own', '/udskudt', '?vis=tilbage', ['/api/summary']],
  [
    'Udskudt as of what is no day',
    '/udskudt',
    '?pr=snart',
    ['/api/summary', '/api/postponed?limit=100', '/api/bodies?limit=500'],
  ],
  ['a screen that is drawn with the shape of what comes', '/analyse', '', ['/api/summary']],
  ['no screen', '/intet', '', ['/api/summary']],
])('%s asks first for what it shows first', (_what, pathname, search, addresses) => {
  expect(firstAsks(pathname, search)).toEqual(['/api/me', ...addresses])
})

it.each(['/', '/udskudt', '/sager'])('the code of %s is a file that there is', (pathname) => {
  expect(existsSync(firstCode(pathname) ?? '')).toBe(true)
})
