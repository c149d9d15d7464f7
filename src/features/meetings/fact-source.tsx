import { useSearchParams } from 'react-router'
import type { Where } from '#src/domain/meeting.ts'
import { AppLink } from '#src/features/shared/app-link.tsx'
import { paths } from '#src/features/shared/paths.ts'
import { useMeetingsText } from '#src/i18n/rooms/meetings.ts'
import type { ItemOf } from './item-of.ts'

/** From a fact of an item to its words in the document beside it. */
export const FactSource = ({
  of: { meeting, item },
  where,
  fact,
  words,
}: {
  of: ItemOf
  where: Where
  /** What the fact is, for those who hear the link alone. */
  fact: string
  words?: string
}) => {
  const meetings = useMeetingsText()
  // Who chose to see the text, or the page, goes on seeing it.
  const [search] = useSearchParams()
  return (
    <AppLink
      to={paths.meeting(meeting.id, { item: item.number, where, kilde: search.get('kilde') })}
      className="link nowrap no-print"
      aria-label={meetings.seeInSource(fact)}
    >
      {words ?? meetings.showItem}
    </AppLink>
  )
}
