import { membershipNote, refuseStale } from '../pipeline-members.ts'
import type { PipelineStore } from '../pipeline-store.ts'
import { changed } from '../store-change.ts'
import type { ToTell } from '../store-change.ts'
import { audited } from './audit.ts'
import type { Draft } from './records.ts'

type Change = <T>(work: (draft: Draft) => Promise<T>, toTell: (answer: T) => ToTell) => Promise<T>

export function memoryPipelineMembers(change: Change): PipelineStore {
  return {
    setPipelineMember: (caseId, member, title, version, by, at) =>
      change(
        async (draft) => {
          const members = new Map(draft.state.members)
          const before = members.get(caseId)
          refuseStale(before, version)
          if ((before?.member ?? null) === member) return before ?? null
          const revision = draft.state.revision + 1
          const said = member === null ? null : { caseId, member, by, at, version: revision }
          if (said) members.set(caseId, said)
          else members.delete(caseId)
          const note = membershipNote(caseId, member, before, title, { by, at, version: said?.version ?? 0 })
          draft.state = { ...audited(draft.state, note), members, revision }
          return said
        },
        () => changed('pipeline', caseId),
      ),
  }
}
