import type { EventSource } from '#src/domain/case.ts'
import type { DueFilter } from '#src/domain/follow-up.ts'
import type { Where } from '#src/domain/meeting.ts'

type Filters = Record<string, string | number | null | undefined>

/** A path with what is set of its filters. */
const withFilters = (path: string, filters: Filters): string => {
  const set = Object.entries(filters).flatMap(([name, value]) => (value == null ? [] : [[name, String(value)]]))
  return set.length === 0 ? path : `${path}?${new URLSearchParams(set)}`
}

/**
 * Every address of the app, built in one place. The as-of date is not here: `AppLink` and
 * `useGoTo` keep it on whatever they lead to.
 */
export const paths = {
  overview: '/',
  postponed: (filters: { forum?: string | null; visning?: 'tabel' | null; over?: 'ja' | null } = {}) =>
    withFilters('/udskudt', filters),
  pipeline: '/strategier',
  /** The strategies that stand still. */
  pipelineStill: '/strategier?stille=ja',
  followUps: (
    filters: { forum?: string | null; frist?: DueFilter; ny?: string; moede?: string; punkt?: string } = {},
  ) => withFilters('/opfoelgning', filters),
  agenda: (meeting: { forum?: string | null; dato?: string | null } = {}) => withFilters('/dagsorden', meeting),
  cases: '/sager',
  casesWith: (filters: { q?: string }) => withFilters('/sager', filters),
  /** By the case's id, which holds its number as printed, slash and all. */
  case: (id: string) => `/sager/${encodeURIComponent(id)}`,
  meetings: '/moeder',
  /** A meeting, at an item, with the words of `where` marked on the page they stand on, or in the text. */
  meeting: (id: string, place: { item?: string | null; where?: Where | null; kilde?: string | null } = {}) =>
    withFilters(`/moeder/${encodeURIComponent(id)}`, {
      punkt: place.item,
      fra: place.where?.start,
      til: place.where?.end,
      side: place.where?.page,
      kilde: place.kilde,
    }),
  source: (source: Pick<EventSource, 'meetingId' | 'itemNumber' | 'where'>) =>
    paths.meeting(source.meetingId, { item: source.itemNumber, where: source.where }),
  analytics: '/analyse',
  /** What people have changed; of one case, by its id. */
  log: (filters: { sag?: string } = {}) => withFilters('/log', filters),
  import: '/import',
  accessibility: '/tilgaengelighed',
  /** What the reader doubted, at the one chosen. */
  review: (valgt?: string) => withFilters('/import/gennemse', { valgt }),
}
