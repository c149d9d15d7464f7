import { useQuery } from '@tanstack/react-query'
import { AppLink } from '#src/features/shared/app-link.tsx'
import { MissedBox, MissedLoading } from '#src/features/shared/missed-box.tsx'
import { paths } from '#src/features/shared/paths.ts'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { Ago, Day } from '#src/features/shared/when.tsx'
import { useFormat } from '#src/i18n/language.tsx'
import { useFollowUpsText } from '#src/i18n/rooms/follow-ups.ts'
import styles from '#src/features/shared/missed.module.css'
import { followUpQueries } from './queries.ts'
import { useFollowUpFilter } from './use-follow-up-filter.ts'

/** What should have come and did not: the loudest line on the screen, the oldest first. Nothing while all came in time. */
export const Missed = () => {
  const followUps = useFollowUpsText()
  const format = useFormat()
  const { due, set } = useFollowUpFilter()
  const { data, isPending } = useQuery(followUpQueries.missed(useAsOf().asOf))
  if (due === 'missed') return null
  if (isPending) return <MissedLoading />
  if (!data || data.total === 0) return null
  return (
    <MissedBox title={followUps.missedTitle(format.number(data.total), data.total)}>
      <ul>
        {data.items.map(({ id, text, targetBody, responsible, item, where, dueOn }) => (
          <li key={id}>
            <AppLink to={paths.meeting(item.meetingId, { item: item.number, where })}>{text}</AppLink>
            <small className="dotted">
              <span>{[...new Set([targetBody ?? item.body, responsible])].filter(Boolean).join(', ')}</span>{' '}
              {dueOn !== null && (
                <span>
                  {followUps.wasDue} <Day date={dueOn} short /> (<Ago date={dueOn} />)
                </span>
              )}
            </small>
          </li>
        ))}
      </ul>
      {data.total > data.items.length && (
        <button type="button" className={`link ${styles.all}`} onClick={() => set({ frist: 'missed', status: null })}>
          {followUps.missedAll(format.number(data.total))}
        </button>
      )}
    </MissedBox>
  )
}
