import { bodyId } from '#src/domain/body.ts'
import { danishTime } from '#src/domain/danish-clock.ts'
import type { AuditAnswer } from '#src/api/schemas/audit.ts'
import { useFormat } from '#src/i18n/language.tsx'
import { useAuditText } from '#src/i18n/rooms/audit.ts'
import { Button } from '#src/ui/button.tsx'
import { AppLink } from '../app-link.tsx'
import { useMay } from '../me.ts'
import { paths } from '../paths.ts'
import { Ago } from '../when.tsx'
import styles from './log.module.css'
import { partOf, type ToldOf } from './of-case.ts'
import { canUndo, useUndo } from './use-undo.ts'
import { changesOf, meetingOf, sentenceOf } from './words.ts'
import { useLogWords } from './use-log-words.ts'

/**
 * What people have changed, a sentence each, with what it was and is, and a way to what was changed. `brief` where one
 * is at the thing already; `unnamed` where all of it is of one thing; `of` a case, only what concerns it.
 */
export const LogList = ({
  entries,
  brief = false,
  unnamed = false,
  of,
}: {
  entries: readonly AuditAnswer[]
  brief?: boolean
  unnamed?: boolean
  of?: ToldOf
}) => (
  <ol className={styles.list} aria-label={useAuditText().label}>
    {entries.map((entry) => (
      <Entry key={entry.id} entry={unnamed ? { ...entry, subject: null } : entry} brief={brief} of={of} />
    ))}
  </ol>
)

const Entry = ({ entry, brief, of }: { entry: AuditAnswer; brief: boolean; of: ToldOf | undefined }) => {
  const format = useFormat()
  const sentence = sentenceOf(entry, useLogWords(), format, of)
  const at = danishTime(entry.at)
  return (
    <li className={styles.entry}>
      <p className={styles.sentence}>{sentence}</p>
      <Changes entry={of ? partOf(entry, of) : entry} />
      <p className={styles.foot}>
        <time dateTime={entry.at} title={format.longDate(at)}>
          {brief ? <Ago date={at} /> : `${format.shortDate(at)} ${format.time(at)}`}
        </time>
        {!brief && <Ways entry={entry} />}
        <UndoButton entry={entry} sentence={sentence} />
      </p>
    </li>
  )
}

const Changes = ({ entry }: { entry: AuditAnswer }) => {
  const words = useLogWords()
  const changes = changesOf(entry, words, useFormat())
  if (changes.length === 0) return null
  return (
    <dl className={styles.changes}>
      {changes.map(({ name, before, after }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {before !== null && (
              <>
                <s>{before}</s> <span aria-hidden="true">→</span>
                <span className="visually-hidden">{words.audit.toValue}</span>{' '}
              </>
            )}
            {after}
          </dd>
        </div>
      ))}
    </dl>
  )
}

const Ways = ({ entry }: { entry: AuditAnswer }) => {
  const audit = useAuditText()
  const { meetingId, itemNumber } = entry
  const [caseId] = entry.caseIds
  const meeting = meetingOf(entry)
  if (meeting)
    return (
      <AppLink to={paths.agenda({ forum: bodyId(meeting.body), dato: meeting.date })} className="link">
        {audit.toAgenda}
      </AppLink>
    )
  return (
    <>
      {meetingId !== null && itemNumber !== null && (
        <AppLink to={paths.meeting(meetingId, { item: itemNumber })} className="link">
          {audit.toItem}
        </AppLink>
      )}
      {caseId !== undefined && (
        <AppLink to={paths.case(caseId)} className="link">
          {audit.toCase}
        </AppLink>
      )}
    </>
  )
}

const UndoButton = ({ entry, sentence }: { entry: AuditAnswer; sentence: string }) => {
  const audit = useAuditText()
  const may = useMay('secretariat')
  const { mutate, isPending } = useUndo()
  if (!may || !canUndo(entry)) return null
  return (
    <Button look="quiet" idle={isPending} aria-label={audit.undoThis(sentence)} onClick={() => mutate(entry)}>
      {audit.undo}
    </Button>
  )
}
