import type { PipelinePlace } from '#src/domain/case.ts'
import { expectedBody } from '#src/domain/pipeline.ts'
import type { CaseRow, Store, View } from '#src/store/store.ts'

const isUnnamed = (place: PipelinePlace | null): place is PipelinePlace =>
  place?.state === 'awaiting' && place.nextBody === null

/** Rows with the body each is expected in next, where the case's own documents name none but the municipality has one. */
export async function withExpectedBodies<Row extends CaseRow>(
  store: Pick<Store, 'bodies'>,
  view: View,
  rows: Row[],
): Promise<Row[]> {
  if (!rows.some(({ place }) => isUnnamed(place))) return rows
  const bodies = await store.bodies(view)
  return rows.map((row) => {
    const { place, lastEvent } = row
    if (!isUnnamed(place) || lastEvent === null) return row
    return { ...row, place: { ...place, nextBody: expectedBody(place, lastEvent.bodyKind, bodies) } }
  })
}
