import { useState } from 'react'
import { Route, Routes } from 'react-router'
import { AsOfProvider } from '#src/features/shared/as-of-provider.tsx'
import { LinkProvider } from '#src/features/shared/link-provider.tsx'
import { lazily } from '#src/ui/lazily.ts'
import { ToastProvider } from '#src/ui/toast.tsx'
import { NewsProvider } from './live/news-provider.tsx'
import { NotFound } from './not-found.tsx'
import { OthersWhenCalm } from './others-when-calm.tsx'
import { screens } from './routes.tsx'
import { Shell } from './shell.tsx'

const lazyScreens = screens.map(({ path, load, room }) => ({
  path,
  room,
  Later: lazily(async () => (await load()).Screen),
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

/** The app within its providers: router, queries and language. */
export const App = () => (
  <AsOfProvider>
    <LinkProvider>
      <ToastProvider>
        <OthersWhenCalm />
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
      </ToastProvider>
    </LinkProvider>
  </AsOfProvider>
)
