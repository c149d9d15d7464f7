import { useState } from 'react'
import { createPath, useLocation } from 'react-router'

/** So many lists are remembered: as many as one goes back through. */
const most = 20

/** By a row's index, which the virtualizer calls its key. */
type Heights = ReadonlyMap<number | string | bigint, number>

/** How high the rows of a list were when it was left, by its address. */
const left = new Map<string, Heights>()

/** Remembers how high its rows turned out, so that who comes back to the list finds it scrolled to where it was. */
export const rememberHeights = (address: string, heights: Heights): void => {
  left.delete(address)
  left.set(address, heights)
  const [oldest] = left.keys()
  if (left.size > most && oldest !== undefined) left.delete(oldest)
}

/** The address of the list that is drawn: the browser's own is already the next one's while that is awaited. */
export const useListAddress = (): string => createPath(useLocation())

/** The height of a row before it is measured: as it was when one was here last, else as is thought. */
export const useRowHeight = (thought: (index: number) => number): ((index: number) => number) => {
  const address = useListAddress()
  const [heights] = useState(() => left.get(address))
  return (index) => heights?.get(index) ?? thought(index)
}
