import type { WaitAnswer } from '#src/api/schemas/wait.ts'
import { AppLink } from '#src/features/shared/app-link.tsx'
import { paths } from '#src/features/shared/paths.ts'
import type { LaneProps } from './lane.tsx'
import { MarkDetails } from './mark-details.tsx'
import { marksOf, type ActiveMark, type Mark } from './marks.ts'
import styles from './timeline.module.css'
import { useMarkWords } from './use-mark-words.ts'

/** Where a mark leads: the sentence that put the case off, the meeting it was or will be on, or else the case. */
const addressOf = (mark: Mark, wait: WaitAnswer, meetings: LaneProps['meetings']): string => {
  if (mark.kind === 'next' && wait.nextMeeting) return paths.meeting(wait.nextMeeting.id)
  if (mark.kind === 'missed' && wait.missedMeeting) return paths.meeting(wait.missedMeeting.id)
  if (mark.kind !== 'presented') return paths.source(wait.sources[mark.at] ?? wait.source)
  const meeting = meetings.find(({ day }) => day === mark.day)
  return meeting ? paths.meeting(meeting.id) : paths.case(wait.case.id)
}

/** A link over each mark of the lane one is at, and what is to be said of the one the hand or the focus is on. */
export const LaneMarks = ({
  wait,
  meetings,
  scale,
  day,
  active,
}: Pick<LaneProps, 'wait' | 'meetings' | 'scale' | 'day'> & { active: ActiveMark }) => {
  const { name } = useMarkWords(wait, day)
  return (
    <div className={`${styles.marks} no-print`} data-moving>
      {marksOf(wait, day).map((mark, at) => (
        <AppLink
          key={`${mark.kind} ${mark.day}`}
          to={addressOf(mark, wait, meetings)}
          className={styles.mark}
          style={{ left: scale.x(mark.day) }}
          aria-label={name(mark)}
          tabIndex={-1}
          data-mark={at}
          data-at={at === active.mark ? '' : undefined}
        >
          {at === active.mark && <MarkDetails wait={wait} mark={mark} day={day} over={active.onBar} />}
        </AppLink>
      ))}
    </div>
  )
}
