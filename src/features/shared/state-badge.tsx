import type { CaseState } from '#src/domain/case.ts'
import { useText } from '#src/i18n/language.tsx'
import { Badge, type BadgeShape, type BadgeTone } from '#src/ui/badge.tsx'

const looks: Record<CaseState, { shape: BadgeShape; tone: BadgeTone }> = {
  active: { shape: 'ring', tone: 'accent' },
  awaiting: { shape: 'arrow', tone: 'passed' },
  postponed: { shape: 'diamond', tone: 'warn' },
  overdue: { shape: 'diamond', tone: 'late' },
  done: { shape: 'dot', tone: 'good' },
}

/** Where a case is in its life, as shape, colour and words. */
export const StateBadge = ({ state }: { state: CaseState }) => (
  <Badge {...looks[state]}>{useText().common.caseState[state]}</Badge>
)
