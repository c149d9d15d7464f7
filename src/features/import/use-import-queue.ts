import { useQueryClient } from '@tanstack/react-query'
import { createContext, use, useEffect, useMemo, useReducer, useRef, type ReactNode } from 'react'
import { ApiError } from '#src/api/api-error.ts'
import { uploadDocument } from '#src/api/upload.ts'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { useToast } from '#src/ui/toast.tsx'
import { foundIn } from './found.ts'
import { emptyQueue, isUnsettled, queueAfter, toStart, type Entry } from './queue.ts'

export interface ImportQueue {
  entries: readonly Entry[]
  add: (files: readonly File[]) => void
  /** One, or all that has not been read yet. */
  cancel: (id: number | null) => void
  /** One, or every one that was not read. */
  retry: (id: number | null) => void
  clear: () => void
}

const ImportQueueContext = createContext<ImportQueue | null>(null)

/** Files being imported; stands above the screens, so that the import goes on when Import is left. */
export const ImportQueueProvider = ({ children }: { children: ReactNode }) => {
  const [queue, dispatch] = useReducer(queueAfter, emptyQueue)
  const calls = useRef(new Map<number, AbortController>())
  const { entries } = queue

  useEffect(() => {
    for (const { id, file } of toStart(queue)) {
      if (calls.current.has(id)) continue
      const call = new AbortController()
      calls.current.set(id, call)
      dispatch({ type: 'sent', id, part: 0 })
      void uploadDocument(file, { signal: call.signal, onProgress: (part) => dispatch({ type: 'sent', id, part }) })
        .then((answer) => dispatch({ type: 'read', id, known: answer.known, found: foundIn(answer) }))
        .catch((error: unknown) => {
          if (error instanceof ApiError) dispatch({ type: 'refused', id, error })
          else if (!call.signal.aborted) throw error
        })
        .finally(() => {
          if (calls.current.get(id) === call) calls.current.delete(id)
        })
    }
  }, [queue])
  useNews(entries)
  useStayWhileRunning(entries.some(isUnsettled))

  const actions = useMemo<Omit<ImportQueue, 'entries'>>(
    () => ({
      add: (files) => dispatch({ type: 'added', files }),
      cancel: (id) => {
        for (const [of, call] of calls.current) {
          if (id !== null && of !== id) continue
          calls.current.delete(of)
          call.abort()
        }
        dispatch({ type: 'cancelled', id })
      },
      retry: (id) => dispatch({ type: 'retried', id }),
      clear: () => dispatch({ type: 'cleared' }),
    }),
    [],
  )
  const value = useMemo(() => ({ entries, ...actions }), [entries, actions])
  return <ImportQueueContext value={value}>{children}</ImportQueueContext>
}

/** The queue of files being imported. */
export const useImportQueue = (): ImportQueue => {
  const queue = use(ImportQueueContext)
  if (!queue) throw new Error('useImportQueue outside ImportQueueProvider')
  return queue
}

/** When all is read it is said, and the documents are asked for again; the other screens hear of it by `/api/events`. */
function useNews(entries: readonly Entry[]) {
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
function useStayWhileRunning(isOn: boolean) {
  useEffect(() => {
    if (!isOn) return undefined
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [isOn])
}
