import { expect, test } from 'vitest'
import { aCaseRef } from '#mocks/factories.ts'
import type { CaseWhole, Store } from '#src/store/store.ts'
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
})
const path = 'http://sagsgang.dk/api/pipeline/members/23%2F1104'
const putting = (member: unknown): RequestInit => ({
  method: 'PUT',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ member }),
})
const saying = (said: unknown[]): Pick<Store, 'setPipelineMember'> => ({
  setPipelineMember: (caseId, member, title, by, at) => {
    said.push([caseId, member, title, by])
    return Promise.resolve(member === null ? null : { caseId, member, by, at })
  },
})

test('a case is put on the board, taken off, and left to its title again', async () => {
  const said: unknown[] = []
  const api = apiOver({ case: () => Promise.resolve(whole()), ...saying(said) })
  const put = await api.request(path, putting(true))
  expect(put.status).toBe(200)
  expect(await put.json()).toMatchObject({ member: true, by: 'Lokal bruger' })
  await api.request(path, putting(false))
  const back = await api.request(path, { method: 'DELETE' })
  expect(await back.json()).toBeNull()
  const { title } = aCaseRef()
  expect(said).toEqual([true, false, null].map((member) => ['23/1104', member, title, 'Lokal bruger']))
})

test.each([
  ['a case nobody knows', null, putting(true), 404],
  ['a standing item', whole(true), putting(true), 400],
  ['no answer', whole(), putting('ja'), 400],
] as const)('%s is refused', async (_what, found, request, status) => {
  const response = await apiOver({ case: () => Promise.resolve(found) }).request(path, request)
  expect(response.status).toBe(status)
  expect(await problemIn(response)).toMatchObject({ status })
})

test('only the secretariat may', async () => {
  const api = apiOver({ case: () => Promise.resolve(whole()) }, as('director'))
  expect((await api.request(path, putting(true))).status).toBe(403)
})
