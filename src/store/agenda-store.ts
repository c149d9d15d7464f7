import type { AgendaContent, AgendaDraft } from '#src/domain/agenda.ts'
import type { Audience } from '#src/domain/audience.ts'
import type { CaseRef } from '#src/domain/case.ts'
import type { Outcome } from '#src/domain/outcome.ts'
import type { View } from './store.ts'

/** Which drafts: of a body (name or id), of meetings from a day, and to a day. */
export interface AgendaQuery {
  body: string | null
  from: string | null
  to: string | null
}

/** A case whose latest treatment passed it on to a body: by name, or as the first on its planned route. */
export interface PassedOn {
  case: CaseRef
  to: string
  /** The treatment that passed it on. */
  outcome: Outcome
  body: string
  date: string
  item: { meetingId: string; number: string; documentId: string }
}

/** There is a draft for that body and day already. */
export class AgendaExistsError extends Error {
  override name = 'AgendaExistsError'
}

/** There is no such draft, or no such item on it: someone has taken it away. */
export class NoSuchAgendaError extends Error {
  override name = 'NoSuchAgendaError'
}

/**
 * Agendas that are being prepared: what people write, beside what was read. They are not as of a day – a draft is as it
 * was last left – but for an audience (`draftFor`).
 */
export interface AgendaStore {
  /** Next meeting first, then by body. */
  agendas(audience: Audience, query: AgendaQuery): Promise<AgendaDraft[]>
  agenda(audience: Audience, id: string): Promise<AgendaDraft | null>
  /**
   * Begins a draft; the id is its own.
   * @throws AgendaExistsError when the body and day have one.
   */
  addAgenda(content: AgendaContent, by: string, at: string): Promise<AgendaDraft>
  /**
   * Puts the content in place of what stood.
   * @throws NoSuchAgendaError
   * @throws StaleVersionError when `version` is not the one that stands.
   * @throws AgendaExistsError when it is moved to a body and day that have one.
   */
  changeAgenda(id: string, content: AgendaContent, version: number, by: string, at: string): Promise<AgendaDraft>
  /** Throws as `changeAgenda`. */
  removeAgenda(id: string, version: number, by: string, at: string): Promise<void>
  /**
   * Puts an item last on the draft of another meeting, which is begun where there is none. Moved, it leaves where it
   * stood, and where to is kept there; copied, it stays and the copy gets an id of its own. One transaction.
   * @throws NoSuchAgendaError when there is no such draft or item.
   * @throws StaleVersionError when `version` is not that of the draft it is taken from.
   */
  sendItem(request: SendItem, version: number, by: string, at: string): Promise<SentItem>

  /** Cases that were passed on and have not been treated since, each with the body it was passed to. */
  passedOn(view: View): Promise<PassedOn[]>
}

export interface SendItem {
  agendaId: string
  itemId: string
  how: 'move' | 'duplicate'
  to: { body: string; date: string }
}

export interface SentItem {
  from: AgendaDraft
  to: AgendaDraft
}
