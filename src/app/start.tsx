import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { startTransition, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter, HashRouter } from 'react-router'
import { forgetAhead } from '#src/api/ahead.ts'
import { askedDay } from '#src/features/shared/as-of-address.ts'
import { meQueries } from '#src/features/shared/me.ts'
import { summaryQueries } from '#src/features/shared/queries.ts'
import { LanguageProvider, loadEnglish, rememberedLanguage } from '#src/i18n/language.tsx'
import { App } from './app.tsx'
import './look.css'
import { createQueryClient } from './query-client.ts'
import type { Room } from './routes.tsx'

/** So long the first screen waits for its data; then it shows the shape of what comes. */
const patienceMs = 200

/** A host of files knows no address but that of index.html; said so that what is built for a server holds no other. */
const Router = import.meta.env.MODE === 'demo' ? HashRouter : BrowserRouter

const wait = (ms: number) => new Promise<void>((over) => setTimeout(over, ms))

/** What the frame of every screen shows: who is asking, and the counts of the menu. */
const askFrame = (client: QueryClient, search: string) =>
  Promise.all([client.prefetchQuery(meQueries.me()), client.prefetchQuery(summaryQueries.at(askedDay(search)))])

/** Draws the app and its first screen, with the data of that where they come in time: once, and in one piece. */
export async function start(room: Room | undefined, search: string): Promise<void> {
  const client = createQueryClient()
  const [english] = await Promise.all([
    loadEnglish(rememberedLanguage()),
    Promise.race([Promise.all([askFrame(client, search), room?.ask?.(client, search)]), wait(patienceMs)]),
  ])
  const root = document.getElementById('app')
  if (!root) throw new Error('index.html has no #app')
  // In slices, so that no task is long: drawn in one go it holds the browser for a tenth of a second.
  startTransition(() =>
    createRoot(root).render(
      <StrictMode>
        <QueryClientProvider client={client}>
          <LanguageProvider initial={english}>
            <Router>
              <App />
            </Router>
          </LanguageProvider>
        </QueryClientProvider>
      </StrictMode>,
    ),
  )
  forgetAhead()
}
