import { describe, expect, it } from 'vitest'
import { interpret } from '#src/minutes/grammar/interpret.ts'
import { outlineOf } from './outline-of.ts'

const closedOf = (title: string, closed = false) => {
  const { source, outline } = outlineOf([{ title, closed, sections: [] }])
  return interpret(source, outline).meeting.items[0]
}

describe('closed items', () => {
  it.each([
    'Lukket',
    'LUKKET',
    'Lukket punkt',
    'Lukket: Køb af grund',
    'Lukket - Køb af grund',
    'Lukket sag: Køb af grund',
    '(Lukket) Køb af grund',
    'Køb af grund - LUKKET SAG',
    'Køb af grund (lukket punkt)',
  ])('%s', (title) => expect(closedOf(title)).toMatchObject({ closed: true, title }))

  it.each(['Lukket skole genåbnes', 'Lukketider i vandet', 'Åben sag: Køb af grund', 'Aflukket plads'])(
    'open: %s',
    (title) => expect(closedOf(title)?.closed).toBe(false),
  )

  it('keeps what the document itself says', () => expect(closedOf('Køb af grund', true)?.closed).toBe(true))
})

it('finds single closed lines in an open item', () => {
  const { source, outline } = outlineOf([
    { sections: [['Baggrund', '- Status på havnen\n- Ansættelse af havnefoged (lukket punkt)\n- Eventuelt']] },
  ])
  const [item] = interpret(source, outline).meeting.items
  expect(item?.closed).toBe(false)
  expect(item?.closedParts.map(({ start, end }) => source.text.slice(start, end))).toEqual([
    '- Ansættelse af havnefoged (lukket punkt)',
  ])
})
