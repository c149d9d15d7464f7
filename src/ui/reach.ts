import { useState } from 'react'

/** How a row of a long list is reached that is not drawn. */
export interface Reach {
  /** Brings it onto the page; where that cannot be done yet, as soon as it can. */
  to: (index: number) => void
  /** Tells by what, or by nothing any more. */
  by: (scrollTo: ((index: number) => void) | null) => void
}

/** A list is drawn before what finds its rows has come: a row that is wanted meanwhile is not forgotten. */
export const useReach = (): Reach => {
  const [reach] = useState<Reach>(() => {
    let scrollTo: ((index: number) => void) | null = null
    let wanted: number | null = null
    const go = () => {
      if (!scrollTo || wanted === null) return
      scrollTo(wanted)
      wanted = null
    }
    return {
      to: (index) => {
        wanted = index
        go()
      },
      by: (next) => {
        scrollTo = next
        go()
      },
    }
  })
  return reach
}
