import { describe, expect, it } from 'vitest'
import { interpret } from '#src/minutes/grammar/interpret.ts'
import { outlineOf, type ItemText } from './outline-of.ts'

const itemOf = (sections: ItemText['sections'], meeting = {}) => {
  const { source, outline } = outlineOf([{ sections }], meeting)
  const [item] = interpret(source, outline).meeting.items
  if (!item) throw new Error('no item')
  return item
}

describe('which decision is this meeting’s', () => {
  it.each([
    'Beslutning',
    'Beslutninger',
    'Beslutning Teknisk Udvalg den 11-03-2025',
    'Beslutning i Teknisk Udvalg den 11. marts 2025',
    'Teknisk Udvalg, 11-03-2025, pkt. 4',
    'Udvalgets beslutning',
  ])('the one under «%s»', (heading) => {
    expect(
      itemOf([
        ['Sagsfremstilling', 'Om stier.'],
        [heading, 'Udskudt.'],
      ]).decision,
    ).toMatchObject({ outcome: 'postponed' })
  })

  it.each(['Beslutningstema', 'Beslutningspunkter', 'Beslutningskompetence', 'Forslag til beslutning'])(
    'none under «%s»',
    (heading) => {
      expect(itemOf([[heading, 'Godkendt.']]).decision).toBeNull()
    },
  )

  it('reads the body and the date of its heading', () => {
    expect(itemOf([['Beslutning Teknisk Udvalg den 11-03-2025', 'Udskudt.']]).decision).toMatchObject({
      body: 'Teknisk Udvalg',
      date: '2025-03-11',
    })
  })

  it('takes the one of its own body and date; the others are history', () => {
    const item = itemOf([
      ['Beslutning Børneudvalget den 04-03-2025', 'Anbefales.'],
      ['Beslutning Teknisk Udvalg den 11-03-2025', 'Udskudt.'],
      ['Beslutning Teknisk Udvalg den 11-02-2025', 'Drøftet.'],
    ])
    expect(item.decision?.outcome).toBe('postponed')
    expect(item.history.map(({ body, date, outcome }) => [body, date, outcome])).toEqual([
      ['Børneudvalget', '2025-03-04', 'recommended'],
      ['Teknisk Udvalg', '2025-02-11', 'discussed'],
    ])
  })

  it('an agenda that quotes an earlier decision has none of its own', () => {
    const { source, outline } = outlineOf([{ sections: [['Beslutning Teknisk Udvalg den 11-02-2025', 'Udskudt.']] }])
    const { meeting } = interpret(source, outline)
    expect(meeting.kind).toBe('agenda')
    expect(meeting.items[0]?.decision).toBeNull()
  })

  it('a meeting held over two days keeps its decisions', () => {
    expect(
      itemOf([['Beslutning Byrådet den 09-09-2025', 'Vedtaget.']], { body: 'Byrådet', date: '2025-09-08' }).decision
        ?.outcome,
    ).toBe('approved')
  })

  it('the same body under a longer name is the same', () => {
    expect(
      itemOf([['Beslutning Byråd den 08-09-2025', 'Vedtaget.']], { body: 'Byråd 2022-2025', date: '2025-09-08' })
        .decision?.outcome,
    ).toBe('approved')
  })

  it('«Beslutning:» inside a quoted proposal heads none', () => {
    const item = itemOf([
      ['Forslag', 'Liste A skriver: "Vi foreslår denne'],
      ['Beslutning', 'Afvist." Så vidt forslaget.'],
      ['Beslutning', 'Godkendt.'],
    ])
    expect(item.decision?.outcome).toBe('approved')
  })

  it('under «Indstilling og beslutning» it begins where the text says so', () => {
    const item = itemOf([
      ['Indstilling og beslutning', 'Forvaltningen indstiller, at planen godkendes.\n\nBeslutning:\nUdskudt.'],
    ])
    expect(item.decision).toMatchObject({ text: 'Udskudt.', outcome: 'postponed' })
  })

  it('and where a line cites this body and date', () => {
    const item = itemOf([
      [
        'Indstilling og beslutning',
        'Forvaltningen indstiller, at planen godkendes.\n\nTeknisk Udvalg, 11-03-2025, pkt. 4\nUdskudt.',
      ],
    ])
    expect(item.decision).toMatchObject({ text: 'Udskudt.', outcome: 'postponed' })
  })

  it('says that it doubts where nothing tells which it is', () => {
    const item = itemOf([
      ['Baggrund', 'Om stier.'],
      ['Beslutning', 'Godkendt.'],
      ['Økonomi', '-'],
      ['Beslutning', 'Drøftet.'],
      ['Bilag', '-'],
    ])
    expect(item.decision?.unsure).toMatch(/flere beslutninger/)
  })
})
