import { useRef } from 'react'
import { useRowKeys } from './use-row-keys.ts'

/** What is found is a short list: no row has to be reached before it is drawn. */
const allDrawn = () => {}

/**
 * A search with what it finds below: `toFound` leads from the field to the first, and the arrow keys from there to the
 * others, which say which they are by `data-row`. All stand within `holder`.
 */
export const useFoundKeys = (count: number) => {
  const holder = useRef<HTMLDivElement>(null)
  useRowKeys(holder, count, allDrawn)
  return { holder, toFound: () => holder.current?.querySelector<HTMLElement>('[data-row="0"] button')?.focus() }
}
