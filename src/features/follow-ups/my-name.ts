import { useQuery } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { meQueries } from '#src/features/shared/me.ts'

const storageKey = 'sagsgang.navn'
const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const rememberedName = () => localStorage.getItem(storageKey)

/**
 * Who one is among the responsible: the one signed in; in local mode, where nobody signs in, the name a person has set
 * on this machine. Null until it is set.
 */
export const useMyName = () => {
  const me = useQuery(meQueries.me()).data
  const remembered = useSyncExternalStore(subscribe, rememberedName)
  return {
    name: me?.mode === 'oidc' ? me.name : remembered,
    /** Whether a person may say it here. */
    local: me?.mode !== 'oidc',
    setName: (name: string) => {
      localStorage.setItem(storageKey, name)
      for (const listener of listeners) listener()
    },
  }
}
