import type { AgendaAnswer } from '#src/api/schemas/agenda.ts'
import { AppLink } from '#src/features/shared/app-link.tsx'
import { OutcomeBadge } from '#src/features/shared/outcome-badge.tsx'
import { paths } from '#src/features/shared/paths.ts'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { useAgendaText } from '#src/i18n/rooms/agenda.ts'
import { Badge } from '#src/ui/badge.tsx'
import styles from './agenda.module.css'

type Held = NonNullable<AgendaAnswer['afterwards']>
type Went = Held['items'][number]

/** How the meeting went, held against what was prepared. */
export const Afterwards = ({ afterwards: { meetingId, items } }: { afterwards: Held }) => {
  const agenda = useAgendaText()
  const { afterwards } = agenda
  const format = useFormat()
  const count = (result: Went['result']) => format.number(items.filter((item) => item.result === result).length)
  return (
    <section className={`${styles.afterwards} no-print`} aria-label={afterwards.title}>
      <h2>{afterwards.title}</h2>
      <p>
        {[
          afterwards.treated(count('treated')),
          afterwards.postponed(count('postponed')),
          afterwards.fellOff(count('fell-off')),
        ].join(' · ')}
        . {afterwards.text}{' '}
        <AppLink to={paths.meeting(meetingId)} className="link nowrap">
          {afterwards.see}
        </AppLink>
      </p>
    </section>
  )
}

/** How it went for one item, leading to where the minutes say so. */
export const AfterwardsMark = ({ went }: { went: Went }) => {
  const { common } = useText()
  const agenda = useAgendaText()
  if (went.result === 'fell-off')
    return (
      <div className={styles.went}>
        <Badge shape="cross" tone="late">
          {agenda.afterwards.fellOffItem}
        </Badge>
      </div>
    )
  return (
    <div className={styles.went}>
      <AppLink to={paths.meeting(went.meetingId, { item: went.itemNumber })}>
        {went.result === 'treated' ? (
          <OutcomeBadge outcome={went.outcome} />
        ) : (
          <Badge shape="diamond" tone="warn">
            {agenda.afterwards.postponedTimes(common.ordinalTime(went.count))}
          </Badge>
        )}
      </AppLink>
    </div>
  )
}
