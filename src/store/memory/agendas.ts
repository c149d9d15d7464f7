import { draftFor } from '#src/domain/agenda.ts'
import { bodyId } from '#src/domain/body.ts'
import { addAgenda, byMeeting, changeAgenda, removeAgenda, sendItem } from '../agenda-changes.ts'
import type { AgendaRecords } from '../agenda-changes.ts'
import type { AgendaStore } from '../agenda-store.ts'
import { byCase, passedOn } from '../passed-on.ts'
import type { Passing } from '../passed-on.ts'
import { changed } from '../store-change.ts'
import type { ToTell } from '../store-change.ts'
import { standsOn } from '../versions.ts'
import { audited } from './audit.ts'
import type { Draft } from './records.ts'
import { seenBy } from './seen.ts'
import type { Seen } from './seen.ts'
import type { State } from './state.ts'

type Change = <T>(work: (draft: Draft) => Promise<T>, toTell: (answer: T) => ToTell) => Promise<T>

export function memoryAgendas(state: () => State, change: Change): AgendaStore {
  return {
    agendas: async (audience, { body, from, to }) =>
      [...state().agendas.values()]
        .filter((draft) => body === null || bodyId(draft.body) === bodyId(body))
        .filter(({ date }) => (from === null || date >= from) && (to === null || date <= to))
        .toSorted(byMeeting)
        .map((draft) => draftFor(draft, audience)),
    agenda: async (audience, id) => {
      const found = state().agendas.get(id)
      return found ? draftFor(found, audience) : null
    },
    addAgenda: (content, by, at) =>
      change(
        (draft) => addAgenda(memoryRecords(draft), content, { by, at }),
        ({ id }) => changed('agendas', id),
      ),
    changeAgenda: (id, content, version, by, at) =>
      change(
        (draft) => changeAgenda(memoryRecords(draft), { id, content, version, by, at }),
        () => changed('agendas', id),
      ),
    removeAgenda: (id, version, by, at) =>
      change(
        (draft) => removeAgenda(memoryRecords(draft), id, version, { by, at }),
        () => changed('agendas', id),
      ),
    sendItem: (request, version, by, at) =>
      change(
        (draft) => sendItem(memoryRecords(draft), request, version, { by, at }),
        () => changed('agendas'),
      ),
    passedOn: async (view) => {
      const seen = seenBy(state(), view)
      return seen.cases
        .flatMap((each) => passingOf(seen, each))
        .flatMap(passedOn)
        .toSorted(byCase)
    },
  }
}

function memoryRecords(draft: Draft): AgendaRecords {
  const agendas = () => draft.state.agendas
  return {
    find: async (id) => agendas().get(id) ?? null,
    findAt: async (body, date) =>
      [...agendas().values()].find((each) => bodyId(each.body) === bodyId(body) && each.date === date) ?? null,
    async put(agenda) {
      draft.state = { ...draft.state, agendas: new Map(agendas()).set(agenda.id, agenda) }
    },
    async remove(id) {
      draft.state = { ...draft.state, agendas: new Map([...agendas()].filter(([each]) => each !== id)) }
    },
    async audit(note) {
      draft.state = audited(draft.state, note)
    },
    async moveRevision() {
      draft.state = { ...draft.state, revision: draft.state.revision + 1 }
    },
  }
}

function passingOf({ view }: Seen, { snapshot, group }: Seen['cases'][number]): Passing[] {
  const { ref, state, lastEvent } = snapshot
  if (state !== 'awaiting' || (lastEvent?.outcome !== 'referred' && lastEvent?.outcome !== 'recommended')) return []
  const { meetingId, itemNumber, outcome, body, date } = lastEvent
  const member = group.members.find(
    ({ item: known }) =>
      known.meeting.id === meetingId && known.item.number === itemNumber && standsOn(known, view.asOf),
  )
  if (!member) return []
  const { meeting, item } = member.item
  return [
    {
      case: ref,
      outcome,
      body,
      date,
      item: { meetingId: meeting.id, number: item.number, documentId: meeting.documentId },
      referredTo: item.decision?.referredTo ?? null,
      planned: item.planned,
    },
  ]
}
