import { createApi } from '#src/api/api.ts'
import type { ApiDeps } from '#src/api/deps.ts'
import type { MeAnswer } from '#src/api/schemas/me.ts'
import type { Store } from '#src/store/store.ts'

const unasked = (method: string) => () => Promise.reject(new Error(`the store was asked for ${method}`))

/** A store that knows what the test gives it, and rejects whatever else it is asked. */
export const storeWith = (known: Partial<Store>): Store => ({
  revision: () => Promise.resolve(7),
  subscribe: () => () => undefined,
  databaseId: unasked('databaseId'),
  sourceState: unasked('sourceState'),
  saveSourceState: unasked('saveSourceState'),
  sourceMeetings: unasked('sourceMeetings'),
  unreadMeetings: unasked('unreadMeetings'),
  listSource: unasked('listSource'),
  noteUnread: unasked('noteUnread'),
  importDocument: unasked('importDocument'),
  replaceReading: unasked('replaceReading'),
  documents: unasked('documents'),
  document: unasked('document'),
  documentBySha256: unasked('documentBySha256'),
  clearSamples: unasked('clearSamples'),
  summary: unasked('summary'),
  bodies: unasked('bodies'),
  waits: unasked('waits'),
  pipeline: unasked('pipeline'),
  setPipelineMember: unasked('setPipelineMember'),
  cases: unasked('cases'),
  case: unasked('case'),
  meetings: unasked('meetings'),
  meeting: unasked('meeting'),
  followUps: unasked('followUps'),
  followUp: unasked('followUp'),
  changeFollowUp: unasked('changeFollowUp'),
  commentFollowUp: unasked('commentFollowUp'),
  addFollowUp: unasked('addFollowUp'),
  reviews: unasked('reviews'),
  corrections: unasked('corrections'),
  correct: unasked('correct'),
  takeBack: unasked('takeBack'),
  audit: unasked('audit'),
  agendas: unasked('agendas'),
  agenda: unasked('agenda'),
  decisionCounts: unasked('decisionCounts'),
  decisions: unasked('decisions'),
  waitRecords: unasked('waitRecords'),
  placeRecords: unasked('placeRecords'),
  addAgenda: unasked('addAgenda'),
  changeAgenda: unasked('changeAgenda'),
  removeAgenda: unasked('removeAgenda'),
  sendItem: unasked('sendItem'),
  passedOn: unasked('passedOn'),
  search: unasked('search'),
  close: unasked('close'),
  ...known,
})

export const today = '2025-03-04'

/** The API over such a store, on 4 March 2025. */
export const apiOver = (known: Partial<Store>, deps: Partial<ApiDeps> = {}) =>
  createApi({
    store: storeWith(known),
    read: () => Promise.reject(new Error('nothing was to be read')),
    today: () => today,
    now: () => '2025-03-04T12:00:00+01:00',
    ...deps,
  })

/** Someone signed in with a role. */
export const as = (role: MeAnswer['role']): Pick<ApiDeps, 'whoIs'> => ({
  whoIs: () => ({ name: 'Åse Nørgård', role, mode: 'oidc' }),
})

/** The kind, and what is said of it, of an answer that is a problem. */
export async function problemIn(response: Response) {
  const { type, detail, ...rest } = await response.json()
  return { status: response.status, mediaType: response.headers.get('content-type'), kind: type, detail, ...rest }
}
