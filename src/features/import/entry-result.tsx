import type { ImportedAnswer } from '#src/api/schemas/document.ts'
import { AppLink } from '#src/features/shared/app-link.tsx'
import { paths } from '#src/features/shared/paths.ts'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { Badge } from '#src/ui/badge.tsx'
import { foundIn, type Found } from './found.ts'
import styles from './import.module.css'
import type { Entry } from './queue.ts'
import { refusalOf } from './refusal.ts'

/** What was found in a file, or why nothing was. */
export const EntryResult = ({ entry }: { entry: Entry }) => {
  const { importing } = useText()
  if (entry.state === 'refused') {
    const said = entry.error.problem?.problems ?? []
    return (
      <div className={styles.refused}>
        {importing.refusals[refusalOf(entry.error)]}
        {said.map(({ code, message }) => (
          <div key={`${code} ${message}`} className="muted">
            {message}
          </div>
        ))}
      </div>
    )
  }
  if (entry.state !== 'read' && entry.state !== 'known') return null
  return (
    <>
      {entry.state === 'known' && <div className="muted">{importing.knownText}</div>}
      <Reading answer={entry.answer} />
    </>
  )
}

const Reading = ({ answer }: { answer: ImportedAnswer }) => {
  const { meetings } = useText()
  const format = useFormat()
  const { meeting } = answer
  const found = foundIn(answer)
  return (
    <>
      <AppLink to={paths.meeting(meeting.id)} className={styles.meeting}>
        {meetings.meetingOn(meeting.body, format.date(meeting.startsAt))}
      </AppLink>{' '}
      <Counts found={found} />
      <Doubts found={found} meetingId={meeting.id} />
    </>
  )
}

const Counts = ({ found: { items, postponed, closed, followUps, moreMeetings } }: { found: Found }) => {
  const { found } = useText().importing
  const { number } = useFormat()
  const words = [
    found.items(number(items), items),
    postponed > 0 && found.postponed(number(postponed)),
    closed > 0 && found.closed(number(closed), closed),
    followUps > 0 && found.followUps(number(followUps), followUps),
    moreMeetings > 0 && found.more(number(moreMeetings), moreMeetings),
  ]
  return <span className="muted">{words.filter(Boolean).join(' · ')}</span>
}

/** What the reader was in doubt of, each leading to its place. */
const Doubts = ({ found: { doubts }, meetingId }: { found: Found; meetingId: string }) => {
  const { importing } = useText()
  const format = useFormat()
  if (doubts.length === 0) return null
  return (
    <details className={styles.doubts}>
      <summary>
        <Badge shape="question" tone="late">
          {importing.doubts(format.number(doubts.length), doubts.length)}
        </Badge>
      </summary>
      <ul>
        {doubts.map(({ item, words, where }) => (
          <li key={`${item} ${where?.start} ${words}`}>
            <AppLink to={paths.meeting(meetingId, { item, where })} className="link">
              {item === null ? words : importing.unsureDecision(item, words)}
            </AppLink>
          </li>
        ))}
      </ul>
    </details>
  )
}
