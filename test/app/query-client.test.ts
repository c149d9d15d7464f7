import { expect, it } from 'vitest'
import { ApiError } from '#src/api/api-error.ts'
import { createQueryClient } from '#src/app/query-client.ts'

it.each([
  ['no connection', new ApiError(0, null), 3],
  ['a server in trouble', new ApiError(503, null), 3],
  ['what does not exist', new ApiError(404, null), 1],
  ['a filter it does not know', new ApiError(400, null), 1],
])('asks at %s', async (_what, error, times) => {
  const client = createQueryClient()
  let asked = 0
  const ask = client.fetchQuery({
    queryKey: ['x'],
    retryDelay: 0,
    retry: client.getDefaultOptions().queries?.retry ?? false,
    queryFn: () => {
      asked += 1
      return Promise.reject(error)
    },
  })
  await expect(ask).rejects.toBe(error)
  expect(asked).toBe(times)
})
