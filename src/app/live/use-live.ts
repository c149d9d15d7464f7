import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import type { SummaryAnswer } from '#src/api/schemas/summary.ts'
import { follow, type Held } from './follow.ts'
import { listen, type Change } from './listen.ts'

/** Below the head of a page the lines begin: who has come so far reads. */
const headHeight = 80

/** Whether someone is in the midst of the screen: has scrolled down in it, or works in it by keyboard or in a form. */
const isReading = () => {
  const at = document.activeElement
  const main = document.getElementById('content')
  return scrollY > headHeight || (at !== null && at.tagName !== 'H1' && main !== null && main.contains(at))
}

/** Keeps the window up to date; tells what is held back from its reader, and shows it when asked to. */
export function useLive(): { held: Held | null; show: () => void } {
  const client = useQueryClient()
  const { pathname } = useLocation()
  const [held, setHeld] = useState<Held | null>(null)
  const follower = useRef<ReturnType<typeof follow>>(null)
  const screen = useRef(pathname)
  useEffect(() => {
    screen.current = pathname
  }, [pathname])
  useEffect(() => {
    const own = follow(client, () => (isReading() ? screen.current : null), setHeld)
    follower.current = own
    const ears = {
      onChange: (change: Change) => own.hear(change),
      onDoubt: () => void client.refetchQueries({ queryKey: ['summary'], type: 'active' }, { cancelRefetch: false }),
      onReturn: () => void client.invalidateQueries({}, { cancelRefetch: false }),
    }
    // It came with the first screen, which may have stood for a moment.
    const [[, summary] = []] = client.getQueriesData<SummaryAnswer>({ queryKey: ['summary'] })
    const deaf = listen(ears, summary?.revision ?? null)
    return () => {
      deaf()
      own.end()
    }
  }, [client])
  return { held: held?.from === pathname ? held : null, show: () => follower.current?.show() }
}
