import type { ReactNode } from 'react'
import { useText, useFormat } from '#src/i18n/language.tsx'
import { useFollowUpsText } from '#src/i18n/rooms/follow-ups.ts'
import { useMeetingsText } from '#src/i18n/rooms/meetings.ts'
import { OutcomeBadge } from '#src/features/shared/outcome-badge.tsx'
import { Day } from '#src/features/shared/when.tsx'
import { FactSource } from './fact-source.tsx'
import type { ItemOf } from './item-of.ts'
import { sectionsToShow } from './sections.ts'
import styles from './meeting.module.css'

/** The presentation as it stands in the document, section by section, opened when wanted. */
export const Sections = ({ of }: { of: ItemOf }) =>
  sectionsToShow(of.item).map(({ heading, text, where }) => (
    <details key={where.start} className={styles.part}>
      <summary>{heading}</summary>
      <p className={styles.text}>
        {text} <FactSource of={of} where={where} fact={heading} />
      </p>
    </details>
  ))

/** What the item tells of earlier treatments: its list, and what the running text mentions. */
export const Earlier = ({ of }: { of: ItemOf }) => {
  const { common } = useText()
  const meetings = useMeetingsText()
  const { history, mentions, planned } = of.item
  return (
    <>
      {history.length > 0 && (
        <Part name={meetings.history} count={history.length}>
          {history.map(({ body, date, itemNumber, text, outcome, where }) => (
            <li key={`${where.start} ${body}`}>
              <b>{body}</b> {date !== null && <Day date={date} short />}
              {itemNumber !== null && `, ${common.item(itemNumber)}`} {outcome && <OutcomeBadge outcome={outcome} />}{' '}
              <FactSource of={of} where={where} fact={`${meetings.history}, ${body}`} />
              {text !== '' && <p className={styles.text}>{text}</p>}
            </li>
          ))}
        </Part>
      )}
      {mentions.length > 0 && (
        <Part name={meetings.mentions} count={mentions.length}>
          {mentions.map(({ body, date, what, where }) => (
            <li key={`${where.start} ${what}`}>
              {body !== null && <b>{body} </b>}
              {date !== null && <Day date={date} short />} {what}{' '}
              <FactSource of={of} where={where} fact={`${meetings.mentions}, ${what}`} />
            </li>
          ))}
        </Part>
      )}
      {planned.length > 0 && (
        <Part name={meetings.planned} count={planned.length}>
          {planned.map(({ body, date, where }) => (
            <li key={`${where.start} ${body}`}>
              <b>{body}</b> {date !== null && <Day date={date} short />}{' '}
              <FactSource of={of} where={where} fact={`${meetings.planned}, ${body}`} />
            </li>
          ))}
        </Part>
      )}
    </>
  )
}

/** What the item asks for or promises. */
export const FollowUps = ({ of }: { of: ItemOf }) => {
  const followUps = useFollowUpsText()
  const meetings = useMeetingsText()
  if (of.item.followUps.length === 0) return null
  return (
    <Part name={meetings.followUps} count={of.item.followUps.length} open>
      {of.item.followUps.map(({ text, targetBody, responsible, due, askedBy, where }) => (
        <li key={`${where.start} ${text}`}>
          {text} <FactSource of={of} where={where} fact={text} />
          <p className={styles.small}>
            {[...new Set([followUps.askedBy[askedBy], targetBody, responsible])].filter(Boolean).join(' · ')}
            {due !== null && <> · {/^\d{4}-/.test(due) ? <Day date={due} short /> : due}</>}
          </p>
        </li>
      ))}
    </Part>
  )
}

export const Attachments = ({ of: { item } }: { of: ItemOf }) => {
  const meetings = useMeetingsText()
  const format = useFormat()
  const { length } = item.attachments
  if (length === 0) return null
  return (
    <details className={styles.part}>
      <summary>{meetings.attachments(format.number(length), length)}</summary>
      <ul className={styles.entries}>
        {Object.entries(item.attachments).map(([at, { title }]) => (
          <li key={at}>{title}</li>
        ))}
      </ul>
    </details>
  )
}

const Part = ({
  name,
  count,
  open = false,
  children,
}: {
  name: string
  count: number
  open?: boolean
  children: ReactNode
}) => (
  <details className={styles.part} open={open}>
    <summary>
      {name} <small className="muted">{useFormat().number(count)}</small>
    </summary>
    <ul className={styles.entries}>{children}</ul>
  </details>
)
