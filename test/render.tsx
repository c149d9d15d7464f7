import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render as renderInto } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { MemoryRouter, useLocation } from 'react-router'
import { AsOfProvider } from '#src/features/shared/as-of-provider.tsx'
import { LinkProvider } from '#src/features/shared/link-provider.tsx'
import { LanguageProvider } from '#src/i18n/language.tsx'

/** Tells the test where the router is. */
function Address() {
  const { pathname, search, hash } = useLocation()
  return <i hidden data-url={pathname + search + hash} />
}

/**
 * Renders as the app does, at a route: a query client of its own that does not try again, the
 * router, and Danish.
 * @returns what Testing Library gives, with `user` to act and `url()` to see where it led.
 */
export function render(ui: ReactNode, { route = '/' } = {}) {
  const user = userEvent.setup()
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const view = renderInto(
    <LanguageProvider>
      <QueryClientProvider client={client}>
        <MemoryRouter initialEntries={[route]}>
          <AsOfProvider>
            <LinkProvider>{ui}</LinkProvider>
          </AsOfProvider>
          <Address />
        </MemoryRouter>
      </QueryClientProvider>
    </LanguageProvider>,
  )
  return {
    ...view,
    user,
    client,
    url: () => view.container.querySelector('[data-url]')?.getAttribute('data-url') ?? route,
  }
}
