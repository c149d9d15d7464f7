import ICAL from 'ical.js'
import { DomUtils, parseDocument } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import { aCaseRef, aList, aMeetingRow, aWait } from '#mocks/factories.ts'
import { paths } from '#src/features/shared/paths.ts'
import type { Store, WaitRow } from '#src/store/store.ts'
import { apiOver, as, problemIn } from './over.ts'

const get = (path: string, known: Partial<Store>) => apiOver(known).request(`http://sagsgang.dk/api/feeds/${path}`)

const { getElementsByTagName: all, textContent } = DomUtils
type Within = Parameters<typeof all>[1]
const said = (within: Within, name: string) => all(name, within).slice(0, 1).map(textContent)[0] ?? null
const hrefs = (within: Within, deep = true) => all('link', within, deep).map(({ attribs }) => attribs.href)

const waits = (items: WaitRow[]): Partial<Store> => ({ waits: () => Promise.resolve(aList(items)) })
const atom = async (items: WaitRow[], query = '') => {
  const response = await get(`postponed.atom${query}`, waits(items))
  expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
  const feed = parseDocument(await response.text(), { xmlMode: true })
  return { feed, entries: all('entry', feed) }
}

const idOf = async (wait: WaitRow) => said((await atom([wait])).entries, 'id')

const meetings = (...items: ReturnType<typeof aMeetingRow>[]): Partial<Store> => ({
  meetings: () => Promise.resolve(aList(items)),
})
const calendarOf = async (known: Partial<Store>, query = '') => {
  const response = await get(`meetings.ics${query}`, known)
  expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  const calendar = new ICAL.Component(ICAL.parse(await response.text()))
  return { calendar, events: calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)) }
}

describe('postponed.atom', () => {
  test('has an entry for what was put off, with where it says so', async () => {
    const again = aWait({ count: 2, latest: '2025-02-25', until: '2025-03-11' })
    const { feed, entries } = await atom([again])
    expect(said(feed, 'title')).toBe('Udskudte sager')
    expect(said(feed, 'updated')).toBe('2025-02-25T11:00:00.000Z')
    expect(said(entries.slice(0, 1), 'title')).toBe(
      'Klimatilpasningsplan for Fjordby Havn udskudt 2. gang i Direktionen',
    )
    expect(said(entries.slice(0, 1), 'summary')).toBe('Har ventet siden 2025-01-14. Lovet til 2025-03-11.')
    expect(hrefs(entries.slice(0, 1))).toEqual([
      `http://sagsgang.dk${paths.meeting('direktionen-2025-01-14', { item: '3' })}`,
    ])
  })

  test('an entry keeps its id, and a new postponement has one of its own', async () => {
    expect(await idOf(aWait({ daysWaiting: 99 }))).toBe(await idOf(aWait()))
    expect(await idOf(aWait({ latest: '2025-02-25', count: 2 }))).not.toBe(await idOf(aWait()))
    expect(await idOf(aWait())).toBe('urn:sagsgang:postponed:23%2F1104:direktionen:2025-01-14')
  })

  test('of one body: named and linked so', async () => {
    const { feed } = await atom([aWait({ body: 'Økonomiudvalget' })], '?body=%C3%98konomiudvalget&lang=en')
    expect(said(feed, 'title')).toBe('Postponed cases in Økonomiudvalget')
    expect(said(feed, 'id')).toBe('urn:sagsgang:feed:postponed:oekonomiudvalget')
    const [whole] = all('feed', feed)
    expect(hrefs(whole?.children ?? [], false).map((href) => href?.replaceAll('&amp;', '&'))).toEqual([
      `http://sagsgang.dk${paths.postponed({ forum: 'oekonomiudvalget' })}`,
      'http://sagsgang.dk/api/feeds/postponed.atom?body=%C3%98konomiudvalget&lang=en',
    ])
  })

  test('a title with marks, tags and what no XML may hold is told as text', async () => {
    const { entries } = await atom([aWait({ case: aCaseRef({ title: 'Havn <b>&\u0001</b> ]]> kaj' }) })])
    expect(said(entries.slice(0, 1), 'title')).toBe('Havn &lt;b&gt;&amp; &lt;/b&gt; ]]&gt; kaj udskudt i Direktionen')
  })

  test('with nothing put off it is a feed without entries', async () => {
    const { feed, entries } = await atom([])
    expect([said(feed, 'updated'), entries]).toEqual(['2025-03-04T11:00:00.000Z', []])
  })
})

