import { useEffect } from 'react'
import { Route, Routes } from 'react-router'
import { ImportQueueProvider } from '#src/features/import/queue-provider.tsx'
import { ToastProvider } from '#src/ui/toast.tsx'
import { NewsProvider } from './live/news-provider.tsx'
import { NotFound } from './not-found.tsx'
import { screens } from './routes.tsx'
import { Shell } from './shell.tsx'
import { loadPalette } from './with-palette.tsx'

/** When the first screen stands and nothing else is to do, the others are fetched. */
const useOthersWhenIdle = () =>
  useEffect(() => {
    const loadAll = () => void Promise.all([...screens.map(({ load }) => load()), loadPalette()])
    // Safari has no idle callback.
    if (!('requestIdleCallback' in window)) return undefined
    const handle = requestIdleCallback(loadAll, { timeout: 10_000 })
    return () => cancelIdleCallback(handle)
  }, [])

/** The app within its providers: router, queries and language. */
export const App = () => {
  useOthersWhenIdle()
  return (
    <ToastProvider>
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
}
