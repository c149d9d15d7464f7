import { useIsFetching } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Route, Routes } from 'react-router'
import { ImportQueueProvider } from '#src/features/import/queue-provider.tsx'
import { ToastProvider } from '#src/ui/toast.tsx'
import { NewsProvider } from './live/news-provider.tsx'
import { NotFound } from './not-found.tsx'
import { screens } from './routes.tsx'
import { Shell } from './shell.tsx'
import { loadPalette } from './with-palette.tsx'

/** So long without a question to the API, and what was asked for stands on the screen. */
const calmMs = 1_000

/** When the first screen stands with its data, and nothing else is to do, the others are fetched: never before it. */
const OthersWhenCalm = () => {
  const fetching = useIsFetching()
  useEffect(() => {
    if (fetching > 0) return undefined
    const loadAll = () => void Promise.all([...screens.map(({ load }) => load()), loadPalette()])
    const timer = setTimeout(loadAll, calmMs)
    return () => clearTimeout(timer)
  }, [fetching])
  return null
}

/** The app within its providers: router, queries and language. */
export const App = () => (
  <ToastProvider>
    <OthersWhenCalm />
    <ImportQueueProvider>
      <NewsProvider>
        <Routes>
          <Route element={<Shell />}>
            {screens.map(({ path, Screen }) => (
              <Route key={path} path={path} element={<Screen />} />
            ))}
            <Route path="*" element={<NotFound />} />
          </Route>
        </Routes>
      </NewsProvider>
    </ImportQueueProvider>
  </ToastProvider>
)
