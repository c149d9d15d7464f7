import { and, eq, gte, lte, sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import type { AgendaDraft } from '#src/domain/agenda.ts'
import { draftFor } from '#src/domain/agenda.ts'
import { bodyId } from '#src/domain/body.ts'
import { caseStates } from '#src/domain/case.ts'
import { addAgenda, changeAgenda, removeAgenda, sendItem } from '../agenda-changes.ts'
import type { AgendaRecords } from '../agenda-changes.ts'
import type { AgendaStore, PassedOn } from '../agenda-store.ts'
import { byCase, passedOn } from '../passed-on.ts'
import type { Passing } from '../passed-on.ts'
import { changed } from '../store-change.ts'
import type { ToTell } from '../store-change.ts'
import type { View } from '../store.ts'
import { itemsFor, standsIn, validIn } from './as-of.ts'
import { writeAudit } from './audit.ts'
import { rowsOf } from './database.ts'
import type { Database } from './database.ts'
import { given } from './lists.ts'
import { agendas } from './schema.ts'

type Read = <T>(work: (from: Database) => Promise<T>) => Promise<T>
type Change = <T>(work: (within: Database) => Promise<T>, toTell: (answer: T) => ToTell) => Promise<T>

export function postgresAgendas(read: Read, change: Change): AgendaStore {
  return {
    agendas: (audience, { body, from, to }) =>
      read(async (database) => {
        const found = await draftsWhere(
          database,
          and(
            ...given(body, (name) => eq(agendas.bodyId, bodyId(name))),
            ...given(from, (day) => gte(agendas.date, day)),
            ...given(to, (day) => lte(agendas.date, day)),
          ),
        )
        return found.map((draft) => draftFor(draft, audience))
      }),
    agenda: (audience, id) =>
      read(async (database) => {
        const [found] = await draftsWhere(database, eq(agendas.id, id))
        return found ? draftFor(found, audience) : null
      }),
    addAgenda: (content, by, at) =>
      change(
        (within) => addAgenda(postgresRecords(within), content, { by, at }),
        ({ id }) => changed('agendas', id),
      ),
    changeAgenda: (id, content, version, by, at) =>
      change(
        (within) => changeAgenda(postgresRecords(within), { id, content, version, by, at }),
        () => changed('agendas', id),
      ),
    removeAgenda: (id, version, by, at) =>
      change(
        (within) => removeAgenda(postgresRecords(within), id, version, { by, at }),
        () => changed('agendas', id),
      ),
    sendItem: (request, version, by, at) =>
      change(
        (within) => sendItem(postgresRecords(within), request, version, { by, at }),
        () => changed('agendas'),
      ),
    passedOn: (view) => read((database) => passedOnIn(database, view)),
  }
}

async function draftsWhere(database: Database, condition: SQL | undefined): Promise<AgendaDraft[]> {
  const found = await database
    .select({ draft: agendas.data })
    .from(agendas)
    .where(condition)
    .orderBy(agendas.date, agendas.bodyId)
  return found.map(({ draft }) => draft)
}

function postgresRecords(database: Database): AgendaRecords {
  return {
    find: async (id) => (await draftsWhere(database, eq(agendas.id, id)))[0] ?? null,
    findAt: async (body, date) =>
      (await draftsWhere(database, and(eq(agendas.bodyId, bodyId(body)), eq(agendas.date, date))))[0] ?? null,
    async put(draft) {
      const row = { bodyId: bodyId(draft.body), date: draft.date, data: draft }
      await database
        .insert(agendas)
        .values({ id: draft.id, ...row })
        .onConflictDoUpdate({ target: agendas.id, set: row })
    },
    async remove(id) {
      await database.delete(agendas).where(eq(agendas.id, id))
    },
    audit: (note) => writeAudit(database, note),
    async moveRevision() {
      await database.execute(sql`update revision set value = value + 1`)
    },
  }
}

/** The treatment that passed each awaiting case on, from the item it was read in. */
async function passedOnIn(database: Database, view: View): Promise<PassedOn[]> {
  const found = await rowsOf<Passing & Record<string, unknown>>(
    database,
    sql`
      select distinct on (c.case_id) c.data -> 'ref' as case,
        c.data #>> '{lastEvent,outcome}' as outcome, c.data #>> '{lastEvent,body}' as body,
        c.data #>> '{lastEvent,date}' as date,
        jsonb_build_object('meetingId', m.id, 'number', i.number, 'documentId', m.document_id) as item,
        i.data #>> '{decision,referredTo}' as "referredTo", i.data -> 'planned' as planned
      from case_snapshots c
      join meetings m on m.id = c.data #>> '{lastEvent,meetingId}' and ${standsIn(sql`m`, view)}
      join items i on i.document_id = m.document_id and i.meeting_id = m.id and i.gather_key = c.gather_key
        and i.number = c.data #>> '{lastEvent,itemNumber}' and ${itemsFor(sql`i`, view.audience)}
      where c.state = ${caseStates.indexOf('awaiting')} and ${validIn(sql`c`, view)}
        and c.data #>> '{lastEvent,outcome}' in ('referred', 'recommended')
      order by c.case_id, i.position`,
  )
  return found.flatMap(passedOn).toSorted(byCase)
}
