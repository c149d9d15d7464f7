import { ApiError } from '#src/api/api-error.ts'
import { uploadDocument } from '#src/api/upload.ts'
import { foundIn } from './found.ts'
import { emptyQueue, queueAfter, toStart, type Queue, type QueueAction } from './queue.ts'

/** Files being imported: how they fare, and what a person may do about it. */
export type ImportQueue = ReturnType<typeof runQueue>

/** A queue of files that are sent one after the other, whichever screen is shown. */
export function runQueue() {
  let queue = emptyQueue
  const listeners = new Set<() => void>()
  const calls = new Map<number, AbortController>()

  const after = (action: QueueAction) => {
    queue = queueAfter(queue, action)
    for (const told of listeners) told()
    for (const { id, file } of toStart(queue)) if (!calls.has(id)) void send(id, file)
  }
  const send = async (id: number, file: File) => {
    const call = new AbortController()
    calls.set(id, call)
    after({ type: 'sent', id, part: 0 })
    try {
      const onProgress = (part: number) => after({ type: 'sent', id, part })
      const answer = await uploadDocument(file, { signal: call.signal, onProgress })
      leave(id, call)
      after({ type: 'read', id, known: answer.known, found: foundIn(answer) })
    } catch (error) {
      leave(id, call)
      if (error instanceof ApiError) after({ type: 'refused', id, error })
      else if (!call.signal.aborted) throw error
    }
  }
  const leave = (id: number, call: AbortController) => {
    if (calls.get(id) === call) calls.delete(id)
  }

  return {
    subscribe: (told: () => void) => {
      listeners.add(told)
      return () => void listeners.delete(told)
    },
    now: (): Queue => queue,
    add: (files: readonly File[]) => after({ type: 'added', files }),
    /** One, or all that has not been read yet. */
    cancel: (id: number | null) => {
      for (const [of, call] of calls) {
        if (id !== null && of !== id) continue
        calls.delete(of)
        call.abort()
      }
      after({ type: 'cancelled', id })
    },
    /** One, or every one that was not read. */
    retry: (id: number | null) => after({ type: 'retried', id }),
    clear: () => after({ type: 'cleared' }),
  }
}
