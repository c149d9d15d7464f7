import { useDeferredValue } from 'react'

/** False when one is first rendered, true at once after: what nobody sees at first waits for what they do. */
export const useLater = (): boolean => useDeferredValue(true, false)
