import { screen, waitFor, within } from '@testing-library/react'
import { delay, http, HttpResponse } from 'msw'
import { Link, Route, Routes } from 'react-router'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  aBody,
  aDocument,
  aList,
  aMeeting,
  anImport,
  anItem,
  aPerson,
  aSourceOfMinutes,
  aSummary,
} from '#mocks/factories.ts'
import { answerWith, failWith, server } from '#mocks/server.ts'
import { ImportNotice } from '#src/app/live/import-notice.tsx'
import { ImportScreen } from '#src/features/import/import-screen.tsx'
import { runQueue } from '#src/features/import/queue-run.ts'
import { ImportQueueContext } from '#src/features/import/use-import-queue.ts'
import { ToastProvider } from '#src/ui/toast.tsx'
import { render } from '#test/render.tsx'

const show = () =>
  render(
    <ToastProvider>
      <ImportQueueContext value={runQueue()}>
        <Routes>
          <Route path="/import" element={<ImportScreen />} />
          <Route path="*" element={<Link to="/import">tilbage</Link>} />
        </Routes>
        <Link to="/andetsteds">væk</Link>
        <ImportNotice />
      </ImportQueueContext>
    </ToastProvider>,
    { route: '/import' },
  )

const file = (name: string) => new File(['Referat'], name, { type: 'text/plain' })
const picker = () => screen.findByLabelText('Vælg filer', { selector: 'input' })
const queue = () => within(screen.getByRole('table', { name: /^Indlæs/ }))
const rowOf = async (name: string) => {
  const row = (await queue().findByText(name)).closest('tr')
  if (!row) throw new Error('no row')
  return within(row)
}

/** An API that answers each file by its name; says what it received. */
const receive = (answers: Record<string, () => Response>) => {
  const received: string[] = []
  server.use(
    http.post('*/api/documents', ({ request }) => {
      const name = new URL(request.url).searchParams.get('name') ?? ''
      received.push(name)
      return answers[name]?.() ?? HttpResponse.json(anImport(), { status: 201 })
    }),
  )
  return received
}
const refusal = (name: string, status: number) => () =>
  HttpResponse.json(
    {
      type: `urn:sagsgang:problem:${name}`,
      title: 'Kan ikke læses',
      status,
      problems: [{ severity: 'error', code: 'not-minutes', message: 'Filen ligner ikke et referat.', where: null }],
    },
    { status },
  )

beforeEach(() => {
  answerWith('/api/summary', aSummary({ asOf: '2025-03-04' }))
  answerWith('/api/documents', aList([aDocument()]))
  answerWith('/api/bodies', aList([aBody()]))
  answerWith('/api/sources', { items: [] })
})

