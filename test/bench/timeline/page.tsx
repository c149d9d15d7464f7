import { notifyManager, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { aBody, aList, aSummary } from '#mocks/factories.ts'
import { manyMeetings } from '#mocks/many-waits.ts'
import type { WaitAnswer } from '#src/api/schemas/wait.ts'
import '#src/app/look.css'
import { filtersOf } from '#src/features/postponed/filters.ts'
import { Postponed } from '#src/features/postponed/postponed.tsx'
import { postponedQueries } from '#src/features/postponed/queries.ts'
import { AsOfProvider } from '#src/features/shared/as-of-provider.tsx'
import { LinkProvider } from '#src/features/shared/link-provider.tsx'
import { LanguageProvider } from '#src/i18n/language.tsx'
import { drawn, settle, timed } from './timed.ts'
import { all, day, notOverdue } from './waits.ts'

/**
 * The real screen over generated waits. They are on their way until the benchmark hands them over; `?screen` lets the
 * API answer with them, to look at.
 */
const search = new URLSearchParams(location.search)
const meetings = manyMeetings(day)
const ahead = (name: string) => meetings.find(({ body, startsAt }) => body === name && startsAt.slice(0, 10) > day)
const bodies = [...new Set(meetings.map(({ body }) => body))].map((name) =>
  aBody({ id: name.toLowerCase(), name, nextMeeting: ahead(name) ?? null }),
)

const pageOf = ({ searchParams }: URL) => {
  const start = Number(searchParams.get('cursor') ?? 0)
  const end = start + Number(searchParams.get('limit'))
  return { items: all.slice(start, end), total: all.length, nextCursor: end < all.length ? String(end) : null }
}
const answers: Record<string, (url: URL) => unknown> = {
  '/api/postponed': pageOf,
  '/api/meetings': () => aList(meetings),
  '/api/bodies': () => aList(bodies),
  '/api/summary': () => aSummary({ asOf: day }),
}
/** So far away is the API: what is asked when the waits are known comes after they are drawn, as in the app. */
const apiAway = () => new Promise((done) => setTimeout(done, 150))
globalThis.fetch = async (input) => {
  const url = new URL(input instanceof Request ? input.url : input, location.href)
  if (url.pathname === '/api/postponed' && !search.has('screen')) return new Promise(() => {})
  await apiAway()
  return Response.json(answers[url.pathname]?.(url) ?? {})
}

// To the app another filter is another query: there is nothing from before to compare its answer with.
const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, structuralSharing: false } } })
notifyManager.setScheduler(queueMicrotask)
const { queryKey } = postponedQueries.list(filtersOf({ get: () => null, oneOf: (_name, [first]) => first }), null)
const show = (items: WaitAnswer[]) =>
  client.setQueryData(queryKey, { pages: [{ items, total: items.length, nextCursor: null }], pageParams: [null] })

const lanes = () => [...document.querySelectorAll('li[data-row] a')].map(({ textContent }) => textContent).join()
/** Whether other lanes stand than did before: those of the other filter. */
const hasChanged = () => {
  const before = lanes()
  return () => lanes() !== before
}
const hasLanes = () => document.querySelector('li [data-track]') !== null
const levelButton = (name: string) => {
  const label = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === name)
  return () => label?.querySelector('input')?.click()
}

/** The work of each frame while a hand drags the timeline to the right. */
const pan = async (frames: number): Promise<number[]> => {
  const track = document.querySelector('li [data-track]')
  if (!track) throw new Error('there is no lane to drag')
  const { left, top, width } = track.getBoundingClientRect()
  let x = left + width / 2
  const pointer = (type: string) =>
    new PointerEvent(type, { bubbles: true, clientX: x, clientY: top + 20, pointerId: 1, isPrimary: true })
  track.dispatchEvent(pointer('pointerdown'))
  const work: number[] = []
  for (let frame = 0; frame < frames; frame += 1) {
    await new Promise<void>((done) => {
      requestAnimationFrame(() => {
        const began = performance.now()
        x += 17
        dispatchEvent(pointer('pointermove'))
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => {
          work.push(performance.now() - began)
          done()
        })
        port1.start()
        port2.postMessage(null)
      })
    })
  }
  dispatchEvent(pointer('pointerup'))
  await drawn(() => null)
  return work
}

/** Drawn at once, as React does not by itself. */
const timedAtOnce = (work: () => void, isShown?: () => boolean) => timed(() => flushSync(work), isShown)

const bench = {
  firstPaint: () => timedAtOnce(() => show(all), hasLanes),
  settle,
  filter: () => timedAtOnce(() => show(notOverdue), hasChanged()),
  unfilter: () => timedAtOnce(() => show(all), hasChanged()),
  zoom: () => timedAtOnce(levelButton('År')),
  pan,
}
Object.assign(window, { bench })
const element = document.querySelector('#root')
if (!element) throw new Error('the page has no root')
createRoot(element).render(
  <LanguageProvider>
    <QueryClientProvider client={client}>
      <BrowserRouter>
        <AsOfProvider>
          <LinkProvider>
            <Postponed />
          </LinkProvider>
        </AsOfProvider>
      </BrowserRouter>
    </QueryClientProvider>
  </LanguageProvider>,
)
