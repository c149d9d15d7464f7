import { describe, expect, it } from 'vitest'
import { interpret } from '#src/minutes/grammar/interpret.ts'
import { outlineOf } from './outline-of.ts'

const meetingOf = (agendaDecision: string, itemDecision = '') => {
  const { source, outline } = outlineOf([
    { title: 'Godkendelse af dagsorden', sections: [['Beslutning', agendaDecision]] },
    ...[2, 3, 4, 5, 6, 7, 8].map((n) => ({
      title: `Sag ${n} i fjorden`,
      sections: [['Beslutning', n === 7 ? itemDecision : '']] as const,
    })),
  ])
  return { text: source.text, items: interpret(source, outline).meeting.items }
}
const outcomeOf = (number: string, decision: string, own = '') =>
  meetingOf(decision, own).items.find((item) => item.number === number)?.decision?.outcome ?? null

describe('the decision on the agenda disposes of other items', () => {
  it.each([
    ['Godkendt. Sag 7 udsættes.', 'postponed'],
    ['Dagsordenen blev godkendt med undtagelse af punkt 7, som udsættes til næste møde.', 'postponed'],
    ['Sag 5 og 7 udsættes.', 'postponed'],
    ['Sag 5-7 udskydes til mødet i maj.', 'postponed'],
    ['Udvalget besluttede at udsætte punkt 7.', 'postponed'],
    ['Godkendt. Punkt 7 (Havnebad) blev taget af dagsordenen.', 'withdrawn'],
    ['Godkendt. Pkt. 7 udgår.', 'withdrawn'],
    ['Punkt 7 tages af dagsordenen og genoptages på næste møde.', 'postponed'],
    ['Godkendt, idet sag nr. 7 sendes tilbage til administrationen.', 'returned'],
  ])('%s', (decision, outcome) => expect(outcomeOf('7', decision)).toBe(outcome))

  it.each([
    'Godkendt. Sag 7 udskydes til efter sag 8.',
    'Godkendt, idet punkt 7 behandles først.',
    'Godkendt. Bilag 7 udgår.',
    'Godkendt, idet bilag 3 til sag 7 udgår.',
    'Godkendt. Projekt 7 udskydes.',
    'Godkendt. Orientering om udsatte boligområder sættes på.',
    'Godkendt. Sag 7 udsættes ikke.',
  ])('disposes of nothing: %s', (decision) => expect(outcomeOf('7', decision)).toBeNull())

  it('leaves what the item itself decided', () => {
    expect(outcomeOf('7', 'Godkendt. Sag 7 udsættes.', 'Godkendt.')).toBe('approved')
  })

  it('leads to the sentence on the agenda, with its time', () => {
    const { text, items } = meetingOf('Godkendt. Sag 7 udsættes til den 8. april 2025.')
    const decision = items.find((item) => item.number === '7')?.decision
    expect(decision).toMatchObject({
      text: 'Sag 7 udsættes til den 8. april 2025.',
      until: '2025-04-08',
      rule: 'agenda-postponed',
    })
    expect(text.slice(decision?.where.start, decision?.where.end)).toBe(decision?.text)
    expect(text.slice(decision?.words[0]?.start, decision?.words[0]?.end)).toBe('Sag 7 udsættes')
  })
})
