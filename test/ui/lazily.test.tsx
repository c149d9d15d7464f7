import { act, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { expect, it, vi } from 'vitest'
import { lazily } from '#src/ui/lazily.ts'
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
