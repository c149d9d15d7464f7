import { render } from '@testing-library/react'
import { createRef } from 'react'
import { MemoryRouter } from 'react-router'
import { expect, it } from 'vitest'
import { RowsInSight } from '#src/ui/rows-in-sight.tsx'

const ignore = () => undefined

/** A key that leads on, or a hand that scrolls, while the list is on its way in. */
const Meanwhile = () => {
  scrollTo(0, 250)
  return null
}

it('leaves the page where it has come to while the list was on its way in', () => {
  const holder = createRef<HTMLDivElement>()
  render(
    <MemoryRouter>
      <div ref={holder} />
      <RowsInSight
        holder={holder}
        count={100}
        rowHeight={() => 44}
        reach={{ to: ignore, by: ignore }}
        onChange={ignore}
      />
      <Meanwhile />
    </MemoryRouter>,
  )
  expect(scrollY).toBe(250)
})
