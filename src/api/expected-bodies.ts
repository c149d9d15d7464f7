import type { PipelinePlace } from '#src/domain/case.ts'
import { expectedBody } from '#src/domain/pipeline.ts'
import type { BodyRow, CaseRow, Store, View } from '#src/store/store.ts'

const isUnnamed = (place: PipelinePlace | null): place is PipelinePlace =>
  place?.state === 'awaiting' && place.nextBody === null

/** Rows with the body each is expected in next, where the case's own documents name none but the municipality has one. */
export function namingExpected<Row extends CaseRow>(rows: Row[], bodies: readonly BodyRow[]): Row[] {
  return rows.map((row) => {
    const { place, lastEvent } = row
    if (!isUnnamed(place) || lastEvent === null) return row
    return { ...row, place: { ...place, nextBody: expectedBody(place, lastEvent.bodyKind, bodies) } }
  })
}

/** The same, the bodies asked for only where some row needs them. */
export const withExpectedBodies = async <Row extends CaseRow>(store: Store, view: View, rows: Row[]): Promise<Row[]> =>
  rows.some(({ place }) => isUnnamed(place)) ? namingExpected(rows, await store.bodies(view)) : rows
