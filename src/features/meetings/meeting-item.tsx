import { useEffect, useId, useRef } from 'react'
import { AppLink } from '#src/features/shared/app-link.tsx'
import { paths } from '#src/features/shared/paths.ts'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { useMeetingsText } from '#src/i18n/rooms/meetings.ts'
import { Badge } from '#src/ui/badge.tsx'
import { Decision } from './decision.tsx'
import { FactSource } from './fact-source.tsx'
import { Attachments, Earlier, FollowUps, Sections } from './item-details.tsx'
import { ItemCorrection } from './item-correction.tsx'
import type { ItemOf } from './item-of.ts'
import { NewerNotice } from './newer-notice.tsx'
import styles from './meeting.module.css'

/** One item of a meeting: what it is, what was decided, and all that was read of it, each leading to its words. */
export const MeetingItem = ({ of, current }: { of: ItemOf; current: boolean }) => {
  const { common } = useText()
  const meetings = useMeetingsText()
  const format = useFormat()
  const { item } = of
  const id = useId()
  const card = useRef<HTMLElement>(null)
  // Who is led here by an address comes to the item itself; later choices on the page are made from within it.
  const cameHere = useRef(current)
  useEffect(() => {
    if (cameHere.current) card.current?.scrollIntoView({ block: 'start' })
    cameHere.current = false
  }, [])
  return (
    <article
      ref={card}
      className={current ? `${styles.item} ${styles.current}` : styles.item}
      aria-labelledby={id}
      aria-current={current ? 'location' : undefined}
    >
      <span className={styles.number}>{item.number}</span>
      <div className={styles.body}>
        <h3 id={id}>
          {item.caseNumber === null ? item.title : <AppLink to={paths.case(item.caseNumber)}>{item.title}</AppLink>}
          {item.title === '' && common.closedItem}
        </h3>
        <p className={styles.meta}>
          {item.caseNumber !== null && <span className="mono">{item.caseNumber}</span>}
          {item.closed && (
            <Badge shape="square" tone="shut">
              {common.closedItem}
            </Badge>
          )}
          {item.closedParts.length > 0 && (
            <Badge shape="square" tone="shut">
              {meetings.closedPart(format.number(item.closedParts.length), item.closedParts.length)}
            </Badge>
          )}
          <FactSource of={of} where={item.where} fact={common.item(item.number)} />
        </p>
        {current && <NewerNotice of={of} />}
        {item.decision && <Decision of={of} decision={item.decision} />}
        <FollowUps of={of} />
        <ItemCorrection of={of} />
        <div className={styles.parts}>
          <Sections of={of} />
          <Earlier of={of} />
          <Attachments of={of} />
        </div>
      </div>
    </article>
  )
}
