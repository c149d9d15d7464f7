import { AppLink } from '#src/features/shared/app-link.tsx'
import { paths } from '#src/features/shared/paths.ts'
import { problemWords } from '#src/features/shared/problem-words.ts'
import { useFormat } from '#src/i18n/language.tsx'
import { useDoubtWords } from '#src/i18n/rooms/doubts.ts'
import { useImportText } from '#src/i18n/rooms/import.ts'
import { useMeetingsText } from '#src/i18n/rooms/meetings.ts'
import { useProblemsText } from '#src/i18n/rooms/problems.ts'
import { Badge } from '#src/ui/badge.tsx'
import { keyOf } from './chosen.ts'
import type { Doubt, Found } from './found.ts'
import styles from './import.module.css'
import type { Entry } from './queue.ts'
import { refusalOf } from './refusal.ts'

/** What was found in a file, or why nothing was. */
export const EntryResult = ({ entry }: { entry: Entry }) => {
  const problems = useProblemsText()
  const importing = useImportText()
  if (entry.state === 'refused') {
    const said = entry.error.problem?.problems ?? []
    return (
      <div className={styles.refused}>
        {importing.refusals[refusalOf(entry.error)]}
        {said.map(({ code, message }) => (
          <div key={`${code} ${message}`} className="muted">
            {problemWords(problems, { code, message })}
          </div>
        ))}
      </div>
    )
  }
  if (entry.state !== 'read' && entry.state !== 'known') return null
  return (
    <>
      {entry.state === 'known' && <div className="muted">{importing.knownText}</div>}
      <Reading found={entry.found} />
    </>
  )
}

const Reading = ({ found }: { found: Found }) => {
  const meetings = useMeetingsText()
  const format = useFormat()
  const { id, body, startsAt } = found.meeting
  return (
    <>
      <AppLink to={paths.meeting(id)} className={styles.meeting}>
        {meetings.meetingOn(body, format.date(startsAt))}
      </AppLink>{' '}
      <Counts found={found} />
      <Doubts found={found} />
    </>
  )
}

const Counts = ({ found: { items, postponed, closed, followUps, moreMeetings } }: { found: Found }) => {
  const { found } = useImportText()
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

/** Where a doubt is settled: an unsure decision on Gennemse, what concerns the document at its place in it. */
const placeOf = (meetingId: string, { item, where }: Doubt): string =>
  item === null
    ? paths.meeting(meetingId, { where })
    : paths.review(keyOf({ meetingId, itemNumber: item, field: 'outcome' }))

/** What the reader was in doubt of, each leading to where it is settled. */
const Doubts = ({ found: { doubts, meeting } }: { found: Found }) => {
  const importing = useImportText()
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
        {doubts.map((doubt) => (
          <li key={`${doubt.item} ${doubt.where?.start} ${doubt.words}`}>
            <AppLink to={placeOf(meeting.id, doubt)} className="link">
              <DoubtWords doubt={doubt} />
            </AppLink>
          </li>
        ))}
      </ul>
    </details>
  )
}

const DoubtWords = ({ doubt: { item, code, words } }: { doubt: Doubt }) => {
  const problems = useProblemsText()
  const importing = useImportText()
  const doubt = useDoubtWords()
  if (item !== null) return importing.unsureDecision(item, doubt(words))
  return problemWords(problems, { code, message: words })
}
