import { Suspense, useCallback, useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react'
import { OpenSearchContext } from '#src/features/shared/open-search.ts'
import { useText } from '#src/i18n/language.tsx'
import { lazily, useMissing } from '#src/ui/lazily.ts'
import { useToast } from '#src/ui/toast.tsx'

/** Fetched when the first screen stands, or when it is first asked for. */
export const loadPalette = async () => (await import('./palette/palette.tsx')).Palette
const Palette = lazily(loadPalette)

/** Says why it does not open, rather than open it when nobody waits for it any more. */
const NotComing = ({ close }: { close: () => void }) => {
  const why = useMissing()
  const { common } = useText()
  const say = useToast()
  const giveUp = useEffectEvent((words: string) => {
    say(words)
    close()
  })
  useEffect(() => {
    if (why) giveUp(common.error[why].title)
  }, [why, common])
  return null
}

/** What is typed so soon after it is opened is meant for it, though it may be on its way still. */
const aheadMs = 2000

/** Opens the palette over any screen: by its button, or by Ctrl K and ⌘ K wherever the focus is. */
export const WithPalette = ({ children }: { children: ReactNode }) => {
  const [ahead, setAhead] = useState<string | null>(null)
  const openedAt = useRef(-Infinity)
  const open = useCallback(() => {
    openedAt.current = performance.now()
    setAhead((before) => before ?? '')
  }, [])
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event
      if (key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey && !shiftKey) {
        event.preventDefault()
        open()
        return
      }
      const isThere = target instanceof Element && target.closest('dialog') !== null
      if (isThere || key.length !== 1 || ctrlKey || metaKey || altKey) return
      if (performance.now() - openedAt.current > aheadMs) return
      event.preventDefault()
      setAhead((before) => (before === null ? null : before + key))
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [open])
  const close = () => {
    openedAt.current = -Infinity
    setAhead(null)
  }
  return (
    <OpenSearchContext value={open}>
      {children}
      {ahead !== null && (
        <Suspense fallback={<NotComing close={close} />}>
          <Palette ahead={ahead} onClose={close} />
        </Suspense>
      )}
    </OpenSearchContext>
  )
}
