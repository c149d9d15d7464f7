import type { PipelineAnswer, PipelineCaseAnswer } from '#src/api/schemas/pipeline.ts'
import { caseStates, stages, type CaseKind, type CaseState, type Stage } from '#src/domain/case.ts'
import { inDanishOrder, inOrder } from '#src/domain/order.ts'
import { standsStill } from '#src/domain/standing-still.ts'

/** What is chosen to be shown; null for all. */
export interface BoardFilter {
  kind: CaseKind | null
  state: CaseState | null
  /** Just those that stand still, which Overblik counts. */
  still: boolean
  q: string
}

export interface BoardColumn {
  stage: Stage
  cases: PipelineCaseAnswer[]
}

/** At these stages what came last is news; at the others what came first has waited longest. */
const settled: ReadonlySet<Stage> = new Set<Stage>(['adopted', 'follow-up'])

const fits =
  ({ kind, state, still, q }: BoardFilter) =>
  (entry: PipelineCaseAnswer) =>
    (kind === null || entry.case.kind === kind) &&
    (state === null || entry.state === state) &&
    (!still || standsStill(entry) !== null) &&
    `${entry.case.title} ${entry.case.number ?? ''}`.toLowerCase().includes(q.trim().toLowerCase())

/** The board: every stage in order with the cases that fit, the longest there on top, the adopted latest first. */
export const boardOf = (answer: PipelineAnswer, filter: BoardFilter): BoardColumn[] =>
  answer.stages.map(({ id, cases }) => ({
    stage: id,
    cases: cases
      .filter(fits(filter))
      .toSorted((a, b) => (settled.has(id) ? inOrder(b.since, a.since) : inOrder(a.since, b.since))),
  }))

export const sortColumns = ['title', 'kind', 'stage', 'state', 'since', 'lastEvent', 'nextBody'] as const
type SortColumn = (typeof sortColumns)[number]

const nextOf = ({ nextMeeting, nextBody }: PipelineCaseAnswer) => nextMeeting?.body ?? nextBody ?? ''

const comparisons: Record<SortColumn, (a: PipelineCaseAnswer, b: PipelineCaseAnswer) => number> = {
  title: (a, b) => inDanishOrder(a.case.title, b.case.title),
  kind: (a, b) => inOrder(a.case.kind, b.case.kind),
  stage: (a, b) => stages.indexOf(a.stage) - stages.indexOf(b.stage),
  state: (a, b) => caseStates.indexOf(a.state) - caseStates.indexOf(b.state),
  since: (a, b) => inOrder(a.since, b.since),
  lastEvent: (a, b) => inOrder(a.lastEvent?.date ?? '', b.lastEvent?.date ?? ''),
  nextBody: (a, b) => inDanishOrder(nextOf(a), nextOf(b)),
}

/**
 * The board's cases as one list, by a column's name, `-` before it for descending, as the API takes
 * `sort`; the board's own order when none, or one there is not, is asked for.
 */
export function rowsOf(board: readonly BoardColumn[], sort: string | null): PipelineCaseAnswer[] {
  const rows = board.flatMap(({ cases }) => cases)
  const column = sortColumns.find((name) => name === sort?.replace(/^-/, ''))
  if (!column) return rows
  const ordered = comparisons[column]
  return rows.toSorted((a, b) => (sort?.startsWith('-') ? ordered(b, a) : ordered(a, b)))
}
