import { describe, expect, it } from 'vitest'
import { aWait } from '#mocks/factories.ts'
import { PromisedTime } from '#src/features/postponed/promised-time.tsx'
import { StateBadge } from '#src/features/shared/state-badge.tsx'
import { render } from '#test/render.tsx'

describe('the time a postponement named', () => {
  it('has, when it is past, the mark that a case over its time has everywhere', () => {
    const { container } = render(
      <>
        <PromisedTime wait={aWait({ until: '2025-02-28', overdue: true })} />
        <StateBadge state="overdue" />
      </>,
    )
    const [here, elsewhere] = [...container.querySelectorAll('svg')].map(({ innerHTML }) => innerHTML)
    expect(here).toBe(elsewhere)
  })
})
