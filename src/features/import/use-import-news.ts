import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { useToast } from '#src/ui/toast.tsx'
import { isUnsettled, type Entry } from './queue.ts'

/** When all is read it is said, and the documents are asked for again; the other screens hear of it by `/api/events`. */
export function useImportNews(entries: readonly Entry[]) {
  const client = useQueryClient()
  const say = useToast()
  const { live } = useText()
  const format = useFormat()
  const told = useRef(0)
  const read = entries.filter(({ state }) => state === 'read').length
  const idle = !entries.some(isUnsettled)
  useEffect(() => {
    const news = read - told.current
    if (!idle) return
    told.current = read
    if (news <= 0) return
    void client.invalidateQueries({ queryKey: ['documents', 'list'] })
    say(live.imported(format.number(news), news))
  }, [client, format, idle, live, read, say])
}

/** Closing the window would call the import off: the browser asks first. */
export function useStayWhileRunning(isOn: boolean) {
  useEffect(() => {
    if (!isOn) return undefined
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [isOn])
}
