import { Suspense, useCallback, useEffect, useState, type ReactNode } from 'react'
import { OpenSearchContext } from '#src/features/shared/open-search.ts'
import { lazily } from '#src/ui/lazily.ts'

/** Fetched when the first screen stands, or when it is first asked for. */
export const loadPalette = async () => (await import('./palette/palette.tsx')).Palette
const Palette = lazily(loadPalette)

/** Opens the palette over any screen: by its button, or by Ctrl K and ⌘ K wherever the focus is. */
export const WithPalette = ({ children }: { children: ReactNode }) => {
  const [isOpen, setOpen] = useState(false)
  const open = useCallback(() => setOpen(true), [])
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      event.preventDefault()
      setOpen(true)
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [])
  return (
    <OpenSearchContext value={open}>
      {children}
      {isOpen && (
        <Suspense>
          <Palette onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </OpenSearchContext>
  )
}
