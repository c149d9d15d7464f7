import type { AuditNote } from '#src/domain/audit.ts'
import type { PipelinePlace } from '#src/domain/case.ts'
import { stateOn } from '#src/domain/waits.ts'
import type { PipelineMember } from './pipeline-store.ts'
import { StaleVersionError } from './store.ts'
import type { CaseRow, View } from './store.ts'

/**
 * A case as people have it on the board, or off it. Who said so is for those who may see everything.
 * @param place where it would stand, whatever its kind; asked only where a person has put it there.
 */
export function withMembership(
  row: CaseRow,
  said: PipelineMember | undefined,
  place: () => PipelinePlace | null,
  untils: readonly (string | null)[],
  { asOf, audience }: View,
): CaseRow {
  if (said === undefined) return row
  const membership =
    audience === 'all' ? { member: said.member, by: said.by, at: said.at, version: said.version } : null
  if (!said.member) return { ...row, place: null, membership }
  const stands = row.place ?? place()
  return {
    ...row,
    place: row.place ?? (stands && { ...stands, state: stateOn(stands.state, untils, asOf) }),
    membership,
  }
}

/** @throws StaleVersionError when someone has said otherwise since. */
export function refuseStale(before: PipelineMember | undefined, version: number): void {
  if ((before?.version ?? 0) !== version)
    throw new StaleVersionError('someone else has put the case there or taken it off')
}

/** What the log is told of a change; its `version` is what stands after it: 0 where nothing is said any more. */
export function membershipNote(
  caseId: string,
  member: boolean | null,
  before: PipelineMember | undefined,
  subject: string,
  { by, at, version }: { by: string; at: string; version: number },
): AuditNote {
  return {
    by,
    at,
    kind: 'pipeline',
    action: member === null ? 'taken-back' : member ? 'added' : 'removed',
    subject,
    caseIds: [caseId],
    version,
    before: before ? { member: before.member } : null,
    after: member === null ? null : { member },
  }
}
