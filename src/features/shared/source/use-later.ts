import { useEffect, useState } from 'react'

const nothing = () => {}

/**
 * What a promise gives: undefined until it has, null when it failed. While another is on its way, the last stays.
 * @param make asks for it; memoised by the caller, for a new one asks again
 * @param drop gives back what is shown no more
 */
export function useLater<Thing>(
  make: () => Promise<Thing>,
  drop: (thing: Thing) => unknown = nothing,
): Thing | null | undefined {
  const [made, setMade] = useState<Thing | null>()
  useEffect(() => {
    let wanted = true
    const making = make().catch(() => null)
    void making.then((thing) => wanted && setMade(thing))
    return () => {
      wanted = false
      void making.then((thing) => thing !== null && drop(thing))
    }
  }, [make, drop])
  return made
}
