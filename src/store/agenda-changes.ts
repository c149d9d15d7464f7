import type { AgendaContent, AgendaDraft } from '#src/domain/agenda.ts'
import { withoutMoved, withReceived } from '#src/domain/agenda-send.ts'
import type { AuditNote } from '#src/domain/audit.ts'
import { bodyId } from '#src/domain/body.ts'
import { agendaNote } from './agenda-notes.ts'
import { AgendaExistsError, NoSuchAgendaError } from './agenda-store.ts'
import type { SendItem, SentItem } from './agenda-store.ts'
import { StaleVersionError } from './store.ts'

/** What changing drafts needs of where they are kept, within one transaction. */
export interface AgendaRecords {
  find(id: string): Promise<AgendaDraft | null>
  findAt(body: string, date: string): Promise<AgendaDraft | null>
  put(draft: AgendaDraft): Promise<void>
  remove(id: string): Promise<void>
  audit(note: AuditNote): Promise<void>
  moveRevision(): Promise<void>
}

/** Who does it, and when. */
interface Hand {
  by: string
  at: string
}

/** Keeps what a draft has come to, and tells of it in the log. */
async function keep(
  records: AgendaRecords,
  before: AgendaDraft | null,
  content: AgendaContent & Pick<AgendaDraft, 'id'>,
  { by, at }: Hand,
): Promise<AgendaDraft> {
  const { version = 0, createdBy = by, createdAt = at } = before ?? {}
  const after = { ...content, version: version + 1, createdBy, createdAt, changedBy: by, changedAt: at }
  await records.put(after)
  await records.audit(agendaNote(before, after, { by, at }))
  await records.moveRevision()
  return after
}

export async function addAgenda(records: AgendaRecords, content: AgendaContent, hand: Hand): Promise<AgendaDraft> {
  if (await records.findAt(content.body, content.date)) throw new AgendaExistsError('that meeting has a draft')
  return keep(records, null, { ...content, id: crypto.randomUUID() }, hand)
}

async function standing(records: AgendaRecords, id: string, version: number): Promise<AgendaDraft> {
  const draft = await records.find(id)
  if (!draft) throw new NoSuchAgendaError('no such draft')
  if (draft.version !== version) throw new StaleVersionError('the draft was changed by someone else')
  return draft
}

export async function changeAgenda(
  records: AgendaRecords,
  { id, content, version, ...hand }: Hand & { id: string; content: AgendaContent; version: number },
): Promise<AgendaDraft> {
  const before = await standing(records, id, version)
  const there = await records.findAt(content.body, content.date)
  if (there && there.id !== id) throw new AgendaExistsError('that meeting has a draft')
  return keep(records, before, { ...content, id }, hand)
}

export async function removeAgenda(records: AgendaRecords, id: string, version: number, hand: Hand): Promise<void> {
  const before = await standing(records, id, version)
  await records.remove(id)
  await records.audit(agendaNote(before, null, hand))
  await records.moveRevision()
}

/** The draft of a meeting, begun where there is none. */
async function draftOf(records: AgendaRecords, { body, date }: SendItem['to'], hand: Hand): Promise<AgendaDraft> {
  const empty = { body, date, time: null, place: null, items: [], leftOut: [] }
  return (await records.findAt(body, date)) ?? addAgenda(records, empty, hand)
}

export async function sendItem(
  records: AgendaRecords,
  { agendaId, itemId, how, to }: SendItem,
  version: number,
  hand: Hand,
): Promise<SentItem> {
  const from = await standing(records, agendaId, version)
  const item = from.items.find(({ id }) => id === itemId)
  if (!item) throw new NoSuchAgendaError('no such item on the draft')
  if (bodyId(to.body) === bodyId(from.body) && to.date === from.date) throw new AgendaExistsError('it stands there')
  const target = await draftOf(records, to, hand)
  const keepsId = how === 'move' && !target.items.some(({ id }) => id === itemId)
  const sent = keepsId ? item : { ...item, id: crypto.randomUUID() }
  const received = await keep(records, target, withReceived(target, sent), hand)
  if (how === 'duplicate') return { from, to: received }
  const movedTo = { agendaId: target.id, body: target.body, date: target.date }
  return { from: await keep(records, from, withoutMoved(from, item, movedTo), hand), to: received }
}

/** Next meeting first, then by body; two of one name would be one draft. */
export function byMeeting(a: AgendaDraft, b: AgendaDraft): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1
  return bodyId(a.body) < bodyId(b.body) ? -1 : 1
}
