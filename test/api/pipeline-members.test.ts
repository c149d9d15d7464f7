import { expect, test } from 'vitest'
import { aCaseRef } from '#mocks/factories.ts'
import { StaleVersionError, type CaseWhole, type Store } from '#src/store/store.ts'
import { apiOver, as, problemIn } from './over.ts'

const whole = (standing = false): CaseWhole => ({
  case: aCaseRef({ id: '23/1104', standing }),
  state: 'active',
  waitKind: null,
  membership: null,
  place: null,
  lastEvent: null,
  steps: 0,
  events: [],
  waits: [],
  followUps: [],
  sameNumber: [],
  nextMeeting: null,
})
const path = 'http://sagsgang.dk/api/pipeline/members/23%2F1104'
const putting = (member: unknown, version: Record<string, string> = { 'if-match': '"0"' }): RequestInit => ({
  method: 'PUT',
  headers: { 'content-type': 'application/json', ...version },
  body: JSON.stringify({ member }),
})
const saying = (said: unknown[]): Pick<Store, 'setPipelineMember'> => ({
  setPipelineMember: (caseId, member, title, version, by, at) => {
    if (version !== said.length) return Promise.reject(new StaleVersionError('said otherwise'))
    said.push([caseId, member, title, by])
    return Promise.resolve(member === null ? null : { caseId, member, by, at, version: said.length })
  },
})

test('a case is put on the board, taken off, and left to its title again', async () => {
  const said: unknown[] = []
  const api = apiOver({ case: () => Promise.resolve(whole()), ...saying(said) })
  const put = await api.request(path, putting(true))
  expect(put.status).toBe(200)
  expect(await put.json()).toMatchObject({ member: true, by: 'Lokal bruger' })
  await api.request(path, putting(false, { 'if-match': '"1"' }))
  const back = await api.request(path, { method: 'DELETE', headers: { 'if-match': '"2"' } })
  expect(await back.json()).toBeNull()
  const { title } = aCaseRef()
  expect(said).toEqual([true, false, null].map((member) => ['23/1104', member, title, 'Lokal bruger']))
})

test.each([
  ['a case nobody knows', null, putting(true), 404],
  ['a standing item', whole(true), putting(true), 400],
  ['no answer', whole(), putting('ja'), 400],
  ['a change on no version', whole(), putting(true, {}), 428],
  ['a change on an older version', whole(), putting(true, { 'if-match': '"7"' }), 412],
  ['taking back on no version', whole(), { method: 'DELETE' }, 428],
] as const)('%s is refused', async (_what, found, request, status) => {
  const response = await apiOver({ case: () => Promise.resolve(found), ...saying([]) }).request(path, request)
  expect(response.status).toBe(status)
  expect(await problemIn(response)).toMatchObject({ status })
})

test('only the secretariat may', async () => {
  const api = apiOver({ case: () => Promise.resolve(whole()) }, as('director'))
  expect((await api.request(path, putting(true))).status).toBe(403)
})
