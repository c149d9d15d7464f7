import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { loadExportPanel } from '#src/features/shared/export-menu.tsx'
import { loadViewPanel } from '#src/features/shared/list/view-menu.tsx'
import { phone } from '#src/ui/use-media.ts'
import { screens } from './routes.tsx'
import { loadPalette } from './with-palette.tsx'

/**
 * So often it is looked whether the first screen stands with its data. Who has just come reads, and on a phone, which is
 * slow, nothing is to come between then.
 */
const calmMs = () => (matchMedia(phone).matches ? 3000 : 600)

/** When the browser has nothing else to do; Safari does not tell. */
const whenIdle = () =>
  new Promise<void>((idle) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => idle())
    else setTimeout(idle, 50)
  })

/** What can wait until the first screen stands: what other screens and menus are made of, and some tidying up. */
const others: readonly (() => Promise<unknown>)[] = [
  loadExportPanel,
  loadViewPanel,
  loadPalette,
  ...screens.map(({ load }) => load),
  async () => (await import('#src/features/shared/kept.ts')).forgetOld(Date.now()),
]

/** Fetches the others when the first screen stands with its data: one at a time, so that no hand waits for them. */
export const OthersWhenCalm = () => {
  const client = useQueryClient()
  useEffect(() => {
    let isGone = false
    const loadAll = async () => {
      for (const load of others) {
        await whenIdle()
        if (isGone) return
        // What cannot be fetched now is when it is wanted.
        await load().catch(() => undefined)
      }
    }
    const timer = setInterval(() => {
      if (client.isFetching() > 0) return
      clearInterval(timer)
      void loadAll()
    }, calmMs())
    return () => {
      isGone = true
      clearInterval(timer)
    }
  }, [client])
  return null
}
