import { useQueryClient } from '@tanstack/react-query'
import { lazy, useEffect } from 'react'
import { Route, Routes } from 'react-router'
import { ImportQueueProvider } from '#src/features/import/queue-provider.tsx'
import { AsOfProvider } from '#src/features/shared/as-of-provider.tsx'
import { ToastProvider } from '#src/ui/toast.tsx'
import { NewsProvider } from './live/news-provider.tsx'
import { NotFound } from './not-found.tsx'
import { screens, type Room } from './routes.tsx'
import { Shell } from './shell.tsx'
import { loadPalette } from './with-palette.tsx'

const lazyScreens = screens.map(({ path, load }) => ({
  path,
  Screen: lazy(async () => ({ default: (await load()).Screen })),
}))

/** So often it is looked whether the first screen stands with its data. */
const calmMs = 1_000

/** When the browser has nothing else to do; Safari does not tell. */
const whenIdle = () =>
  new Promise<void>((idle) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => idle())
    else setTimeout(idle, 50)
  })

/** The other screens are fetched when the first stands with its data: one at a time, so that no hand waits for them. */
const OthersWhenCalm = () => {
  const client = useQueryClient()
  useEffect(() => {
    const loadAll = async () => {
      for (const load of [...screens.map((screen) => screen.load), loadPalette]) {
        await whenIdle()
        await load()
      }
    }
    const timer = setInterval(() => {
      if (client.isFetching() > 0) return
      clearInterval(timer)
      void loadAll()
    }, calmMs)
    return () => clearInterval(timer)
  }, [client])
  return null
}

/** The screen whose address was opened; its code has come with the app, so it is there in the first drawing. */
export interface FirstScreen extends Room {
  path: string
}

/** The app within its providers: router, queries and language. */
export const App = ({ first }: { first?: FirstScreen | undefined }) => (
  <AsOfProvider>
    <ToastProvider>
      <OthersWhenCalm />
      <ImportQueueProvider>
        <NewsProvider>
          <Routes>
            <Route element={<Shell />}>
              {lazyScreens.map(({ path, Screen }) => (
                <Route key={path} path={path} element={path === first?.path ? <first.Screen /> : <Screen />} />
              ))}
              <Route path="*" element={<NotFound />} />
            </Route>
          </Routes>
        </NewsProvider>
      </ImportQueueProvider>
    </ToastProvider>
  </AsOfProvider>
)
