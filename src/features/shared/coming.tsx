import type { ReactNode } from 'react'
import { askAgain, useMissing } from '#src/ui/lazily.ts'
import { Fault } from './fault.tsx'

/** In place of a part that is on its way: the shape of what comes, or why it does not. */
export const Coming = ({ children }: { children: ReactNode }) => {
  const why = useMissing()
  return why ? <Fault kind={why} retry={askAgain} /> : children
}
