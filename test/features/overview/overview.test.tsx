import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  aBody,
  aCaseRef,
  aFollowUp,
  aList,
  aPipeline,
  aPipelineCase,
  aSourceOfMinutes,
  aSummary,
  aWait,
} from '#mocks/factories.ts'
import { answerWith, disconnect, failWith, server } from '#mocks/server.ts'
import { inShort } from '#src/api/pipeline-board.ts'
import type { FollowUpAnswer } from '#src/api/schemas/follow-up.ts'
import type { PipelineCaseAnswer } from '#src/api/schemas/pipeline.ts'
import { Overview } from '#src/features/overview/overview.tsx'
import { VisitContext } from '#src/features/shared/last-visit.ts'
import { render } from '#test/render.tsx'

const on = '?pr=2025-03-04'
const card = (name: string) => screen.findByRole('region', { name })
const show = () => render(<Overview />, { route: `/${on}` })

const counts = { postponed: 3, overdue: 1, followUpsOpen: 4, strategiesActive: 2, cases: 31, meetings: 16, toReview: 0 }
const next = {
  id: 'direktionen-2025-03-11',
  body: 'Direktionen',
  bodyKind: 'executive' as const,
  startsAt: '2025-03-11',
}
const mobility = aWait({
  case: aCaseRef({ id: '24/18802', title: 'Mobilitetsplan' }),
  since: '2024-09-05',
  latest: '2025-01-14',
  count: 2,
  daysWaiting: 180,
  postponedOn: ['2024-09-05', '2025-01-14'],
  until: '2025-02-05',
  overdue: true,
})

const ofBody = [aFollowUp({ id: 'a' }), aFollowUp({ id: 'b' })]

/** The follow-ups that press, and those that should have come; a body that is asked about has two. */
const answerFollowUps = (pressing: FollowUpAnswer[], missed: FollowUpAnswer[] = []) =>
  server.use(
    http.get('*/api/follow-ups', ({ request }) =>
      HttpResponse.json(aList({ pressing, missed }[new URL(request.url).searchParams.get('due') ?? ''] ?? ofBody)),
    ),
  )

const answerStrategies = (cases: PipelineCaseAnswer[]) => answerWith('/api/pipeline/short', inShort(aPipeline(cases)))

beforeEach(() => {
  answerWith('/api/summary', aSummary({ counts }))
  answerWith('/api/sources', { items: [] })
  answerWith('/api/postponed', aList([mobility]))
  answerWith('/api/bodies', aList([aBody({ nextMeeting: next })]))
  answerWith('/api/agendas', aList([]))
  answerStrategies([aPipelineCase({ case: aCaseRef({ title: 'Ungestrategi' }) })])
  answerFollowUps([aFollowUp({ due: '2025-03-10' })])
})

describe('the four facts', () => {
  it.each([
    [/^3 sager venter længst: 180 dage$/, '/udskudt?pr=2025-03-04'],
    [/^1 over den lovede tid længst: 27 dage over$/, '/udskudt?over=ja&pr=2025-03-04'],
    [/^1 strategi står stille af 2 på vej$/, '/strategier?stille=ja&pr=2025-03-04'],
    [/^4 åbne opfølgninger 1 over fristen eller inden 14 dage$/, '/opfoelgning?pr=2025-03-04'],
  ])('say %s, and lead there', async (words, address) => {
    show()
    const facts = await screen.findByRole('region', { name: 'Status i fire tal' })
    expect((await within(facts).findByRole('link', { name: words })).getAttribute('href')).toBe(address)
  })

  it('say so when nothing is wrong', async () => {
    answerWith('/api/summary', aSummary({ counts: { ...counts, postponed: 0, overdue: 0, followUpsOpen: 0 } }))
    answerWith('/api/postponed', aList([]))
    answerFollowUps([])
    show()
    expect(await screen.findByText('intet er udskudt')).toBeDefined()
    expect(await screen.findByText('ingen lovet tid er overskredet')).toBeDefined()
    expect(await screen.findByText('ingen med frist inden 14 dage')).toBeDefined()
  })
})

