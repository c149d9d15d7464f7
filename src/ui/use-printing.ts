import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** True while the page is being printed, so that a list that shows what is in sight can show all. */
export const usePrinting = () => {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true))
    const after = () => setPrinting(false)
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    return () => {
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
    }
  }, [])
  return printing
}
