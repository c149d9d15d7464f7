import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { bodyId } from '#src/domain/body.ts'
import { addDays } from '#src/domain/days.ts'
import type { MeetingRow, WaitRow } from '#src/store/store.ts'
import { appAddress, type AppAddress } from './app-address.ts'
import { calendarOf } from './calendar.ts'
import type { ApiDeps, ApiEnv } from './deps.ts'
import { usualRefusals } from './problem.ts'
import { asOfQuery, filter } from './query.ts'
import { lang, wordsIn, type Words } from './words.ts'

/** The latest of them: what is older a reader has had long since. */
const mostEntries = 100
/** Of a calendar: those held within a year, and all that are to come. */
const mostMeetings = 500

const query = z.object({ ...asOfQuery, body: filter, lang })

const feedRoute = <Path extends string>(path: Path, type: string, summary: string) =>
  createRoute({
    method: 'get',
    path,
    summary,
    request: { query },
    responses: { 200: { description: 'The feed', content: { [type]: { schema: z.string() } } }, ...usualRefusals },
  })

const atom = feedRoute('/feeds/postponed.atom', 'application/atom+xml', 'What is postponed, to subscribe to (Atom)')
const ics = feedRoute('/feeds/meetings.ics', 'text/calendar', 'Meetings, to subscribe to (iCalendar)')

/** Subscriptions, of one body or of all: the asker gets what the asker may see. */
export const feedRoutes = ({ store, now }: ApiDeps) =>
  new OpenAPIHono<ApiEnv>()
    .openapi(atom, async (c) => {
      const { body = null, lang: language = 'da' } = c.req.valid('query')
      const { items } = await store.waits(c.var.view, {
        limit: mostEntries,
        cursor: null,
        sort: '-latest',
        body,
        waitKind: null,
        caseKind: null,
        q: null,
        overdue: null,
      })
      const feed = await atomOf(items, {
        body,
        asOf: c.var.view.asOf,
        words: wordsIn[language],
        address: appAddress(c),
      })
      return c.body(feed, 200, { 'content-type': 'application/atom+xml; charset=utf-8' })
    })
    .openapi(ics, async (c) => {
      const { body = null, lang: language = 'da' } = c.req.valid('query')
      const { items } = await store.meetings(c.var.view, {
        limit: mostMeetings,
        cursor: null,
        sort: '-startsAt',
        body,
        from: addDays(c.var.view.asOf, -365),
        to: null,
      })
      const { feed } = wordsIn[language].files
      const name = body === null ? feed.meetings : feed.meetingsIn(items[0]?.body ?? body)
      const calendar = calendarOf(name, items.map(meetingIn(wordsIn[language], appAddress(c))), now())
      return c.body(calendar, 200, { 'content-type': 'text/calendar; charset=utf-8' })
    })

interface Told {
  body: string | null
  asOf: string
  words: Words
  address: AppAddress
}

/** Noon in Denmark: what has only a day must not fall on another one elsewhere. */
const noonOf = (day: string) => new Date(`${day}T11:00:00Z`)

/**
 * The waits as entries, one for each postponement: put off anew, a case is news again. The library is loaded when it is
 * asked for: the mocked API loads this file too, and no page of it subscribes.
 */
async function atomOf(waits: readonly WaitRow[], { body, asOf, words, address }: Told): Promise<string> {
  const { Feed } = await import('feed')
  const { feed: said } = words.files
  const title = body === null ? said.postponed : said.postponedIn(waits[0]?.body ?? body)
  const feed = new Feed({
    id: `urn:sagsgang:feed:postponed${body === null ? '' : `:${bodyId(body)}`}`,
    title: printable(title),
    updated: noonOf(waits[0]?.latest ?? asOf),
    link: address.postponed(body === null ? null : bodyId(body)),
    feed: address.own,
    author: { name: 'Sagsgang' },
    generator: 'Sagsgang',
  })
  for (const wait of waits) {
    const { case: ref, latest } = wait
    feed.addItem({
      id: `urn:sagsgang:postponed:${encodeURIComponent(ref.id)}:${bodyId(wait.body)}:${latest}`,
      title: asHtml(titleOf(wait, words)),
      link: wait.item ? address.meeting(wait.item.meetingId, wait.item.number) : address.case(ref.id),
      date: noonOf(latest),
      description: asHtml(
        [
          said.waitsSince(wait.since),
          ...[wait.until ?? wait.untilText].flatMap((when) => (when === null ? [] : [said.promised(when)])),
        ].join(' '),
      ),
    })
  }
  return feed.atom1()
}

function titleOf({ waitKind, case: { title }, body, count }: WaitRow, { files: { feed } }: Words): string {
  if (waitKind === 'returned') return feed.entryReturned(title, body)
  return count === 1 ? feed.entry(title, body) : feed.entryAgain(title, body, String(count))
}

/** Without the characters that no XML may hold. */
const printable = (text: string) => text.replaceAll(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ')

/** A text as the HTML that stands for it: feed readers take a title for HTML. */
const asHtml = (text: string) =>
  printable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const meetingIn =
  ({ common, files: { feed } }: Words, address: AppAddress) =>
  ({ id, body, kind, startsAt, place, itemCount, postponed }: MeetingRow) => {
    const url = address.meeting(id)
    const told = kind === 'minutes' ? feed.held(String(itemCount), String(postponed)) : feed.coming(String(itemCount))
    return { id, title: body, startsAt, place, description: `${common.meetingKind[kind]}: ${told}\n${url}`, url }
  }
