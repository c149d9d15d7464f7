import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { AppLink } from '#src/features/shared/app-link.tsx'
import { render } from '#test/render.tsx'

const link = () => screen.getByRole('link', { name: 'Skolestrategi' })

describe('a link within the app', () => {
  it('leads there, and the browser fetches nothing', async () => {
    const { user, url } = render(<AppLink to="/sager/24-1">Skolestrategi</AppLink>)
    await user.click(link())
    expect(url()).toBe('/sager/24-1')
  })

  it('keeps the as-of date', async () => {
    const { user, url } = render(<AppLink to="/sager/24-1">Skolestrategi</AppLink>, { route: '/udskudt?pr=2025-01-28' })
    expect(link().getAttribute('href')).toBe('/sager/24-1?pr=2025-01-28')
    await user.click(link())
    expect(url()).toBe('/sager/24-1?pr=2025-01-28')
  })

  it.each([
    ['Ctrl held down', { ctrlKey: true }],
    ['⌘ held down', { metaKey: true }],
    ['Shift held down', { shiftKey: true }],
    ['Alt held down', { altKey: true }],
    ['the middle button', { button: 1 }],
  ])('leaves a click with %s to the browser', (_what, click) => {
    const { url } = render(<AppLink to="/sager/24-1">Skolestrategi</AppLink>)
    expect(fireEvent.click(link(), click), 'not taken from the browser').toBe(true)
    expect(url()).toBe('/')
  })

  it('goes nowhere where the click was another’s', () => {
    const { url } = render(
      <AppLink to="/sager/24-1" onClick={(event) => event.preventDefault()}>
        Skolestrategi
      </AppLink>,
    )
    fireEvent.click(link())
    expect(url()).toBe('/')
  })
})
