import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Meeting, Where } from '#src/domain/meeting.ts'
import { interpret } from '#src/minutes/grammar/interpret.ts'
import { outlineOf, type ItemText } from './outline-of.ts'

const read = (items: readonly ItemText[]) => {
  const { source, outline } = outlineOf(items)
  return { text: source.text, ...interpret(source, outline) }
}

const even = (words: string) => words.replaceAll(/\s+/g, ' ')

/** What is read, places left out and white space evened. */
function facts(meeting: Meeting) {
  return meeting.items.map(({ decision, history, mentions, planned, followUps }) => ({
    decision: decision && { ...decision, text: even(decision.text), words: decision.words.length, where: null },
    history: history.map((entry) => ({ ...entry, text: even(entry.text), where: null })),
    mentions: mentions.map((mention) => ({ ...mention, where: null })),
    planned: planned.map((step) => ({ ...step, where: null })),
    followUps: followUps.map((followUp) => ({ ...followUp, where: null })),
  }))
}

const sentences = [
  'Udvalget godkendte indstillingen med bemærkning om, at støjen skal måles i løbet af foråret.',
  'Økonomiudvalget anbefaler over for Byrådet, at Børne- og Skoleudvalgets indstilling godkendes.',
  'Sagen udsættes til udvalgets møde den 12. april 2025, da der er kommet nye oplysninger.',
  'Sagen sendes tilbage til administrationen med henblik på at få belyst økonomien i forslaget.',
  'Udvalget ønsker, at administrationen fremlægger en sag om parkering på et kommende møde.',
  'Orienteringen om de kommunale veje blev taget til efterretning af et enigt udvalg.',
]
const presentation =
  'Arbejdet begyndte med en temadrøftelse i byrådet den 20-11-2023 om målene. Siden blev planen drøftet i Opgaveudvalget for Havn og Fjord den 1. oktober 2024.'

/** Breaks a paragraph at a width, as a page does. */
function wrap(text: string, width: number): string {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines.join('\n')
}

it('how lines are wrapped does not change what is read', () => {
  fc.assert(
    fc.property(fc.integer({ min: 45, max: 110 }), fc.subarray(sentences, { minLength: 1 }), (width, chosen) => {
      const decision = chosen.join(' ')
      const one = read([
        {
          sections: [
            ['Sagsfremstilling', presentation],
            ['Beslutning', decision],
          ],
        },
      ])
      const two = read([
        {
          sections: [
            ['Sagsfremstilling', wrap(presentation, width)],
            ['Beslutning', wrap(decision, width)],
          ],
        },
      ])
      expect(facts(two.meeting)).toEqual(facts(one.meeting))
    }),
  )
})

it('every place points at the words it stands for', () => {
  const { text, meeting } = read([
    { title: 'Godkendelse af dagsorden', sections: [['Beslutning', 'Godkendt. Sag 3 udsættes.']] },
    {
      sections: [
        ['Sagsfremstilling', presentation],
        ['Beslutning', sentences.join('\n')],
        ['Sagens forløb', '04-02-2025 Børneudvalget\nAnbefales.'],
      ],
    },
    { sections: [] },
  ])
  const at = (where: Where) => text.slice(where.start, where.end)
  for (const item of meeting.items) {
    const decided = item.decision ? [item.decision] : []
    for (const decision of decided) expect(at(decision.where)).toBe(decision.text)
    for (const followUp of item.followUps) expect(even(at(followUp.where))).toBe(followUp.quote)
    for (const mention of item.mentions) expect(at(mention.where)).toBe(mention.quote)
    for (const entry of item.history) expect(at(entry.where)).toContain(entry.text)
    for (const section of item.sections) expect(at(section.where).trim()).toBe(section.text)
  }
})

const pieces = fc.constantFrom(
  'Godkendt',
  'udsættes',
  'sag 7',
  'ikke',
  'Byrådet',
  'den 1. maj 2024',
  '1.-3.',
  '- ',
  '\n',
  '\n\n',
  '. ',
  ': ',
  'ønsker',
  'Udvalget',
  '(A)',
  'forslag om',
  'til',
  'og',
  '”',
  'stemte',
  'Beslutning',
  '12-13-2024',
  'punkt',
)
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(pieces, { maxLength: 60 }).map((words) => words.join(' ')),
)

it('reads any text without a fault, and every place lies in it', () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, (decision, told, history) => {
      const { text, meeting } = read([
        { title: 'Godkendelse af dagsorden', sections: [['Beslutning', decision]] },
        {
          sections: [
            ['Indstilling', told],
            ['Beslutning', told],
            ['Sagens forløb', history],
            ['Baggrund', decision],
          ],
        },
      ])
      const places = meeting.items.flatMap((item) => [
        ...(item.decision ? [item.decision.where, ...item.decision.words] : []),
        ...item.followUps.map(({ where }) => where),
        ...item.mentions.map(({ where }) => where),
        ...item.history.map(({ where }) => where),
        ...item.closedParts,
      ])
      for (const { start, end } of places) expect(0 <= start && start <= end && end <= text.length).toBe(true)
    }),
  )
})

/** A pattern that backtracks without end would not come back within the time a test has. */
describe('long and monotonous text is read too', () => {
  it.each([
    ['one endless word', 'udsættelse'],
    ['one endless sentence', 'udvalget ønsker at '],
    ['numbers', '1.-3. 2a. '],
    ['dates', '12. marts den 1-2-'],
    ['bodies', 'Klima-, Teknik- og '],
    ['parties', '(A), (B) og Bo Ravn '],
    ['spaces', '   \t '],
    ['line breaks', 'Sagen\n'],
    ['quotes', '” “ " '],
    ['verdicts', 'sagen blev ikke godkendt og '],
  ])('%s', (_, piece) => {
    const words = piece.repeat(20_000 / piece.length)
    const { meeting } = read([
      {
        title: 'Godkendelse af dagsorden',
        sections: [
          ['Beslutning', words],
          ['Indstilling', words],
          ['Baggrund', words],
          ['Sagens forløb', words],
        ],
      },
    ])
    expect(meeting.items).toHaveLength(1)
  })
})
