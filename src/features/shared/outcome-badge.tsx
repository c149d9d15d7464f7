import type { Outcome } from '#src/domain/outcome.ts'
import { useText } from '#src/i18n/language.tsx'
import { Badge, type BadgeShape, type BadgeTone } from '#src/ui/badge.tsx'

/** Shape and family of each outcome: a diamond waits, a dot is settled, an arrow moves on, a ring is open. */
export const outcomeLooks: Record<Outcome, { shape: BadgeShape; tone: BadgeTone }> = {
  approved: { shape: 'dot', tone: 'good' },
  'approved-with-changes': { shape: 'half', tone: 'good' },
  recommended: { shape: 'arrow', tone: 'passed' },
  referred: { shape: 'arrow', tone: 'passed' },
  hearing: { shape: 'arrow', tone: 'passed' },
  noted: { shape: 'dot', tone: 'calm' },
  discussed: { shape: 'ring', tone: 'calm' },
  elected: { shape: 'dot', tone: 'calm' },
  mixed: { shape: 'half', tone: 'calm' },
  postponed: { shape: 'diamond', tone: 'warn' },
  returned: { shape: 'back', tone: 'warn' },
  rejected: { shape: 'cross', tone: 'shut' },
  withdrawn: { shape: 'dash', tone: 'shut' },
  none: { shape: 'dash', tone: 'shut' },
  unclear: { shape: 'question', tone: 'late' },
}

/** What was decided, as shape, colour and words. */
export const OutcomeBadge = ({ outcome }: { outcome: Outcome }) => (
  <Badge {...outcomeLooks[outcome]}>{useText().common.outcome[outcome]}</Badge>
)