describe('the longest waits', () => {
  it('lead to the case, and to the sentence that postponed it', async () => {
    show()
    const name = await within(await card('Har ventet længst')).findByRole('link', { name: 'Mobilitetsplan' })
    expect(name.getAttribute('href')).toBe('/sager/24%2F18802?pr=2025-03-04')
    const source = within(await card('Har ventet længst')).getByRole('link', {
      name: /^\S+ dage\. Se kilden: Mobilitetsplan udskudt i Direktionen 14\. januar 2025$/,
    })
    expect(source.getAttribute('href')).toBe('/moeder/direktionen-2025-01-14?punkt=3&fra=420&til=447&pr=2025-03-04')
  })

  it('tell in words where, how often, what was promised and what comes', async () => {
    show()
    for (const words of ['Direktionen', 'udskudt 2 gange', 'over tid, lovet 5. feb.', 'ikke på en kommende dagsorden'])
      expect(await within(await card('Har ventet længst')).findByText(words)).toBeDefined()
  })

  it('say when nothing waits', async () => {
    answerWith('/api/postponed', aList([]))
    show()
    expect(
      await within(await card('Har ventet længst')).findByRole('heading', { name: 'Ingen sager venter' }),
    ).toBeDefined()
  })
})

describe('the follow-ups that fall due', () => {
  it('lead to the sentence that promised them, and to all that are open', async () => {
    answerFollowUps([aFollowUp({ text: 'Notat om cykelpendling', due: '2025-03-10' })])
    show()
    const due = within(await card('Opfølgning med frist'))
    const link = await due.findByRole('link', { name: 'Notat om cykelpendling' })
    expect(link.getAttribute('href')).toContain('/moeder/')
    expect((await due.findByRole('link', { name: 'alle 4' })).getAttribute('href')).toBe('/opfoelgning?pr=2025-03-04')
  })

  it('tell when one that is past its time may be done, which the loud line leaves out', async () => {
    const suggestion = {
      meetingId: 'chefforum-2025-02-20',
      itemNumber: '2',
      body: 'Chefforum',
      date: '2025-02-20',
      title: 'Cykler',
    }
    answerFollowUps([aFollowUp({ due: '2025-02-10', dueOn: '2025-02-10', suggestion })])
    show()
    const due = within(await card('Opfølgning med frist'))
    expect(await due.findByText('over tid')).toBeDefined()
    expect(due.getByText('måske udført')).toBeDefined()
  })

  it('say when there are none', async () => {
    answerFollowUps([])
    show()
    const due = within(await card('Opfølgning med frist'))
    expect(await due.findByRole('heading', { name: 'Ingen frister lige nu' })).toBeDefined()
  })
})

/** One who was here before and had seen these counts then, comes again. */
const comeAgain = (leftAt: string, then: Partial<typeof counts>, route = '/') =>
  render(
    <VisitContext value={{ seen: { counts: { ...counts, ...then }, lastImport: null }, leftAt: Date.parse(leftAt) }}>
      <Overview />
    </VisitContext>,
    { route },
  )

describe('what should have come and did not', () => {
  const missed = { ...mobility, missed: true, missedMeeting: { ...next, startsAt: '2025-02-04T09:00:00+01:00' } }
  const late = aFollowUp({
    text: 'Tal for kajen',
    targetBody: 'Havneudvalget',
    responsible: null,
    due: '2025-01-10',
    dueOn: '2025-01-10',
    missed: true,
  })

  it('stands loudest, the longest past first, each line leading to the sentence that promised it', async () => {
    answerWith('/api/postponed', aList([missed, { ...mobility, case: aCaseRef({ title: 'Står på dagsordenen' }) }]))
    answerFollowUps([], [late])
    show()
    const loud = within(await screen.findByRole('region', { name: 'Skulle være kommet, og er det ikke' }))
    expect(loud.getAllByRole('listitem').map((line) => line.textContent)).toEqual([
      'Tal for kajenHavneudvalget lovet 10. jan. 2025 (for 7 uger siden) ',
      'MobilitetsplanDirektionen lovet 5. feb. 2025 (for 3 uger siden) mødet 4. feb. blev holdt uden den',
    ])
    expect(loud.getByRole('link', { name: 'Mobilitetsplan' }).getAttribute('href')).toMatch(
      /^\/moeder\/direktionen-2025-01-14\?punkt=3&fra=420/,
    )
    expect(loud.getByRole('link', { name: '1 af 2 sager over tid' }).getAttribute('href')).toContain('/udskudt?over=ja')
    expect(loud.getByRole('link', { name: '1 opfølgning' }).getAttribute('href')).toContain('frist=missed')
  })

  it('is not spoken of while all that is past its time is on a coming agenda', async () => {
    const { client } = show()
    await card('Har ventet længst')
    await waitFor(() => expect(client.isFetching()).toBe(0))
    expect(screen.queryByText('Skulle være kommet, og er det ikke')).toBeNull()
  })
})

