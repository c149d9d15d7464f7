import { describe, expect, it } from 'vitest'
import { interpret } from '#src/minutes/grammar/interpret.ts'
import { outlineOf } from './outline-of.ts'

const itemOf = (heading: string, text: string) => {
  const { source, outline } = outlineOf([{ sections: [[heading, text]] }])
  const [item] = interpret(source, outline).meeting.items
  if (!item) throw new Error('no item')
  return item
}
const told = (heading: string, text: string) =>
  itemOf(heading, text).history.map(({ body, date, itemNumber, outcome }) => [body, date, itemNumber, outcome])

describe('earlier treatments', () => {
  it.each([
    ['Sagens forløb', '04-02-2025 Børneudvalget\n\nAnbefales.'],
    ['Sagens forløb', '04/02/2025 Børneudvalget\nAnbefales.'],
    ['Tidligere behandling', 'Børneudvalget, 04-02-2025\nAnbefales.'],
    ['Historik', 'Børneudvalget den 4. februar 2025\nAnbefales.'],
    ['Sagens gang', 'Beslutning i Børneudvalget den 4. februar 2025:\nAnbefales.'],
    ['Sagsforløb', 'Udvalg: Børneudvalget\nDato: 04-02-2025\n\nAnbefales.'],
  ])('%s: %j', (heading, text) =>
    expect(told(heading, text)).toEqual([['Børneudvalget', '2025-02-04', null, 'recommended']]),
  )

  it('reads the item number where it stands', () => {
    expect(told('Sagsforløb', 'Udvalg: Økonomiudvalget\nDato: 24-02-2025\nPunktnummer: 12\nAnbefales.')).toEqual([
      ['Økonomiudvalget', '2025-02-24', '12', 'recommended'],
    ])
    expect(told('Historik', 'Byrådet 18.6.2014 (sag nr. 8)\nUdsat.')).toEqual([
      ['Byrådet', '2014-06-18', '8', 'postponed'],
    ])
  })

  it('tells several, one by one, and not this meeting', () => {
    const text =
      '04-02-2025 Børneudvalget\n1.-2. Anbefales.\n\n25-02-2025 Økonomiudvalget\nUdsat.\n\n11-03-2025 Teknisk Udvalg\nGodkendt.'
    expect(told('Sagens forløb', text)).toEqual([
      ['Børneudvalget', '2025-02-04', null, 'recommended'],
      ['Økonomiudvalget', '2025-02-25', null, 'postponed'],
    ])
  })

  it('keeps coming treatments apart as planned', () => {
    const item = itemOf(
      'Sagens forløb',
      '04-02-2025 Børneudvalget\nAnbefales.\n31-03-2025 Byråd\nBeslutning ikke frigivet',
    )
    expect(item.planned).toMatchObject([{ body: 'Byråd', date: '2025-03-31' }])
    expect(item.history).toHaveLength(1)
  })

  it('takes no outcome from a decision that is not released', () => {
    expect(told('Sagens forløb', '04-02-2025 Børneudvalget\nBeslutning ikke frigivet')).toEqual([
      ['Børneudvalget', '2025-02-04', null, null],
    ])
  })
})

describe('planned routes', () => {
  it.each([
    ['Sagsprocedure', 'Teknisk Udvalg, Økonomiudvalget og Byrådet.'],
    ['Sagsgang', 'TU: Teknisk Udvalg\nØU/BYR'],
    ['Sagsforløb', 'ØK/BY'],
    ['Sagen afgøres i', 'Økonomiudvalget, Byrådet'],
  ])('%s: %j goes on to Økonomiudvalget and Byrådet', (heading, text) => {
    const { planned, history } = itemOf(heading, text)
    expect(planned.map(({ body, date }) => [body, date])).toEqual([
      ['Økonomiudvalget', null],
      ['Byrådet', null],
    ])
    expect(history).toEqual([])
  })
  it('names nobody after the deciding body itself', () => {
    expect(itemOf('Sagsprocedure', 'Børneudvalget, Teknisk Udvalg').planned).toEqual([])
  })
})
