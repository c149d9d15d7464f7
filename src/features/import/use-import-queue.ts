import { createContext, use, useSyncExternalStore } from 'react'
import { runQueue } from './queue-run.ts'

/** The window's one queue: it goes on when Import is left. */
export const ImportQueueContext = createContext(runQueue())

/** The files being imported, as they fare now, and what can be done about them. */
export const useImportQueue = () => {
  const { subscribe, now, add, cancel, retry, clear } = use(ImportQueueContext)
  const { entries } = useSyncExternalStore(subscribe, now)
  return { entries, add, cancel, retry, clear }
}