describe('Import', () => {
  it('reads what is chosen, says what was found, and leads to the meeting', async () => {
    receive({})
    const { user } = show()
    await user.upload(await picker(), file('direktionen.txt'))
    const row = await rowOf('direktionen.txt')
    expect((await row.findByRole('link', { name: 'Direktionen 14. januar 2025' })).getAttribute('href')).toBe(
      '/moeder/direktionen-2025-01-14',
    )
    expect(row.getByText('Læst')).toBeTruthy()
    expect(row.getByText('1 punkt · 1 udskudt')).toBeTruthy()
    expect(await screen.findByText('1 fil er indlæst')).toBeTruthy()
  })

  it('takes what is dropped anywhere on the screen, but not the files a system keeps for itself', async () => {
    const received = receive({})
    show()
    await picker()
    const drop = new Event('drop', { cancelable: true })
    Object.assign(drop, { dataTransfer: { items: [], files: [file('sluppet.txt'), file('.DS_Store')] } })
    window.dispatchEvent(drop)
    expect(await screen.findByText('sluppet.txt')).toBeTruthy()
    await waitFor(() => expect(received).toEqual(['sluppet.txt']))
    expect(drop.defaultPrevented).toBe(true)
  })

  it('lists what was doubtful, each leading to its place', async () => {
    const where = { page: 2, start: 10, end: 40 }
    const problems = [
      { severity: 'warning', code: 'weekday-mismatch', message: 'Ugedagen passer ikke til datoen', where } as const,
    ]
    receive({ 'tvivl.txt': () => HttpResponse.json(anImport({ problems }), { status: 201 }) })
    const { user } = show()
    await user.upload(await picker(), file('tvivl.txt'))
    const row = await rowOf('tvivl.txt')
    await user.click(await row.findByText('1 ting at se efter'))
    expect(row.getByRole('link', { name: /^Ugedagen passer ikke til datoen/ }).getAttribute('href')).toContain(
      'fra=10&til=40',
    )
  })

  it('says in plain words why a file was not read, and tries it again', async () => {
    let tries = 0
    const received = receive({
      'brev.txt': () => {
        tries += 1
        return tries === 1 ? refusal('unreadable-document', 422)() : HttpResponse.json(anImport(), { status: 201 })
      },
    })
    const { user } = show()
    await user.upload(await picker(), file('brev.txt'))
    const row = await rowOf('brev.txt')
    expect(await row.findByText('Der er ikke noget referat at læse i filen.')).toBeTruthy()
    expect(row.getByText(/^Filen ligner ikke et referat eller en dagsorden/)).toBeTruthy()
    await user.click(row.getByRole('button', { name: 'Prøv brev.txt igen' }))
    expect(await (await rowOf('brev.txt')).findByText('Læst')).toBeTruthy()
    expect(received).toEqual(['brev.txt', 'brev.txt'])
  })

  it('says that the same file was there already', async () => {
    receive({ 'igen.txt': () => HttpResponse.json(anImport(), { status: 200 }) })
    const { user } = show()
    await user.upload(await picker(), file('igen.txt'))
    expect(await (await rowOf('igen.txt')).findByText('Var der allerede')).toBeTruthy()
  })

  it('sends two at a time, and calls off what has not been read', async () => {
    server.use(http.post('*/api/documents', async () => delay('infinite')))
    const { user } = show()
    await user.upload(await picker(), [file('a.txt'), file('b.txt'), file('c.txt')])
    expect((await rowOf('c.txt')).getByText('Venter')).toBeTruthy()
    await user.click((await rowOf('a.txt')).getByRole('button', { name: 'Afbryd a.txt' }))
    expect(await (await rowOf('a.txt')).findByText('Afbrudt')).toBeTruthy()
    await waitFor(async () => expect((await rowOf('c.txt')).queryByText('Venter')).toBeNull())
    await user.click(screen.getByRole('button', { name: 'Afbryd resten' }))
    expect(screen.getByText('3 af 3 filer behandlet')).toBeTruthy()
  })

  it('leads from a decision it was unsure of to Gennemse, and counts the files with something to look at', async () => {
    const { decision } = anItem()
    const unsure = anItem({ number: '7', decision: decision && { ...decision, unsure: 'to udfald passer' } })
    receive({
      'tvivl.txt': () => HttpResponse.json(anImport({ meeting: aMeeting({ items: [unsure] }) }), { status: 201 }),
    })
    const { user } = show()
    await user.upload(await picker(), file('tvivl.txt'))
    await user.click(await (await rowOf('tvivl.txt')).findByText('1 ting at se efter'))
    expect(screen.getByRole('link', { name: 'Punkt 7: to udfald passer' }).getAttribute('href')).toBe(
      '/import/gennemse?valgt=direktionen-2025-01-14+7+outcome',
    )
    expect(screen.getByRole('link', { name: /^1 fil har noget at se efter/ }).getAttribute('href')).toBe(
      '/import/gennemse',
    )
  })

  it('shows just the files that ended in one way', async () => {
    receive({ 'brev.txt': refusal('unreadable-document', 422) })
    const { user } = show()
    await user.upload(await picker(), [file('a.txt'), file('brev.txt'), file('c.txt')])
    await user.click(await screen.findByRole('radio', { name: 'Ikke læst 1' }))
    expect(await rowOf('brev.txt')).toBeTruthy()
    expect(queue().queryByText('a.txt')).toBeNull()
    await user.click(screen.getByRole('radio', { name: 'Alle 3' }))
    expect(await rowOf('a.txt')).toBeTruthy()
  })

  it('goes on when the screen is left', async () => {
    const gate = new EventTarget()
    const held = new Promise((resolve) => gate.addEventListener('open', resolve))
    server.use(
      http.post('*/api/documents', async () => {
        await held
        return HttpResponse.json(anImport(), { status: 201 })
      }),
    )
    const { user } = show()
    await user.upload(await picker(), file('lang.txt'))
    await user.click(screen.getByRole('link', { name: 'væk' }))
    gate.dispatchEvent(new Event('open'))
    expect(await screen.findByText('1 fil er indlæst')).toBeTruthy()
    await user.click(screen.getByRole('link', { name: 'tilbage' }))
    expect((await rowOf('lang.txt')).getByText('Læst')).toBeTruthy()
  })

  it('asks for the documents again when something was read', async () => {
    receive({})
    const { user } = show()
    await screen.findByText('direktionen-2025-01-14.txt')
    answerWith('/api/documents', aList([aDocument({ name: 'ny.txt' })]))
    await user.upload(await picker(), file('ny.txt'))
    expect(await within(await screen.findByRole('table', { name: 'Dokumenter' })).findByText('ny.txt')).toBeTruthy()
  })
})

