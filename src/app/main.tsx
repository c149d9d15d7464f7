import { QueryClientProvider } from '@tanstack/react-query'
import { startTransition, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter, HashRouter, matchPath } from 'react-router'
import { LanguageProvider, loadEnglish, rememberedLanguage } from '#src/i18n/language.tsx'
import { App } from './app.tsx'
import './look.css'
import { createQueryClient } from './query-client.ts'
import { screens } from './routes.tsx'
import { rememberedTheme, showTheme } from './theme.ts'

showTheme(rememberedTheme())

/** A folder on a host of files, which knows no address but that of index.html. */
const isDemo = import.meta.env.MODE === 'demo'

// `npm run dev` and the demo answer themselves, in the browser; `--mode api` and the built app ask a server.
if (isDemo || (import.meta.env.DEV && import.meta.env.MODE !== 'api'))
  await (await import('#mocks/browser.ts')).startMockedApi()

// The first screen is on its way while the frame around it is drawn.
void screens.find(({ path }) => matchPath(path, location.pathname))?.load()

const english = await loadEnglish(rememberedLanguage())
const root = document.getElementById('app')
if (!root) throw new Error('index.html has no #app')
const Router = isDemo ? HashRouter : BrowserRouter

// In slices, so that no task is long: a first drawing in one go holds the browser for a tenth of a second.
startTransition(() =>
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={createQueryClient()}>
        <LanguageProvider initial={english}>
          <Router>
            <App />
          </Router>
        </LanguageProvider>
      </QueryClientProvider>
    </StrictMode>,
  ),
)

// The first screen has no forms, and need not wait for it.
const { forgetOld } = await import('#src/features/shared/kept.ts')
forgetOld(Date.now())
