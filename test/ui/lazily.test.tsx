import { act, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { askAgain, lazily, useMissing } from '#src/ui/lazily.ts'
import { render } from '#test/render.tsx'

it('leaves the screen as it is while a part cannot be fetched, and shows it when it can', async () => {
  vi.useFakeTimers()
  const load = vi
    .fn<() => Promise<() => string>>()
    .mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'))
    .mockResolvedValue(() => 'Menuen')
  const Part = lazily(load)
  render(
    <>
      Skærmen
      <Suspense>
        <Part />
      </Suspense>
    </>,
  )
  await act(() => vi.advanceTimersByTimeAsync(4000))
  expect(screen.getByText('Skærmen')).toBeDefined()
  expect(screen.queryByText(/Menuen/)).toBeNull()
  await act(() => vi.advanceTimersByTimeAsync(2000))
  expect(screen.getByText(/Menuen/)).toBeDefined()
  vi.useRealTimers()
})

/** What stands in the place of a part. */
const Why = () => <p>{useMissing()}</p>

describe('in the place of a part that does not come, it is said', () => {
  it.each([
    ['that there is no line', 'offline', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['that the server is in trouble, which has it', 'server', () => Promise.resolve(new Response())],
    ['that another version is out', 'replaced', () => Promise.resolve(new Response(null, { status: 404 }))],
  ] as const)('%s, until it is there', async (_said, why, answer) => {
    vi.spyOn(globalThis, 'fetch').mockImplementation(answer)
    const load = vi.fn<() => Promise<() => string>>().mockRejectedValue(new TypeError('Failed to fetch'))
    const Part = lazily(load)
    render(
      <Suspense fallback={<Why />}>
        <Part />
      </Suspense>,
    )
    expect(await screen.findByText(why)).toBeDefined()
    const asked = load.mock.calls.length
    load.mockResolvedValue(() => 'Skærmen')
    act(askAgain)
    expect(await screen.findByText('Skærmen')).toBeDefined()
    expect(load).toHaveBeenCalledTimes(asked + 1)
  })
})
