import { http } from 'msw'
import type { Api } from '#src/api/api.ts'

/**
 * The API behind MSW: every request of the page goes to the very handlers the server runs. Only at
 * the page's own root, since the dev server gives out modules under `/src/api/` too.
 */
export const handlersOf = (api: Pick<Api, 'fetch'>) => [http.all('/api/*', ({ request }) => api.fetch(request))]
