import { useQueryClient } from '@tanstack/react-query'
import { lazy, useEffect, useState } from 'react'
import { Route, Routes } from 'react-router'
import { ImportQueueProvider } from '#src/features/import/queue-provider.tsx'
import { AsOfProvider } from '#src/features/shared/as-of-provider.tsx'
import { ToastProvider } from '#src/ui/toast.tsx'
import { NewsProvider } from './live/news-provider.tsx'
import { NotFound } from './not-found.tsx'
import { screens } from './routes.tsx'
import { Shell } from './shell.tsx'
import { loadPalette } from './with-palette.tsx'

const lazyScreens = screens.map(({ path, load, room }) => ({
  path,
  room,
  Later: lazy(async () => ({ default: (await load()).Screen })),
}))

/**
 * One that has been fetched is there in the first drawing. React, which shows something in place of one that has not,
 * lets that stand for a third of a second.
 */
const ScreenOf = ({ room, Later }: Omit<(typeof lazyScreens)[number], 'path'>) => {
  // The same for as long as it stands.
  const [Screen] = useState(() => room()?.Screen ?? Later)
  return <Screen />
}

/** So often it is looked whether the first screen stands with its data. */
const calmMs = 600

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

/** The app within its providers: router, queries and language. */
export const App = () => (
  <AsOfProvider>
    <ToastProvider>
      <OthersWhenCalm />
      <ImportQueueProvider>
        <NewsProvider>
          <Routes>
            <Route element={<Shell />}>
              {lazyScreens.map(({ path, ...screen }) => (
                <Route key={path} path={path} element={<ScreenOf key={path} {...screen} />} />
              ))}
              <Route path="*" element={<NotFound />} />
            </Route>
          </Routes>
        </NewsProvider>
      </ImportQueueProvider>
    </ToastProvider>
  </AsOfProvider>
)
