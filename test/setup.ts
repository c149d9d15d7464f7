import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest'
import { server } from '#mocks/server.ts'
import { SilentEventSource } from './event-source.ts'

// The shared machine may be busy: what is waited for has time to come, and a test waits no longer than it takes.
configure({ asyncUtilTimeout: 15_000 })

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
