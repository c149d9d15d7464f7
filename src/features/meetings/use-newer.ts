import { useQuery } from '@tanstack/react-query'
import type { CaseAnswer, CaseEventAnswer } from '#src/api/schemas/case.ts'
import { unnumberedId } from '#src/domain/cases.ts'
import { akin, isUntitled } from '#src/domain/titles.ts'
import { caseQueries } from '#src/features/shared/case-queries.ts'
import { newerThan } from '#src/features/shared/newer.ts'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import type { ItemOf } from './item-of.ts'

/** The case's latest treatment, where it is later than that of the item; null as well until that is known. */
export function useNewer(of: ItemOf): CaseEventAnswer | null {
  const { asOf } = useAsOf()
  const address = addressOf(of)
  const named = useQuery({ ...caseQueries.one(address ?? '', asOf), enabled: address !== null }).data
  // Several cases may bear one number; the item is of the one it is told by.
  const others = named && !eventOf(of, named) ? named.sameNumber : []
  const twin = others.find(({ title }) => akin(title, of.item.title))
  const other = useQuery({ ...caseQueries.one(twin?.id ?? '', asOf), enabled: twin !== undefined }).data
  const found = [named, other].find((each) => each !== undefined && !each.standing && eventOf(of, each))
  return found ? newerThan(found.events, eventOf(of, found) ?? null) : null
}

/** What its case is asked for by: the number, or body and title (domain.md, Postponed, rule 4). */
function addressOf({ meeting, item: { caseNumber, title } }: ItemOf): string | null {
  return caseNumber ?? (isUntitled(title) ? null : unnumberedId(meeting.body, title))
}

const eventOf = ({ meeting, item }: ItemOf, { events }: CaseAnswer) =>
  events.find(({ sources }) =>
    sources.some(
      ({ kind, meetingId, itemNumber }) => kind === 'item' && meetingId === meeting.id && itemNumber === item.number,
    ),
  )
