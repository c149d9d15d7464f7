import { Suspense, type MouseEvent } from 'react'
import { Outlet, useLocation } from 'react-router'
import { Coming } from '#src/features/shared/coming.tsx'
import { Fault } from '#src/features/shared/fault.tsx'
import { useText } from '#src/i18n/language.tsx'
import { ErrorBoundary } from '#src/ui/error-boundary.tsx'
import { SkeletonRows } from '#src/ui/skeleton.tsx'
import { phone, useMedia } from '#src/ui/use-media.ts'
import { Notices } from './notices.tsx'
import { PhoneBar } from './phone-bar.tsx'
import styles from './shell.module.css'
import { Side } from './side.tsx'
import { WithPalette } from './with-palette.tsx'

/** A fault in a screen leaves the menu standing. */
const screenFault = (retry: () => void) => <Fault kind="screen" retry={retry} />

/** By the focus and not by the address, for in the demo what follows the # is the address of the screen. */
const toContent = (event: MouseEvent) => {
  event.preventDefault()
  document.getElementById('content')?.focus()
}

/** The frame around every screen; each new address starts its screen afresh. */
export const Shell = () => {
  const { common, shell } = useText()
  const { pathname } = useLocation()
  const isPhone = useMedia(phone)
  return (
    <WithPalette>
      <div className={styles.shell}>
        <a href="#content" className={styles.skip} onClick={toContent}>
          {shell.skip}
        </a>
        {!isPhone && <Side />}
        <div className={styles.page}>
          <Notices />
          <main id="content" tabIndex={-1} className={styles.main}>
            <ErrorBoundary key={pathname} fallback={screenFault}>
              <Suspense
                fallback={
                  <Coming>
                    <SkeletonRows rows={8} height={56} label={common.loading} />
                  </Coming>
                }
              >
                <Outlet />
              </Suspense>
            </ErrorBoundary>
          </main>
        </div>
        {isPhone && <PhoneBar />}
      </div>
    </WithPalette>
  )
}
