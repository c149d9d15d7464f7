import { useQuery } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { localName, setLocalName } from '#src/api/local-name.ts'
import { meQueries } from '#src/features/shared/me.ts'

const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/**
 * Who one is among the responsible: the one signed in; in local mode, where nobody signs in, the name a person has set
 * on this machine. Null until it is set.
 */
export const useMyName = () => {
  const me = useQuery(meQueries.me()).data
  const remembered = useSyncExternalStore(subscribe, localName)
  return {
    name: me?.mode === 'oidc' ? me.name : remembered,
    /** Whether a person may say it here. */
    local: me?.mode !== 'oidc',
    setName: (name: string) => {
      setLocalName(name)
      for (const listener of listeners) listener()
    },
  }
}