describe('since the last visit', () => {
  it('what has come is told first, and beside the figure', async () => {
    comeAgain('2025-02-28T09:00:00+01:00', { meetings: 14, postponed: 2, followUpsOpen: 7 })
    expect(
      await screen.findByText(
        'Siden du var her for 4 dage siden: 2 nye møder, 1 sag mere venter, 3 åbne opfølgninger færre.',
      ),
    ).toBeDefined()
    expect(await screen.findByText('+1 siden 28. feb.')).toBeDefined()
  })

  it('of the same day is told by the hour', async () => {
    comeAgain('2025-03-04T08:05:00+01:00', { postponed: 2 })
    expect(await screen.findByText('Siden du var her i dag kl. 08.05: 1 sag mere venter.')).toBeDefined()
    expect(await screen.findByText('+1 siden kl. 08.05')).toBeDefined()
  })

  it('says when nothing has', async () => {
    comeAgain('2025-03-03T16:00:00+01:00', {})
    expect(await screen.findByText('Intet nyt, siden du var her i går.')).toBeDefined()
  })

  it('is not spoken of on the first visit, nor when one looks back', async () => {
    const { unmount } = render(<Overview />, { route: '/' })
    await card('Har ventet længst')
    expect(screen.queryByText(/du var her/)).toBeNull()
    unmount()
    comeAgain('2025-02-28T09:00:00+01:00', { postponed: 2 }, `/${on}`)
    await card('Har ventet længst')
    expect(screen.queryByText(/du var her/)).toBeNull()
  })
})

describe('the coming meetings', () => {
  it('tell what waits for each, what is asked of it, and what its agenda lacks', async () => {
    show()
    const inCard = within(await card('Kommende møder'))
    expect((await inCard.findByRole('link', { name: 'Direktionen' })).getAttribute('href')).toBe(
      '/moeder/direktionen-2025-03-11?pr=2025-03-04',
    )
    expect((await inCard.findByRole('link', { name: '1 sag venter' })).getAttribute('href')).toBe(
      '/udskudt?forum=direktionen&pr=2025-03-04',
    )
    expect(inCard.getByRole('link', { name: '2 opfølgninger til eller fra forummet' })).toBeDefined()
    expect(inCard.getByRole('link', { name: 'mangler: Mobilitetsplan' }).getAttribute('href')).toContain('/moeder/')
  })

  it('miss nothing that is on the agenda', async () => {
    answerWith('/api/postponed', aList([{ ...mobility, nextMeeting: next }]))
    show()
    await within(await card('Kommende møder')).findByRole('link', { name: '1 sag venter' })
    expect(within(await card('Kommende møder')).queryByText(/mangler/)).toBeNull()
  })

  it('miss nothing that someone has put on the draft', async () => {
    const draft = { id: 'kladde', body: 'Direktionen', date: '2025-03-11', time: null, place: null, version: 1 }
    const by = { changedBy: 'Eva', changedAt: '2025-03-04T08:00:00Z' }
    const had = { ...draft, ...by, itemCount: 1, approvedCount: 0, caseIds: [mobility.case.id] }
    answerWith('/api/agendas', aList([had]))
    render(<Overview />, { route: '/' })
    await within(await card('Kommende møder')).findByRole('link', { name: '1 sag venter' })
    expect(within(await card('Kommende møder')).queryByText(/mangler/)).toBeNull()
  })

  it('say when none is known', async () => {
    answerWith('/api/bodies', aList([aBody()]))
    show()
    expect(
      await within(await card('Kommende møder')).findByRole('heading', { name: 'Ingen kommende møder' }),
    ).toBeDefined()
  })
})

