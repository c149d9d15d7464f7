import { useQuery } from '@tanstack/react-query'
import { useParams, useSearchParams } from 'react-router'
import type { MeetingAnswer } from '#src/api/schemas/meeting.ts'
import { AppLink } from '#src/features/shared/app-link.tsx'
import { meetingQueries } from '#src/features/shared/meeting-queries.ts'
import { Page } from '#src/features/shared/page.tsx'
import { paths } from '#src/features/shared/paths.ts'
import { QueryView } from '#src/features/shared/query-view.tsx'
import { CloseSource } from '#src/features/shared/source/close-source.tsx'
import { usePlace } from '#src/features/shared/source/place.ts'
import { SourceView } from '#src/features/shared/source/source-view.tsx'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { useMeetingsText } from '#src/i18n/rooms/meetings.ts'
import { buttonClass } from '#src/ui/button.tsx'
import { Card, cardClass } from '#src/ui/card.tsx'
import { SkeletonRows } from '#src/ui/skeleton.tsx'
import { MeetingHead } from './meeting-head.tsx'
import { MeetingItem } from './meeting-item.tsx'
import styles from './meeting.module.css'

/** A meeting: its items with all that was read of them, beside the document it was read from. */
export const MeetingScreen = () => {
  const { common } = useText()
  const meetings = useMeetingsText()
  const format = useFormat()
  const { id = '' } = useParams()
  const query = useQuery(meetingQueries.one(id, useAsOf().asOf))
  const meeting = query.data
  return (
    <Page
      title={meeting ? meetings.meetingOn(meeting.body, format.date(meeting.startsAt)) : meetings.meeting}
      above={<p className="mono">{meeting ? common.meetingKind[meeting.kind].toLowerCase() : id}</p>}
      lead={meeting && <Lead meeting={meeting} />}
    >
      <QueryView
        query={query}
        loading={
          <div className={styles.columns}>
            <Card title={meetings.items}>
              <SkeletonRows rows={6} height={96} label={common.loading} />
            </Card>
            <div className={cardClass} aria-hidden="true">
              <SkeletonRows rows={14} height={42} label={common.loading} />
            </div>
          </div>
        }
        elsewhere={
          <AppLink to={paths.meetings} className={buttonClass()}>
            {meetings.seeAll}
          </AppLink>
        }
      >
        {(whole) => <Whole meeting={whole} />}
      </QueryView>
    </Page>
  )
}

const Lead = ({ meeting: { startsAt, place } }: { meeting: MeetingAnswer }) => {
  const meetings = useMeetingsText()
  const format = useFormat()
  const time = format.time(startsAt)
  return [format.longDate(startsAt), time && meetings.at(time), place].filter(Boolean).join(' · ')
}

const Whole = ({ meeting }: { meeting: MeetingAnswer }) => {
  const meetings = useMeetingsText()
  const format = useFormat()
  const [search] = useSearchParams()
  const asked = search.get('punkt')
  const place = usePlace()
  const { items, documentId } = meeting
  const found = items.find(({ number }) => number === asked)
  // Who is led to an item, but to no words of it, is shown what was decided there.
  const range = place.range ?? found?.decision?.where ?? found?.where ?? null
  const paged = items.some(({ where }) => where.page !== null)
  return (
    <>
      <MeetingHead meeting={meeting} />
      <div className={place.range ? `${styles.columns} ${styles.asked}` : styles.columns}>
        <Card
          title={meetings.items}
          aside={<span className="muted">{meetings.itemCount(format.number(items.length), items.length)}</span>}
        >
          {items.length === 0 && <p className={styles.note}>{meetings.noItems}</p>}
          {items.map((item) => (
            <MeetingItem
              key={`${item.number} ${item.where.start}`}
              of={{ meeting, item }}
              current={item.number === asked}
            />
          ))}
        </Card>
        <SourceView
          of={{ documentId, paged, place: { ...place, range } }}
          asked={place.range !== null}
          aside={place.range && <CloseSource />}
        />
      </div>
    </>
  )
}
