import { render } from '@testing-library/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, expect, test, vi } from 'vitest'
import { Rest } from '#src/features/overview/rest.tsx'

const rest = <Rest>Datagrundlag</Rest>

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

test.each([
  ['a phone that has drawn nothing yet', true, false, ''],
  ['a phone that has drawn another screen', true, true, 'Datagrundlag'],
  ['a wide screen', false, false, 'Datagrundlag'],
])('the first that %s draws', (_where, isPhone, hasDrawn, drawn) => {
  vi.stubGlobal('matchMedia', () => ({ matches: isPhone }))
  vi.spyOn(performance, 'getEntriesByName').mockReturnValue(hasDrawn ? [performance.mark('drawn')] : [])
  expect(renderToStaticMarkup(rest)).toBe(drawn)
  expect(render(rest).container.textContent).toBe('Datagrundlag')
})
