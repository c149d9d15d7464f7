import { bodyId } from '#src/domain/body.ts'
import { stages } from '#src/domain/case.ts'
import { inOrder } from '#src/domain/order.ts'
import { quietSince } from '#src/domain/quiet.ts'
import { standsStill } from '#src/domain/standing-still.ts'
import { common } from '#src/i18n/da/common.ts'
import type { BodyRow, PipelineRow } from '#src/store/store.ts'
import type { PipelineAnswer, PipelineCaseAnswer, PipelineShortAnswer } from './schemas/pipeline.ts'

/** In short, so many of a stage, and so many of those that stand still. */
const [mostOfStage, mostStill] = [8, 4]

/** The board: each case at its stage, with since when it has been quiet by the rhythm of the body that had it last. */
export function byStage(rows: PipelineRow[], bodies: BodyRow[], asOf: string): PipelineAnswer {
  const rhythms = new Map(bodies.map(({ id, rhythm }) => [id, rhythm]))
  return {
    stages: stages.map((id) => ({
      id,
      label: common.stage[id],
      cases: rows.flatMap(({ case: ref, place, waitKind, lastEvent, nextMeeting, membership: said }) => {
        if (place?.stage !== id) return []
        const rhythm = lastEvent && rhythms.get(bodyId(lastEvent.body))
        const stood = { ...place, treated: lastEvent?.date ?? null }
        const quiet = quietSince(stood, rhythm ?? null, asOf)
        return [{ case: ref, ...place, waitKind, lastEvent, nextMeeting, quietSince: quiet, membership: said }]
      }),
    })),
  }
}

/** The cases of a board that stand still, in its order. */
export const standingStill = ({ stages: whole }: PipelineAnswer): PipelineCaseAnswer[] =>
  whole.flatMap(({ cases }) => cases).filter(standsStill)

/** The board as one glance takes it in: the first of each stage, and those that stand still, the longest untouched first. */
export function inShort(board: PipelineAnswer): PipelineShortAnswer {
  const still = standingStill(board).toSorted((a, b) =>
    inOrder(a.lastEvent?.date ?? a.since, b.lastEvent?.date ?? b.since),
  )
  return {
    stages: board.stages.map(({ id, cases }) => ({
      id,
      total: cases.length,
      cases: cases.slice(0, mostOfStage).map(({ case: { id: caseId, title }, state, quietSince: since }) => ({
        case: { id: caseId, title },
        state,
        quietSince: since,
      })),
    })),
    still: { total: still.length, cases: still.slice(0, mostStill) },
  }
}
