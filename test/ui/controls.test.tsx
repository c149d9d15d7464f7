import { screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { Dialog } from '#src/ui/dialog.tsx'
import { ErrorBoundary } from '#src/ui/error-boundary.tsx'
import { SearchInput } from '#src/ui/search-input.tsx'
import { Segmented } from '#src/ui/segmented.tsx'
import { Select } from '#src/ui/select.tsx'
import { render } from '#test/render.tsx'

const Search = ({ onSearch }: { onSearch: (value: string) => void }) => {
  const [value, setValue] = useState('')
  return (
    <>
      <SearchInput
        label="Søg"
        value={value}
        onSearch={(next) => {
          setValue(next)
          onSearch(next)
        }}
      />
      <button type="button" onClick={() => setValue('')}>
        Ryd
      </button>
    </>
  )
}

describe('searching', () => {
  it('shows every letter at once, and asks when the typing pauses', async () => {
    const onSearch = vi.fn<(value: string) => void>()
    const { user } = render(<Search onSearch={onSearch} />)
    const input = screen.getByRole<HTMLInputElement>('searchbox', { name: 'Søg' })
    await user.type(input, 'havn')
    expect(input.value).toBe('havn')
    await waitFor(() => expect(onSearch).toHaveBeenCalledWith('havn'))
    expect(onSearch.mock.calls.length).toBeLessThan(4)
  })

  it('asks at once on Enter', async () => {
    const onSearch = vi.fn<(value: string) => void>()
    const { user } = render(<Search onSearch={onSearch} />)
    await user.type(screen.getByRole('searchbox'), 'å{Enter}')
    expect(onSearch).toHaveBeenLastCalledWith('å')
  })

  it('leads to what was found by Enter when that is what was typed, and by arrow down', async () => {
    const toFound = vi.fn<() => void>()
    const { user } = render(<SearchInput label="Søg" value="å" onSearch={() => {}} toFound={toFound} />)
    await user.type(screen.getByRole('searchbox'), '{Enter}{ArrowDown}')
    expect(toFound).toHaveBeenCalledTimes(2)
  })

  it('is emptied when the address is', async () => {
    const { user } = render(<Search onSearch={() => {}} />)
    await user.type(screen.getByRole('searchbox'), 'å{Enter}')
    await user.click(screen.getByRole('button', { name: 'Ryd' }))
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('')
  })
})

describe('choosing', () => {
  const options = [
    ['a', 'Alle'],
    ['d', 'Direktionen'],
  ] as const

  it('one of a list', async () => {
    const onChange = vi.fn<(value: 'a' | 'd') => void>()
    const { user } = render(<Select label="Forum" value="a" options={options} onChange={onChange} />)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Forum' }), 'Direktionen')
    expect(onChange).toHaveBeenCalledWith('d')
  })

  it('one of a few in sight', async () => {
    const onChange = vi.fn<(value: 'a' | 'd') => void>()
    const { user } = render(<Segmented label="Forum" value="a" options={options} onChange={onChange} />)
    expect(screen.getByRole('group', { name: 'Forum' })).toBeDefined()
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Alle' }).checked).toBe(true)
    await user.click(screen.getByRole('radio', { name: 'Direktionen' }))
    expect(onChange).toHaveBeenCalledWith('d')
  })
})

it('opens a dialog with its name, and tells when it is closed', async () => {
  const onClose = vi.fn<() => void>()
  const { user } = render(
    <Dialog title="Ret opfølgning" closeLabel="Luk" onClose={onClose}>
      <p>Indhold</p>
    </Dialog>,
  )
  expect(screen.getByRole('dialog', { name: 'Ret opfølgning' })).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Luk' }))
  expect(onClose).toHaveBeenCalledOnce()
})

const fallback = (retry: () => void) => (
  <button type="button" onClick={retry}>
    Prøv igen
  </button>
)

it('keeps a fault to its own part, and tries again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  let broken = true
  const Part = () => {
    if (broken) throw new Error('fault')
    return <p>Virker</p>
  }
  const { user } = render(
    <ErrorBoundary fallback={fallback}>
      <Part />
    </ErrorBoundary>,
  )
  broken = false
  await user.click(screen.getByRole('button', { name: 'Prøv igen' }))
  expect(screen.getByText('Virker')).toBeDefined()
})
