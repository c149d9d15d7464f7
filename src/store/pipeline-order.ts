import { stages } from '#src/domain/case.ts'
import type { CaseRow } from './store.ts'

/** Stage by stage, in each the one that has stood there longest first. */
export function pipelineOrder(a: CaseRow, b: CaseRow): number {
  return placeKey(a) < placeKey(b) ? -1 : 1
}

const placeKey = ({ place, case: ref }: CaseRow) =>
  place ? `${stages.indexOf(place.stage)} ${place.since} ${ref.id}` : ref.id

/** On its way: on the pipeline, and not done. */
export function isActive({ place }: CaseRow): boolean {
  return place !== null && place.state !== 'done'
}
