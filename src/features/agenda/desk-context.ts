import { createContext, use } from 'react'
import type { CandidateAnswer } from '#src/api/schemas/agenda.ts'
import type { DeskInUse } from './use-desk.ts'

/** The draft at hand, with what its parts need to change it. */
export interface DeskAtHand extends DeskInUse {
  bodyId: string
  date: string
  editable: boolean
  /** Everything that could go on, also what does. */
  candidates: readonly CandidateAnswer[]
  /** Says something to those who cannot see it happen. */
  say: (words: string) => void
}

export const DeskContext = createContext<DeskAtHand | null>(null)

export const useDeskAtHand = (): DeskAtHand => {
  const desk = use(DeskContext)
  if (!desk) throw new Error('useDeskAtHand outside a workspace')
  return desk
}
