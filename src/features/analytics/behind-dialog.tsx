import type { Behind } from './behind.ts'
import { DecisionsBehind } from './decisions-behind.tsx'
import { StretchesBehind } from './stretches-behind.tsx'

/** The cases behind a bar, each leading to its own screen. */
export const BehindDialog = ({ behind }: { behind: Behind }) =>
  behind.of === 'waits' || behind.of === 'stages' ? (
    <StretchesBehind behind={behind} />
  ) : (
    <DecisionsBehind behind={behind} />
  )