describe('the documents that are there', () => {
  it('can be had again as they were, and lead to their meetings', async () => {
    show()
    const download = await screen.findByRole('link', { name: 'Hent direktionen-2025-01-14.txt' })
    expect(download.getAttribute('href')).toBe('/api/documents/dok-1')
    const meeting = await screen.findByRole('link', { name: 'Direktionen 14. jan. 2025' })
    expect(meeting.getAttribute('href')).toContain('/moeder/direktionen-2025-01-14')
  })

  it('have their shape while they load', async () => {
    show()
    expect((await screen.findAllByRole('status', { name: 'Henter …' })).length).toBeGreaterThan(0)
  })

  it('are none yet', async () => {
    answerWith('/api/documents', aList([]))
    show()
    expect(await screen.findByText('Ingen dokumenter endnu')).toBeTruthy()
  })

  it('cannot be had: it says what happened, and files can still be put in', async () => {
    failWith('/api/documents', 'failed')
    show()
    expect(await screen.findByRole('alert')).toBeTruthy()
    expect(await screen.findByRole('button', { name: 'Vælg filer' })).toBeTruthy()
  })
})

const sources = async () => within(await screen.findByRole('region', { name: 'Kilder' }))

describe('where minutes come from by themselves', () => {
  it('tells how the last run went, and when the next is', async () => {
    answerWith('/api/sources', { items: [aSourceOfMinutes()] })
    show()
    const row = within(await (await sources()).findByRole('listitem', { name: 'https://dagsordener.fjordby.dk' }))
    expect(row.getByText('Sidst kørt i dag kl. 07.31 · næste gang i dag kl. 08.00')).toBeTruthy()
    expect(row.getByText('3 nye · 1 ændret · 192 uændrede')).toBeTruthy()
  })

  it('tells what failed, and why', async () => {
    const failures = [{ name: 'Byrådet 3. marts', why: 'PDF-filen er beskadiget.', at: '2025-03-04T07:31:00+01:00' }]
    answerWith('/api/sources', { items: [aSourceOfMinutes({ failures })] })
    const { user } = show()
    await user.click(await (await sources()).findByText('1 kunne ikke hentes eller læses'))
    expect((await sources()).getByText('PDF-filen er beskadiget.')).toBeTruthy()
  })

  it('runs one now, and tells how far it has come', async () => {
    answerWith('/api/sources', { items: [aSourceOfMinutes({ lastRun: null, nextRun: null, kind: 'folder' })] })
    const asked: string[] = []
    server.use(
      http.post('/api/sources/:id/run', ({ params }) => {
        asked.push(String(params.id))
        answerWith('/api/sources', { items: [aSourceOfMinutes({ running: { done: 12, total: 196 } })] })
        return new HttpResponse(null, { status: 202 })
      }),
    )
    const { user } = show()
    expect(await (await sources()).findByText('Ikke kørt endnu · læses, så snart der kommer noget')).toBeTruthy()
    await user.click((await sources()).getByRole('button', { name: 'Kør https://dagsordener.fjordby.dk nu' }))
    expect(await (await sources()).findByRole('progressbar', { name: 'Henter: 12 af 196' })).toBeTruthy()
    expect(asked).toEqual(['kilde-1'])
    expect((await sources()).getByRole('button', { name: /^Kør/ }).getAttribute('aria-disabled')).toBe('true')
  })

  it('are none yet: it says how to get one', async () => {
    show()
    expect(await (await sources()).findByText(/SYNC_URL/)).toBeTruthy()
  })
})

describe('someone who may not import', () => {
  it('is told what is wrong, and not that it is none of theirs, while nobody knows who is asking', async () => {
    failWith('/api/me', 'failed')
    const { user } = show()
    expect(await screen.findByRole('heading', { name: 'Noget gik galt på serveren' })).toBeTruthy()
    expect(screen.queryByText(/indlæses af sekretariatet/)).toBeNull()
    answerWith('/api/me', aPerson())
    await user.click(screen.getByRole('button', { name: 'Prøv igen' }))
    expect(await screen.findByRole('button', { name: 'Vælg filer' })).toBeTruthy()
  })

  it('sees the documents, and is offered nothing that would be refused', async () => {
    answerWith('/api/me', aPerson({ role: 'director' }))
    show()
    expect(await screen.findByText('direktionen-2025-01-14.txt')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Vælg filer' })).toBeNull()
    expect(screen.queryByRole('region', { name: 'Kilder' })).toBeNull()
    expect(screen.queryByRole('link', { name: /Gennemse/ })).toBeNull()
  })
})
