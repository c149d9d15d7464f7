import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useState } from 'react'
import { ApiError } from '#src/api/api-error.ts'
import { meQueries } from '#src/features/shared/me.ts'

/** How often to ask whether the server is there again: soon enough not to be waited for. */
const askAgainMs = 5000

/**
 * Whether the server answers. While it does not, it is asked who we are until it does, which no screen waits for:
 * what could not be fetched goes on saying so. Then everything is asked for, since much may have changed meanwhile.
 */
export const useConnection = (onMended: () => void): boolean => {
  const client = useQueryClient()
  const [connected, setConnected] = useState(true)
  const mended = useEffectEvent(onMended)
  useEffect(() => {
    let isLost = false
    let mendedAt = -Infinity
    const answered = (answers: boolean) => {
      if (isLost === !answers) return
      isLost = !answers
      setConnected(answers)
      // Where one address alone stays unreachable, asking for everything would find it lost again, and so on and on.
      if (isLost || performance.now() - mendedAt < askAgainMs) return
      mendedAt = performance.now()
      void client.invalidateQueries({}, { cancelRefetch: false })
      mended()
    }
    return client.getQueryCache().subscribe((event) => {
      if (event.type !== 'updated') return
      const { action } = event
      if (action.type === 'success') answered(true)
      if (action.type === 'failed' || action.type === 'error')
        answered(!(action.error instanceof ApiError && action.error.kind === 'offline'))
    })
  }, [client])
  useEffect(() => {
    const ask = () => void client.refetchQueries({ queryKey: meQueries.me().queryKey })
    const timer = connected ? undefined : setInterval(ask, askAgainMs)
    // The browser tells of the net, which the server on this very machine can do without: so it is asked.
    addEventListener('offline', ask)
    addEventListener('online', ask)
    return () => {
      clearInterval(timer)
      removeEventListener('offline', ask)
      removeEventListener('online', ask)
    }
  }, [client, connected])
  return connected
}