describe('meetings.ics', () => {
  test('a meeting at its hour in Copenhagen, winter and summer, whatever zone the server is in', async () => {
    const { calendar, events } = await calendarOf(
      meetings(aMeetingRow(), aMeetingRow({ id: 'byraadet-2025-06-16', startsAt: '2025-06-16T17:00:00+02:00' })),
    )
    const [zone] = calendar.getAllSubcomponents('vtimezone')
    if (!zone) throw new Error('a calendar tells of its zone')
    ICAL.TimezoneService.register(new ICAL.Timezone(zone))
    expect(events.map(({ startDate }) => [startDate.zone?.tzid, startDate.toJSDate().toISOString()])).toEqual([
      ['Europe/Copenhagen', '2025-01-14T08:00:00.000Z'],
      ['Europe/Copenhagen', '2025-06-16T15:00:00.000Z'],
    ])
    expect(calendar.toString()).toMatch(/DTSTAMP:20250304T110000Z/)
  })

  test('says where, what became of it, and the way to it; its id stays', async () => {
    const [event] = (await calendarOf(meetings(aMeetingRow()))).events
    expect([event?.uid, event?.summary, event?.location]).toEqual([
      'direktionen-2025-01-14@sagsgang',
      'Direktionen',
      'Rådhuset, lokale 2',
    ])
    const url = `http://sagsgang.dk${paths.meeting('direktionen-2025-01-14')}`
    expect(event?.description).toBe(`Referat: 6 punkter, 1 udskudt.\n${url}`)
    expect(event?.component.getFirstPropertyValue('url')).toBe(url)
  })

  test('one whose hour is not printed is told as all of the day', async () => {
    const [event] = (await calendarOf(meetings(aMeetingRow({ startsAt: '2025-01-14', kind: 'agenda', place: null }))))
      .events
    expect([event?.startDate.isDate, event?.startDate.toString(), event?.location]).toEqual([true, '2025-01-14', null])
    expect(event?.description).toContain('Dagsorden med 6 punkter.')
  })

  test('asks for a year back and all to come, of the body asked for', async () => {
    const asked: unknown[] = []
    const known: Partial<Store> = {
      meetings: (_view, query) => {
        asked.push(query)
        return Promise.resolve(aList([aMeetingRow({ body: 'Økonomi; Erhverv, Vækst' })]))
      },
    }
    const { calendar } = await calendarOf(known, '?body=direktionen')
    expect(asked).toEqual([expect.objectContaining({ body: 'direktionen', from: '2024-03-04', to: null })])
    expect(calendar.toString()).toContain(String.raw`X-WR-CALNAME:Møder i Økonomi\; Erhverv\, Vækst`)
  })
})

test.each(['postponed.atom', 'meetings.ics'])(
  '%s is made for the asker, and not again for one who holds it',
  async (feed) => {
    const audiences: string[] = []
    const known: Partial<Store> = {
      waits: ({ audience }) => {
        audiences.push(audience)
        return Promise.resolve(aList([]))
      },
      meetings: ({ audience }) => {
        audiences.push(audience)
        return Promise.resolve(aList([]))
      },
    }
    for (const role of ['reader', 'director'] as const) await apiOver(known, as(role)).request(`/api/feeds/${feed}`)
    expect(audiences).toEqual(['open', 'all'])
    const api = apiOver(known)
    const tag = (await api.request(`/api/feeds/${feed}`)).headers.get('etag') ?? ''
    expect((await api.request(`/api/feeds/${feed}`, { headers: { 'if-none-match': tag } })).status).toBe(304)
    expect(await problemIn(await api.request(`/api/feeds/${feed}?asOf=nu`))).toMatchObject({ status: 400 })
  },
)
