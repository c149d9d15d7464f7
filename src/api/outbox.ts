import type { StoreChange } from '#src/store/store-change.ts'

/** So many changes wait for a slow client; with more, it is told to fetch everything instead. */
const mostWaiting = 64

/** Tells to fetch everything anew: minutes are what all else is made of. */
export const anything = (revision: number): StoreChange => ({ event: 'changed', revision, what: 'minutes', id: null })

/** The changes on their way to one client. */
export function outbox(heartbeatMs: number) {
  let waiting: StoreChange[] = []
  let ended = false
  let wake: (() => void) | null = null

  const something = () =>
    new Promise<void>((done) => {
      const timer = setTimeout(done, heartbeatMs)
      wake = () => {
        clearTimeout(timer)
        done()
      }
    })

  return {
    put: (change: StoreChange): void => {
      waiting = waiting.length < mostWaiting ? [...waiting, change] : [anything(change.revision)]
      wake?.()
    },
    end: (): void => {
      ended = true
      wake?.()
    },
    /** The changes as they come, until the end; none at all now and then, to show that the line is open. */
    async *changes(): AsyncGenerator<StoreChange[]> {
      for (;;) {
        if (ended) return
        if (waiting.length === 0) await something()
        if (!ended) yield waiting.splice(0)
      }
    },
  }
}