describe('the strategies', () => {
  it('stand at their stage, marked and named, with why one stands still', async () => {
    show()
    const stage = await within(await card('Strategier på vej')).findByRole('listitem', { name: 'Direktion: 1' })
    expect(within(stage).getByRole('link', { name: 'Ungestrategi, står stille' })).toBeDefined()
    const why = within(await card('Strategier på vej')).getByRole('link', { name: 'er udskudt i Direktionen' })
    expect(why.getAttribute('href')).toBe('/moeder/direktionen-2025-01-14?punkt=3&pr=2025-03-04')
  })

  it('say when all of them move', async () => {
    answerStrategies([aPipelineCase({ state: 'active' })])
    show()
    expect(
      await within(await card('Strategier på vej')).findByText(/Alle strategier på vej har været behandlet/),
    ).toBeDefined()
  })

  it('say when there are none', async () => {
    answerStrategies([])
    show()
    expect(
      await within(await card('Strategier på vej')).findByRole('heading', { name: 'Ingen strategier er på vej' }),
    ).toBeDefined()
  })
})

describe('the screen', () => {
  it('tells how much it is read from, how fresh that is, and what is doubtful', async () => {
    answerWith('/api/me', { name: 'Lokal', role: 'admin', mode: 'local' })
    answerWith('/api/sources', { items: [aSourceOfMinutes({ address: 'fjordby.example' })] })
    answerWith('/api/summary', aSummary({ counts: { ...counts, toReview: 5 } }))
    render(<Overview />, { route: '/' })
    const data = within(await card('Data'))
    const said = async (name: string) => (await data.findByText(name)).nextElementSibling?.textContent
    expect(await said('Seneste referat')).toBe('25. februar 2025 for 7 dage siden')
    expect(await said('Seneste import')).toBe('i går kl. 08.12')
    expect(await said('Læst ud af')).toBe('16 møder, 31 sager')
    expect(data.getByRole('link', { name: '5 steder at gennemse' }).getAttribute('href')).toBe('/import/gennemse')
    expect(await data.findByText('fjordby.example')).toBeDefined()
    expect(document.title).toBe('Overblik · Sagsgang')
  })

  it('shows the shape of what comes while it loads', () => {
    server.use(http.get('*/api/*', () => new Promise(() => {})))
    show()
    expect(screen.getByRole('status', { name: 'Henter …' })).toBeDefined()
  })

  it('leads to the import when there is nothing yet', async () => {
    answerWith('/api/summary', aSummary({ counts: { ...counts, meetings: 0 } }))
    show()
    expect((await screen.findByRole('link', { name: 'Indlæs referater' })).getAttribute('href')).toBe(`/import${on}`)
  })

  it('keeps the rest when one part fails, and tries that again', async () => {
    failWith('/api/postponed', 'failed')
    const { user } = show()
    const waits = within(await screen.findByRole('region', { name: 'Har ventet længst' }))
    expect(await waits.findByRole('heading', { name: 'Noget gik galt på serveren' })).toBeDefined()
    expect(await screen.findByRole('link', { name: 'Ungestrategi, står stille' })).toBeDefined()
    answerWith('/api/postponed', aList([mobility]))
    await user.click(waits.getByRole('button', { name: 'Prøv igen' }))
    expect(await waits.findByRole('link', { name: 'Mobilitetsplan' })).toBeDefined()
  })

  it('says when there is no connection', async () => {
    disconnect('/api/pipeline/short')
    show()
    const strategies = within(await screen.findByRole('region', { name: 'Strategier på vej' }))
    expect(await strategies.findByText(/Intet er gået tabt/)).toBeDefined()
  })

  it('says once when nothing at all can be had, and shows all of it when it can', async () => {
    disconnect('/api/summary')
    const { user } = show()
    expect(await screen.findAllByText(/Intet er gået tabt/)).toHaveLength(1)
    answerWith('/api/summary', aSummary({ counts }))
    await user.click(screen.getByRole('button', { name: 'Prøv igen' }))
    expect(await screen.findByRole('region', { name: 'Status i fire tal' })).toBeDefined()
  })
})
