import { eq, sql } from 'drizzle-orm'
import { membershipNote, refuseStale } from '../pipeline-members.ts'
import type { PipelineMember, PipelineStore } from '../pipeline-store.ts'
import { changed } from '../store-change.ts'
import type { ToTell } from '../store-change.ts'
import { writeAudit } from './audit.ts'
import { rowsOf } from './database.ts'
import type { Database } from './database.ts'
import { pipelineMembers } from './schema.ts'

type Change = <T>(work: (within: Database) => Promise<T>, toTell: (answer: T) => ToTell) => Promise<T>

/** What people have said, by case. */
export async function membersIn(database: Database): Promise<Map<string, PipelineMember>> {
  const found = await database.select().from(pipelineMembers)
  return new Map(found.map((said) => [said.caseId, said]))
}

export function postgresPipelineMembers(change: Change): PipelineStore {
  return {
    setPipelineMember: (caseId, member, title, version, by, at) =>
      change(
        async (within) => {
          const before = (await membersIn(within)).get(caseId)
          refuseStale(before, version)
          if ((before?.member ?? null) === member) return before ?? null
          const [moved] = await rowsOf<{ value: string }>(
            within,
            sql`update revision set value = value + 1 returning value`,
          )
          const said = member === null ? null : { caseId, member, by, at, version: Number(moved?.value) }
          if (said) {
            await within
              .insert(pipelineMembers)
              .values(said)
              .onConflictDoUpdate({ target: pipelineMembers.caseId, set: said })
          } else await within.delete(pipelineMembers).where(eq(pipelineMembers.caseId, caseId))
          await writeAudit(
            within,
            membershipNote(caseId, member, before, title, { by, at, version: said?.version ?? 0 }),
          )
          return said
        },
        () => changed('pipeline', caseId),
      ),
  }
}
