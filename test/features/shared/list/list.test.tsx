import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { aBody, aList, aMeetingRow, aSummary } from '#mocks/factories.ts'
import { answerWith } from '#mocks/server.ts'
import { MeetingsScreen } from '#src/features/meetings/meetings-screen.tsx'
import { columnsShown } from '#src/features/shared/list/columns.ts'
import { isViews, viewOf, withView } from '#src/features/shared/list/views.ts'
import { ToastProvider } from '#src/ui/toast.tsx'
import { render } from '#test/render.tsx'

describe('the columns shown', () => {
  it.each([
    ['all, when nothing is chosen', null, null, ['a', 'b', 'c']],
    ['those of the address', 'c,a', ['b'], ['a', 'c']],
    ['those last chosen, when the address says nothing', null, ['b'], ['b']],
    ['none, when the address says so', 'ingen', null, []],
    ['not those the list has not', 'x,b', null, ['b']],
    ['all, when what is kept cannot be read', null, { no: 'list' }, ['a', 'b', 'c']],
  ])('%s', (_what, asked, chosen, shown) => {
    expect(columnsShown(['a', 'b', 'c'], asked, chosen)).toEqual(shown)
  })
})

describe('a saved view', () => {
  it('has the address without its date', () => {
    expect(viewOf(new URLSearchParams('forum=direktionen&pr=2025-01-28&orden=-postponed'))).toBe(
      'forum=direktionen&orden=-postponed',
    )
  })

  it('takes the place of one with its name; they stand as Danes sort them', () => {
    const views = withView([{ name: 'Økonomi', search: 'a' }], { name: 'Byråd', search: 'b' })
    expect(withView(views, { name: 'Økonomi', search: 'c' })).toEqual([
      { name: 'Byråd', search: 'b' },
      { name: 'Økonomi', search: 'c' },
    ])
  })

  it.each([[null], ['x'], [[{ name: 1, search: '' }]]])('is not %j', (kept) => {
    expect(isViews(kept)).toBe(false)
  })
})

const show = (route = '/moeder') =>
  render(
    <ToastProvider>
      <MeetingsScreen />
    </ToastProvider>,
    { route },
  )
/** Opens a popover. It is closed to the eye, and so has no name, where there is no top layer. */
const open = async (user: UserEvent, name: string) => {
  await user.click(await screen.findByRole('button', { name }))
  const found = document.querySelector<HTMLElement>(`dialog[aria-label="${name}"]`)
  if (!found) throw new Error(`no popover ${name}`)
  return within(found)
}
const meetingOn = (day: string) => aMeetingRow({ id: `d-${day}`, startsAt: `2025-01-${day}T10:00:00+01:00` })
const box = (day: string) => screen.findByRole<HTMLInputElement>('checkbox', { name: new RegExp(`${day}. januar`) })
const headings = () => screen.getAllByRole('columnheader').map(({ textContent }) => textContent)

describe('a list', () => {
  beforeEach(() => {
    // The browser's own way to close a popover, which the test's browser has not.
    Object.assign(HTMLElement.prototype, { hidePopover: vi.fn<() => void>() })
    answerWith('/api/summary', aSummary())
    answerWith('/api/bodies', aList([aBody()]))
    answerWith(
      '/api/meetings',
      aList([
        aMeetingRow({ id: 'direktionen-2025-01-14', body: 'Direktionen', startsAt: '2025-01-14T10:00:00+01:00' }),
        aMeetingRow({ id: 'chefforum-2025-01-10', body: 'Chefforum', startsAt: '2025-01-10T10:00:00+01:00' }),
      ]),
    )
  })
  it('leaves out the columns one can do without, in the address and the next time', async () => {
    const { user, url, unmount } = show()
    await screen.findByRole('table', { name: 'Møder' })
    expect(headings()).toContain('Udskudt')
    const columns = await open(user, 'Kolonner')
    await user.click(columns.getByLabelText('Udskudt'))
    expect(url()).toMatch(/^\/moeder\?kolonner=date%2Ckind/)
    expect(headings()).not.toContain('Udskudt')
    unmount()
    show()
    await screen.findByRole('table', { name: 'Møder' })
    expect(headings()).not.toContain('Udskudt')
  })

  it('is saved as it is seen under a name, found again, and forgotten', async () => {
    const { user, url } = show('/moeder?forum=direktionen&pr=2025-03-01')
    const views = await open(user, 'Visninger')
    await user.type(await views.findByLabelText('Navn på visningen'), 'Kun direktionen')
    await user.click(views.getByRole('button', { name: 'Gem', hidden: true }))
    const link = views.getByRole('link', { name: 'Kun direktionen', hidden: true })
    expect(link.getAttribute('href')).toBe('/moeder?forum=direktionen&pr=2025-03-01')
    await user.click(link)
    expect(url()).toBe('/moeder?forum=direktionen&pr=2025-03-01')
    await user.click(views.getByRole('button', { name: 'Slet visningen Kun direktionen', hidden: true }))
    expect(views.getByText('Ingen gemte visninger endnu')).toBeDefined()
  })

  it('gives the rows that are chosen as text and as links', async () => {
    const { user } = show('/moeder?pr=2025-03-01')
    await user.click(await screen.findByRole('checkbox', { name: /^Vælg .*Direktionen/ }))
    await user.click(screen.getByRole('checkbox', { name: /^Vælg .*Chefforum/ }))
    expect(screen.getByText('2 valgt')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Kopiér links' }))
    expect(await navigator.clipboard.readText()).toBe(
      ['direktionen-2025-01-14', 'chefforum-2025-01-10']
        .map((id) => `${location.origin}/moeder/${id}?pr=2025-03-01`)
        .join('\n'),
    )
    await user.click(screen.getByRole('button', { name: 'Kopiér som tekst' }))
    expect(await navigator.clipboard.readText()).toMatch(/^Direktionen\t14\. jan\. 2025\tReferat\t/)
    await user.click(screen.getByRole('button', { name: 'Fravælg alle' }))
    expect(screen.queryByText('2 valgt')).toBeNull()
  })

  it('chooses all that is shown by its heading, which tells when only some are', async () => {
    const { user } = show()
    const all = await screen.findByRole<HTMLInputElement>('checkbox', { name: 'Vælg alle 2 viste' })
    await user.click(screen.getByRole('checkbox', { name: /^Vælg .*Chefforum/ }))
    expect([all.checked, all.indeterminate]).toEqual([false, true])
    await user.click(all)
    expect(screen.getByText('2 valgt')).toBeDefined()
    expect([all.checked, all.indeterminate]).toEqual([true, false])
    await user.click(all)
    expect(screen.queryByText('2 valgt')).toBeNull()
  })

  it('chooses, and lets go, from one row to another with Shift, by mouse and by keyboard', async () => {
    const days = ['14', '13', '12', '11', '10']
    answerWith('/api/meetings', aList(days.map(meetingOn)))
    const { user } = show()
    const chosen = async () => {
      const boxes = await Promise.all(days.map(box))
      return days.filter((_, at) => boxes[at]?.checked)
    }
    await user.click(await box('11'))
    await user.keyboard('{Shift>}')
    await user.click(await box('13'))
    await user.keyboard('{/Shift}')
    expect(await chosen()).toEqual(['13', '12', '11'])
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(await box('12'))
    await user.keyboard('{Shift>} {/Shift}')
    expect(await chosen()).toEqual(['11'])
  })
})
