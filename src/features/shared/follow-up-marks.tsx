import type { FollowUpAnswer } from '#src/api/schemas/follow-up.ts'
import type { FollowUpStatus } from '#src/domain/follow-up.ts'
import { useText } from '#src/i18n/language.tsx'
import { Badge, type BadgeShape, type BadgeTone } from '#src/ui/badge.tsx'
import { dueOf } from './due.ts'
import { useAsOf } from './use-as-of.ts'
import { Day } from './when.tsx'

const looks: Record<FollowUpStatus, { shape: BadgeShape; tone: BadgeTone }> = {
  open: { shape: 'ring', tone: 'accent' },
  done: { shape: 'dot', tone: 'good' },
  dropped: { shape: 'dash', tone: 'shut' },
}

/** Whether it is open, done or dropped, as shape, colour and words. */
export const StatusBadge = ({ status }: { status: FollowUpStatus }) => (
  <Badge {...looks[status]}>{useText().common.followUpStatus[status]}</Badge>
)

/** When it falls due; told apart when that is near, or past. */
export const DueMark = ({ followUp }: { followUp: FollowUpAnswer }) => {
  const { common } = useText()
  const due = dueOf(followUp, useAsOf().day)
  if (due.kind === 'none') return null
  if (due.kind === 'words') return due.words
  return (
    <>
      <Day date={due.date} short />
      {due.nearness === 'late' && (
        <div>
          <Badge shape="diamond" tone="late">
            {common.overdue}
          </Badge>
        </div>
      )}
      {due.nearness === 'soon' && (
        <div>
          <Badge shape="half" tone="warn">
            {common.dueSoon}
          </Badge>
        </div>
      )}
    </>
  )
}
