import { screen } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { ToastProvider, useToast } from '#src/ui/toast.tsx'
import { render } from '#test/render.tsx'

/** A deed on a thing, with a way back; the row it is done from may go. */
const Deeds = () => {
  const say = useToast()
  const [undone, setUndone] = useState('')
  const [rows, setRows] = useState(['Havneplan', 'Boligpolitik'])
  const back = (about: string) => ({ label: 'Fortryd', about, run: () => setUndone(about) })
  return (
    <main>
      <h1>Strategier</h1>
      {rows.map((row) => (
        <button key={row} type="button" onClick={() => say(`${row} er flyttet`, back(row))}>
          {`Flyt ${row}`}
        </button>
      ))}
      <button type="button" onClick={() => setRows([])}>
        Tøm
      </button>
      {undone && <p>{`${undone} er tilbage`}</p>}
    </main>
  )
}

const show = () =>
  render(
    <ToastProvider>
      <Deeds />
    </ToastProvider>,
  )

describe('a message with a way back', () => {
  it('gives way to the next of the same thing, and to no other', async () => {
    const { user } = show()
    for (const row of ['Havneplan', 'Boligpolitik', 'Havneplan'])
      await user.click(screen.getByRole('button', { name: `Flyt ${row}` }))
    const said = screen.getByRole('status')
    expect([...said.children].map(({ firstChild }) => firstChild?.textContent)).toEqual([
      'Boligpolitik er flyttet',
      'Havneplan er flyttet',
    ])
  })

  it('gives the focus back to where it came from, when it is pressed', async () => {
    const { user } = show()
    const button = screen.getByRole('button', { name: 'Flyt Boligpolitik' })
    await user.click(button)
    await user.click(screen.getByRole('button', { name: 'Fortryd' }))
    expect(screen.getByText('Boligpolitik er tilbage')).toBeTruthy()
    expect(document.activeElement).toBe(button)
  })

  it('gives it to the heading, where that is gone', async () => {
    const { user } = show()
    await user.click(screen.getByRole('button', { name: 'Flyt Boligpolitik' }))
    screen.getByRole('button', { name: 'Fortryd' }).focus()
    screen.getByRole('button', { name: 'Tøm' }).click()
    await user.keyboard('{Enter}')
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Strategier' }))
  })
})
