import type { QueryClient } from '@tanstack/react-query'
import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { serveMockedApi } from '#mocks/server.ts'
import type { AgendaDraftAnswer } from '#src/api/schemas/agenda.ts'
import { MeetingAgenda } from '#src/features/agenda/meeting-agenda.tsx'
import { beginAgenda, changeAgenda, readAgenda, removeAgenda } from '#src/features/agenda/queries.ts'
import { paths } from '#src/features/shared/paths.ts'
import { ToastProvider } from '#src/ui/toast.tsx'
import { render } from '#test/render.tsx'

const [day, other] = ['2026-12-16', '2026-12-18']
const content = { body: 'Chefforum', date: day, time: '09:00', place: 'Rådhuset', items: [], leftOut: [] }

let draft: AgendaDraftAnswer
beforeEach(async () => {
  // There is no popover to close.
  HTMLElement.prototype.hidePopover = () => undefined
  await serveMockedApi([])
  draft = await beginAgenda(content)
})

const open = async (choice: string) => {
  const shown = render(
    <ToastProvider>
      <MeetingAgenda body="Chefforum" bodyId="chefforum" date={day} />
    </ToastProvider>,
    { route: paths.agenda({ forum: 'chefforum', dato: day }) },
  )
  await shown.user.click(await screen.findByRole('button', { name: 'Mere om dagsordenen' }))
  await shown.user.click(screen.getByRole('button', { name: choice, hidden: true }))
  return { ...shown, dialog: within(await screen.findByRole('dialog', { name: /dagsordenen\?|en anden dag/ })) }
}

/** What comes by itself when someone else has changed something. */
const news = (client: QueryClient) => client.invalidateQueries({ queryKey: ['agendas'] })

describe('the agenda as a whole', () => {
  it('is deleted when that is confirmed, and one is led to the meetings that come', async () => {
    const { user, dialog, url } = await open('Slet dagsordenen …')
    await user.click(dialog.getByRole('button', { name: 'Slet dagsordenen' }))
    await waitFor(() => expect(url()).toBe(paths.agenda({ forum: 'chefforum' })))
    await expect(readAgenda(draft.id)).rejects.toMatchObject({ kind: 'not-found' })
    expect(screen.queryByText('En anden har slettet dagsordenen')).toBeNull()
  })

  it('stays when one thinks better of it', async () => {
    const { user, dialog } = await open('Slet dagsordenen …')
    await user.click(dialog.getByRole('button', { name: 'Annuller' }))
    expect(await readAgenda(draft.id)).toMatchObject({ version: 1 })
  })

  it('stays when someone has written in it since it was seen', async () => {
    const { user, dialog } = await open('Slet dagsordenen …')
    await changeAgenda(draft.id, 1, { ...content, place: 'Havnen' })
    await user.click(dialog.getByRole('button', { name: 'Slet dagsordenen' }))
    expect((await dialog.findByRole('alert')).textContent).toMatch(/blev ikke slettet.*Intet er overskrevet/)
    expect(await readAgenda(draft.id)).toMatchObject({ place: 'Havnen' })
  })

  it('comes along to another day, and one is led there', async () => {
    const { user, dialog, url } = await open('Flyt mødet …')
    const date = dialog.getByLabelText('Mødedato')
    await user.clear(date)
    await user.type(date, other)
    await user.click(dialog.getByRole('button', { name: 'Flyt mødet' }))
    await waitFor(() => expect(url()).toBe(paths.agenda({ forum: 'chefforum', dato: other })))
    expect(await readAgenda(draft.id)).toMatchObject({
      date: other,
      time: '09:00',
      place: 'Rådhuset',
      version: 2,
    })
  })

  it('stays where it is when the other day has an agenda already', async () => {
    await beginAgenda({ ...content, date: other })
    const { user, dialog } = await open('Flyt mødet …')
    const date = dialog.getByLabelText('Mødedato')
    await user.clear(date)
    await user.type(date, other)
    await user.click(dialog.getByRole('button', { name: 'Flyt mødet' }))
    expect((await dialog.findByRole('alert')).textContent).toContain('Der er allerede en dagsorden')
    expect(await readAgenda(draft.id)).toMatchObject({ date: day })
  })

  it('says to the other who has it open where it went, and that it was deleted when it was', async () => {
    const { client } = await open('Flyt mødet …')
    const moved = await changeAgenda(draft.id, 1, { ...content, date: other })
    await news(client)
    const link = await screen.findByRole('link', { name: 'Se dagsordenen der' })
    expect(link.getAttribute('href')).toBe(paths.agenda({ forum: 'chefforum', dato: other }))
    expect(screen.queryByText('En anden har slettet dagsordenen')).toBeNull()
    await removeAgenda(moved)
    await news(client)
    expect(await screen.findByText('En anden har slettet dagsordenen')).not.toBeNull()
  })

  it('stands on paper without its fields', async () => {
    await changeAgenda(draft.id, 1, {
      ...content,
      items: [
        item('a', { title: 'Velkomst', kind: 'information', minutes: 5, note: 'Kun til os' }),
        item('b', { title: 'Salg af Havnegade 4', presenter: 'Åse Nørgård', minutes: 20, closed: true }),
      ],
    })
    await open('Slet dagsordenen …')
    const paper = screen.getByLabelText('Dagsorden på papir')
    expect([...paper.querySelectorAll('dd')].map((each) => each.textContent)).toEqual(['09.00–09.25', 'Rådhuset'])
    expect([...paper.querySelectorAll('li')].map((each) => each.textContent)).toEqual([
      '09.001.VelkomstOrientering · 5 min.',
      '09.052.Salg af Havnegade 4Beslutning · ved Åse Nørgård · 20 min. · Lukket punkt',
    ])
  })
})

const item = (id: string, said: Partial<AgendaDraftAnswer['items'][number]>) => ({
  id,
  title: '',
  caseId: null,
  caseNumber: null,
  kind: 'decision' as const,
  presenter: '',
  minutes: null,
  note: '',
  closed: false,
  readiness: 'draft' as const,
  ...said,
})
