import type { CaseState, Wait } from '#src/domain/case.ts'
import { stateWords } from '#src/i18n/case-words.ts'
import { useText } from '#src/i18n/language.tsx'
import { Badge, type BadgeShape, type BadgeTone } from '#src/ui/badge.tsx'

const looks: Record<CaseState, { shape: BadgeShape; tone: BadgeTone }> = {
  active: { shape: 'ring', tone: 'accent' },
  awaiting: { shape: 'arrow', tone: 'passed' },
  postponed: { shape: 'diamond', tone: 'warn' },
  overdue: { shape: 'diamond', tone: 'late' },
  done: { shape: 'dot', tone: 'good' },
}

const back = { shape: 'back', tone: 'warn' } as const

/** Where a case is in its life, as shape, colour and words; sent back to the administration, it says so. */
export const StateBadge = ({ state, waitKind = null }: { state: CaseState; waitKind?: Wait['waitKind'] | null }) => {
  const { common } = useText()
  const look = state === 'postponed' && waitKind === 'returned' ? back : looks[state]
  return <Badge {...look}>{stateWords(common, { state, waitKind, standing: false })}</Badge>
}
