import type { KnownFollowUp } from '../derive-case-group.ts'
import { StaleVersionError } from '../store.ts'
import type { FollowUpChange } from '../store.ts'
import { commentNote, followUpNote, writtenAfter } from '../written.ts'
import { audited } from './audit.ts'
import type { State } from './state.ts'

function followUpIn({ groups }: State, id: string): KnownFollowUp {
  const found = [...groups.values()].flatMap(({ followUps }) => followUps).find((each) => each.id === id)
  if (!found) throw new Error('no such follow-up')
  return found
}

/** The state with a person's change of a follow-up. */
export function withChange(
  state: State,
  id: string,
  change: FollowUpChange,
  version: number,
  by: string,
  at: string,
): State {
  const found = followUpIn(state, id)
  const before = state.written.get(id) ?? []
  const latest = before.at(-1) ?? null
  if ((latest?.version ?? 0) !== version) throw new StaleVersionError('the follow-up was changed by someone else')
  const next = writtenAfter(latest, change, by, at)
  const written = new Map(state.written).set(id, [...before, next])
  return audited({ ...state, written, revision: state.revision + 1 }, followUpNote(found, latest, next))
}

/** The state with what someone says of a follow-up. */
export function withComment(state: State, id: string, text: string, by: string, at: string): State {
  const note = commentNote(followUpIn(state, id), text, by, at)
  return audited({ ...state, revision: state.revision + 1 }, note)
}
