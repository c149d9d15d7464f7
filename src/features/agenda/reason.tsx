import type { ReasonAnswer } from '#src/api/schemas/agenda.ts'
import { AppLink } from '#src/features/shared/app-link.tsx'
import { paths } from '#src/features/shared/paths.ts'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { SourceLink } from '#src/features/shared/source-link.tsx'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { useAgendaText } from '#src/i18n/rooms/agenda.ts'
import { Badge, type BadgeShape, type BadgeTone } from '#src/ui/badge.tsx'
import styles from './agenda.module.css'

type Label = keyof ReturnType<typeof useAgendaText>['reasons']['label']

const looks: Record<Label, { shape: BadgeShape; tone: BadgeTone }> = {
  overdue: { shape: 'diamond', tone: 'late' },
  postponed: { shape: 'diamond', tone: 'warn' },
  returned: { shape: 'back', tone: 'warn' },
  body: { shape: 'ring', tone: 'accent' },
  author: { shape: 'ring', tone: 'calm' },
  person: { shape: 'ring', tone: 'accent' },
  referred: { shape: 'arrow', tone: 'passed' },
  recommended: { shape: 'arrow', tone: 'passed' },
  strategy: { shape: 'square', tone: 'passed' },
  'fell-off': { shape: 'cross', tone: 'late' },
  'left-out': { shape: 'dash', tone: 'shut' },
}

const labelOf = (reason: ReasonAnswer): Label => {
  if (reason.why === 'postponed') return reason.due === 'overdue' ? 'overdue' : 'postponed'
  if (reason.why === 'follow-up') return reason.askedBy
  return reason.why === 'referred' && reason.outcome === 'recommended' ? 'recommended' : reason.why
}

/** Why something could go on: in a word, in full, and where it was read. */
export const Reason = ({ reason }: { reason: ReasonAnswer }) => {
  const agenda = useAgendaText()
  const label = labelOf(reason)
  const detail = useDetail()(reason)
  return (
    <li className={styles.reason}>
      <Badge {...looks[label]}>{agenda.reasons.label[label]}</Badge>{' '}
      <span>
        {detail.join(', ')} <Source reason={reason} />
      </span>
      {reason.why === 'follow-up' && <q>{reason.text}</q>}
    </li>
  )
}

/** What there is to say of a reason, part by part. */
function useDetail() {
  const { common } = useText()
  const agenda = useAgendaText()
  const format = useFormat()
  const { day: today } = useAsOf()
  const { reasons } = agenda
  const day = (date: string) => format.nearShort(date, today)
  const words = (due: string) => (/^\d{4}-\d\d-\d\d$/.test(due) ? day(due) : due)
  return (reason: ReasonAnswer): string[] => {
    switch (reason.why) {
      case 'postponed': {
        const { due, until, since, count } = reason
        const times = common.times(format.number(count), count)
        const target =
          due === 'overdue' || due === 'due' ? reasons[due](until === null ? '' : day(until)) : reasons[due]
        return [reasons.postponed(times, day(since)), target]
      }
      case 'returned': {
        const { answered, until } = reason
        return [
          day(reason.latest),
          ...(answered ? [reasons.answered(answered.body, day(answered.date))] : []),
          ...(until === null ? [] : [reasons.returnedDue(day(until))]),
        ]
      }
      case 'follow-up':
        return [
          reason.askedBy === 'person'
            ? reasons.written(day(reason.date))
            : reasons.askedIn(reason.body, day(reason.date)),
          ...(reason.due === null ? [] : [reasons.dueBy(words(reason.due))]),
        ]
      case 'referred':
        return [reasons.from(reason.body, day(reason.date))]
      case 'strategy':
        return [reasons.strategy(common.stage[reason.stage], day(reason.since))]
      default:
        return [reasons[reason.why](day(reason.date))]
    }
  }
}

const Source = ({ reason }: { reason: ReasonAnswer }) => {
  const { reasons } = useAgendaText()
  if (reason.why === 'left-out') return null
  if (reason.why === 'fell-off')
    return (
      <AppLink to={paths.meeting(reason.meetingId)} className="link nowrap">
        {reasons.minutes}
      </AppLink>
    )
  if (reason.source === null) return null
  const { meetingId, itemNumber, where } = reason.source
  return where === null ? (
    <AppLink to={paths.meeting(meetingId, { item: itemNumber })} className="link nowrap">
      {reasons.source}
    </AppLink>
  ) : (
    <SourceLink source={{ meetingId, itemNumber, where }} className="link nowrap">
      {reasons.source}
    </SourceLink>
  )
}
