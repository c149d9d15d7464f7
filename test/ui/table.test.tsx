import { screen, within } from '@testing-library/react'
import { useState } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ariaSort, nextSort, type Column } from '#src/ui/table/column.ts'
import { Table } from '#src/ui/table/table.tsx'
import { render } from '#test/render.tsx'

interface Road {
  name: string
  town: string
  length: number
}
const columns: Column<Road>[] = [
  { id: 'name', header: 'Vej', sort: 'name', cell: ({ name }) => <a href={`#${name}`}>{name}</a>, phone: 'title' },
  { id: 'length', header: 'Længde', sort: 'length', first: 'down', align: 'end', cell: ({ length }) => length },
  { id: 'town', header: 'By', cell: ({ town }) => town },
]
const road = (at: number): Road => ({ name: `Vej ${at}`, town: at < 2 ? 'Fjordby' : 'Ådal', length: at * 10 })
const roads = (count: number) => Array.from({ length: count }, (_, at) => road(at))

const Roads = ({ count, grouped = false }: { count: number; grouped?: boolean }) => {
  const [sort, setSort] = useState<string | null>('name')
  return (
    <Table
      label="Veje"
      columns={columns}
      rows={roads(count)}
      rowKey={({ name }) => name}
      sort={sort}
      onSort={setSort}
      groupOf={grouped ? townOf : undefined}
    />
  )
}
const townOf = ({ town }: Road) => town

describe('sorting', () => {
  it.each([
    ['name', null, 'name'],
    ['name', 'name', '-name'],
    ['name', '-name', 'name'],
    ['length', null, '-length'],
    ['length', '-length', 'length'],
    ['town', 'name', 'name'],
  ])('a press on %s when sorted by %s sorts by %s', (id, sort, next) => {
    const column = columns.find((each) => each.id === id)
    expect(column && nextSort(column, sort)).toBe(next)
  })

  it('is said of the column it is by, and of no other', () => {
    expect(columns.map((column) => ariaSort(column, '-length'))).toEqual([undefined, 'descending', undefined])
  })

  it('follows a press on a heading', async () => {
    const { user } = render(<Roads count={3} />)
    expect(screen.getByRole('columnheader', { name: 'Vej' }).getAttribute('aria-sort')).toBe('ascending')
    await user.click(screen.getByRole('button', { name: 'Længde' }))
    expect(screen.getByRole('columnheader', { name: 'Længde' }).getAttribute('aria-sort')).toBe('descending')
    expect(screen.getByRole('columnheader', { name: 'Vej' }).getAttribute('aria-sort')).toBeNull()
    expect(within(screen.getByRole('columnheader', { name: 'By' })).queryByRole('button')).toBeNull()
  })
})

describe('rows', () => {
  it('stand under a heading for each group', () => {
    render(<Roads count={4} grouped />)
    expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(['Fjordby', 'Ådal'])
  })

  it.each([
    ['{ArrowDown}', 'Vej 1'],
    ['{ArrowDown}{ArrowDown}{ArrowUp}', 'Vej 1'],
    ['{ArrowUp}', 'Vej 0'],
    ['{End}', 'Vej 29'],
    ['{End}{ArrowDown}', 'Vej 29'],
    ['{PageDown}', 'Vej 10'],
    ['{PageDown}{PageUp}', 'Vej 0'],
    ['{End}{Home}', 'Vej 0'],
  ])('are walked by %s to %s', async (keys, name) => {
    const { user } = render(<Roads count={30} grouped />)
    screen.getByRole('link', { name: 'Vej 0' }).focus()
    await user.keyboard(keys)
    expect(document.activeElement?.textContent).toBe(name)
  })
})

describe('a long list', () => {
  beforeEach(() => {
    // Without a layout every row would be of no height, and all of them in sight.
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(44)
  })

  it('draws the rows in sight, and says how many there are', async () => {
    render(<Roads count={5000} />)
    await vi.waitFor(() => expect(screen.getAllByRole('link').length).toBeLessThan(60))
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('5001')
  })

  it('gives the rows out of sight their room from the first, so that nothing below them moves', () => {
    render(<Roads count={5000} />)
    const drawn = screen.getAllByRole('link').length
    const room = document.querySelector<HTMLElement>('tbody > tr:not([data-row])')
    expect(room?.style.height).toBe(`${(5000 - drawn) * 44}px`)
  })

  it('keeps the rows that stood, and the focus in them, when it is known which are in sight', async () => {
    render(<Roads count={5000} />)
    const first = screen.getByRole('link', { name: 'Vej 0' })
    first.focus()
    // What stands for the rows out of sight.
    await vi.waitFor(() => expect(document.querySelector('tbody > tr:not([data-row])')).not.toBeNull())
    expect(document.activeElement).toBe(first)
  })

  it('draws all of them on paper', async () => {
    render(<Roads count={500} />)
    window.dispatchEvent(new Event('beforeprint'))
    expect(await screen.findByRole('link', { name: 'Vej 499' })).toBeDefined()
    window.dispatchEvent(new Event('afterprint'))
    await vi.waitFor(() => expect(screen.queryByRole('link', { name: 'Vej 499' })).toBeNull())
  })
})
