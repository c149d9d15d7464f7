import { PGlite } from '@electric-sql/pglite'
import { btree_gin } from '@electric-sql/pglite/contrib/btree_gin'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import { array, assert, asyncProperty, boolean, constant, constantFrom, integer, oneof, record } from 'fast-check'
import type { Arbitrary } from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '#src/domain/days.ts'
import type { AgendaItem, Meeting } from '#src/domain/meeting.ts'
import { memoryStore } from '#src/store/memory.ts'
import { storeOver } from '#src/store/postgres/store-over.ts'
import { sortColumns } from '#src/store/store.ts'
import type { Store, View } from '#src/store/store.ts'
import { decision, followUp, meeting, reading, request } from './build.ts'
import { answers, caseQuery, followUpQuery, meetingQuery, page, waitQuery } from './contract/common.ts'
import { emptied } from './emptied.ts'
import { migrationsFolder } from './migrations-folder.ts'

/** Few names and days, so that meetings, cases and requests meet each other often. */
const bodies = ['Direktionen', 'Teknisk Udvalg', 'Økonomiudvalget', 'Byrådet'] as const
const titles = [
  'Havneplan',
  'Havneplan 2. behandling',
  'Øvrige sager',
  'Ældrepolitik',
  'Salg af grund',
  'Lukket',
] as const
const firstDay = '2025-01-06'
const dayOf = (week: number) => addDays(firstDay, 7 * week)

const item = record({
  title: constantFrom(...titles),
  caseNumber: constantFrom(null, '24/1', '24/2', '24/10'),
  closed: boolean(),
  outcome: constantFrom('postponed', 'returned', 'approved', 'recommended', 'noted', 'none', null),
  until: constantFrom(null, 'næste møde', dayOf(4)),
  asks: constantFrom(null, 'Byrådet', 'Direktionen', 'nobody'),
  mentioned: constantFrom(null, 0, 2, 5),
})

const anyMeeting = record({
  body: constantFrom(...bodies),
  week: integer({ min: 0, max: 6 }),
  time: constantFrom('', 'T10:00:00+01:00', 'T15:00:00+01:00'),
  kind: constantFrom('minutes', 'minutes', 'agenda'),
  items: array(item, { minLength: 1, maxLength: 4 }),
}).map(({ body, week, time, kind, items }): Meeting =>
  meeting(
    body,
    `${dayOf(week)}${time}`,
    items.map(({ title, caseNumber, closed, outcome, until, asks, mentioned }, index): Partial<AgendaItem> => {
      const quote = `Vi beder om mere om ${title.toLowerCase()} nr. ${index}.`
      return {
        title,
        caseNumber,
        closed: closed && index % 2 === 0,
        decision:
          outcome &&
          decision(outcome, {
            until: outcome === 'postponed' ? until : null,
            unsure: until === dayOf(4) ? 'Tvivl.' : null,
          }),
        followUps: asks === null ? [] : [followUp(quote, { targetBody: asks === 'nobody' ? null : asks })],
        mentions:
          mentioned === null
            ? []
            : [
                {
                  date: dayOf(mentioned),
                  body: 'Byrådet',
                  what: 'drøftet',
                  quote,
                  where: { page: null, start: 7, end: 9 },
                },
              ],
      }
    }),
    { kind },
  ),
)

const signed = { by: 'Bo', at: '2025-03-01T12:00:00+01:00' }
const corrected = oneof(
  record({ field: constant('outcome'), value: constantFrom('postponed', 'approved', 'unclear') }),
  record({ field: constant('caseNumber'), value: constantFrom(null, '24/1', '24/2') }),
  record({ field: constant('title'), value: constantFrom('Havneplan', 'Ny skole') }),
  record({ field: constant('closed'), value: boolean() }),
  record({ field: constant('followUps'), value: array(constant(followUp('Støjen måles.')), { maxLength: 1 }) }),
)

/** What someone does to the first item of some meeting they see: corrects it, and perhaps takes it back at once. */
const correction = record({ which: integer({ min: 0, max: 9 }), corrected, takenBack: boolean() })
type Correcting = typeof correction extends Arbitrary<infer Made> ? Made : never

interface Received {
  meetings: Meeting[]
  receivedIn: number
  sample: boolean
}

const received = array(
  record({
    meetings: array(anyMeeting, { minLength: 1, maxLength: 2 }),
    receivedIn: integer({ min: 0, max: 6 }),
    sample: boolean(),
  }),
  { minLength: 1, maxLength: 6 },
)

