import { cleanup, configure, getConfig } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest'
import { server } from '#mocks/server.ts'
import { SilentEventSource } from './event-source.ts'

// The shared machine may be busy: what is waited for has time to come, and a test waits no longer than it takes.
configure({ asyncUtilTimeout: 15_000 })

// What is seen is listening too. Testing Library goes on when something is drawn, and on a busy machine that may be
// before React has run its effects; one turn of the queue they wait in lets them come first, as a hand would.
const given = getConfig()
const turn = setImmediate
configure({
  asyncWrapper: async (wait) => {
    const found = await given.asyncWrapper(wait)
    await new Promise((go) => turn(go))
    return found
  },
})

const complaints: unknown[][] = []

// A request nobody handles is told of by console.error, and so fails the test like any other complaint.
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))

beforeEach(() => {
  vi.stubGlobal('EventSource', SilentEventSource)
  vi.spyOn(console, 'error').mockImplementation((...complaint) => void complaints.push(complaint))
})

afterEach(() => {
  cleanup()
  server.resetHandlers()
  localStorage.clear()
  SilentEventSource.open.clear()
  vi.restoreAllMocks()
  const complained = complaints.splice(0)
  if (complained.length > 0) throw new Error(`console.error: ${complained.map((each) => each.join(' ')).join('\n')}`)
})

afterAll(() => server.close())