let client: PGlite
beforeAll(async () => {
  client = await PGlite.create('memory://', { extensions: { btree_gin } })
  await migrate(drizzle({ client }), { migrationsFolder })
})
afterAll(() => client.close())

const views: View[] = [1, 3, 6].flatMap((week) => [
  { asOf: dayOf(week), audience: 'all' },
  { asOf: addDays(dayOf(week), 3), audience: 'open' },
])

/** Everything a store says, in every view, by every filter and in every order. */
async function allAnswers(store: Store): Promise<unknown[]> {
  const said: unknown[] = []
  for (const view of views) said.push(await answers(store, view))
  const [view] = views.slice(-2)
  if (!view) throw new Error('there are views')
  for (const column of sortColumns.waits) said.push(await store.waits(view, { ...waitQuery, sort: `-${column}` }))
  for (const column of sortColumns.cases) said.push(await store.cases(view, { ...caseQuery, sort: column, limit: 3 }))
  for (const column of sortColumns.followUps) said.push(await store.followUps(view, { ...followUpQuery, sort: column }))
  for (const column of sortColumns.meetings) said.push(await store.meetings(view, { ...meetingQuery, sort: column }))
  for (const column of sortColumns.reviews)
    said.push(await store.reviews(view, { ...page, sort: `-${column}`, limit: 2 }))
  for (const overdue of [true, false]) said.push(await store.waits(view, { ...waitQuery, overdue }))
  for (const state of ['overdue', 'postponed', 'awaiting'] as const)
    said.push(await store.cases(view, { ...caseQuery, state }))
  for (const body of bodies) {
    said.push(await store.cases(view, { ...caseQuery, body }), await store.followUps(view, { ...followUpQuery, body }))
  }
  for (const q of ['havne 24', 'plan']) {
    said.push(await store.followUps(view, { ...followUpQuery, q }), await store.cases(view, { ...caseQuery, q }))
    said.push(await store.waits(view, { ...waitQuery, q }))
  }
  for (const q of ['havneplan', 'ældre', '24/1', 'plan', 'politikken', 'udvalg januar', 'aeldrepolitik', 'i'])
    said.push(await store.search(view, q, 100))
  return said
}

/** What is refused in one store is to be refused in the other. */
async function correct(store: Store, { which, corrected: made, takenBack }: Correcting): Promise<unknown> {
  const { items: rows } = await store.meetings({ asOf: dayOf(6), audience: 'all' }, meetingQuery)
  const meetingId = rows[which % rows.length]?.id ?? ''
  const seen = await store.meeting({ asOf: dayOf(6), audience: 'all' }, meetingId)
  const { number, version } = seen?.items[0] ?? { number: '1', version: 0 }
  const { by, at } = signed
  const refused = await store.correct(meetingId, number, made, version, by, at).catch(String)
  if (takenBack && refused === undefined) await store.takeBack(meetingId, number, made.field, version + 1, by, at)
  return [refused, await store.corrections(meetingId)]
}

/** What each store answers when all was received and people have corrected it, and when the samples are cleared. */
async function answersOf(
  store: Store,
  documents: readonly Received[],
  corrections: readonly Correcting[],
): Promise<unknown[]> {
  const [last] = documents.slice(-1)
  const said: unknown[] = []
  for (const each of documents) {
    if (each === last) for (const made of corrections) said.push(await correct(store, made))
    const { meetings, receivedIn, sample } = each
    const receivedAt = `${dayOf(receivedIn)}T08:00:00+01:00`
    await store.importDocument(request(reading(...meetings), { receivedAt, sample }))
  }
  for (const made of corrections) said.push(await correct(store, made))
  said.push(await allAnswers(store))
  await store.clearSamples('Bo', '2025-06-02T08:00:00+02:00')
  return [...said, await allAnswers(store)]
}

test('whatever comes in, in whatever order, memory and embedded Postgres answer alike', async () => {
  const database = drizzle({ client })
  const alike = asyncProperty(received, array(correction, { maxLength: 4 }), async (documents, corrections) => {
    await emptied(database)
    const embedded = await answersOf(
      storeOver(database, { subscribe: () => () => undefined, close: async () => undefined }),
      documents,
      corrections,
    )
    expect(embedded).toEqual(await answersOf(memoryStore(), documents, corrections))
  })
  // What differs is told with its seed as it was found: making it small takes longer than a test may.
  await assert(alike, { numRuns: Number(process.env.EQUIVALENCE_RUNS ?? 10), endOnFailure: true })
})
