import { describe, expect, it } from 'vitest'
import { interpret } from '#src/minutes/grammar/interpret.ts'
import { outlineOf } from './outline-of.ts'

const mentionsIn = (text: string) => {
  const { source, outline } = outlineOf([{ sections: [['Sagsfremstilling', text]] }])
  return interpret(source, outline).meeting.items[0]?.mentions ?? []
}
const told = (text: string) => mentionsIn(text).map(({ date, body, what }) => [date, body, what])

describe('earlier treatments in running text', () => {
  it.each<[string, (string | null)[][]]>([
    [
      'Arbejdet begyndte med en temadrøftelse i byrådet den 20-11-2023 om målene.',
      [['2023-11-20', 'Byrådet', 'temadrøftelse']],
    ],
    ['Det er en proces, som startede på chefforum den 14-08-2024.', [['2024-08-14', 'Chefforum', 'startede']]],
    [
      'Planen blev drøftet i Opgaveudvalget for Havn og Fjord den 1. oktober 2024.',
      [['2024-10-01', 'Opgaveudvalget for Havn og Fjord', 'drøftet']],
    ],
    ['Byrådet godkendte den 5/2 2024 budgettet.', [['2024-02-05', 'Byrådet', 'godkendte']]],
    ['Den 5. februar 2024 besluttede Økonomiudvalget at bygge.', [['2024-02-05', 'Økonomiudvalget', 'besluttede']]],
    [
      'Sagen er udskudt fra Teknisk Udvalgs møde den 11. februar 2025 (pkt. 4).',
      [['2025-02-11', 'Teknisk Udvalg', 'udskudt']],
    ],
    [
      'Sagen blev behandlet i Børneudvalget den 4. februar 2025 og godkendt i Byrådet den 24. februar 2025.',
      [
        ['2025-02-04', 'Børneudvalget', 'behandlet'],
        ['2025-02-24', 'Byrådet', 'godkendt'],
      ],
    ],
    [
      'Regnskabet er gjort op pr. 31. januar 2025 og blev behandlet af Byrådet den 3. marts 2025.',
      [['2025-03-03', 'Byrådet', 'behandlet']],
    ],
  ])('%s', (text, mentions) => expect(told(text)).toEqual(mentions))

  it.each([
    'Loven trådte i kraft den 1. januar 2024.',
    'Høringen løber fra den 1. februar 2024 til den 1. marts 2024.',
    'Målene er vigtige for byrådet.',
    'Sagen forelægges Byrådet den 31. marts 2025.',
    'Der planlægges to workshops.',
  ])('tells of none: %s', (text) => expect(told(text)).toEqual([]))

  it('keeps undated steps in their order', () => {
    const text =
      'Processen startede på chefforum den 14-08-2024. Der blev derefter afholdt tre workshops med ansatte. Siden blev planen drøftet i Teknisk Udvalg den 01-10-2024.'
    expect(told(text)).toEqual([
      ['2024-08-14', 'Chefforum', 'startede'],
      [null, null, 'tre workshops'],
      ['2024-10-01', 'Teknisk Udvalg', 'drøftet'],
    ])
  })

  it('quotes its sentence and points at it', () => {
    const { source, outline } = outlineOf([
      { sections: [['Baggrund', 'Stierne er smalle. Planen blev drøftet i byrådet\nden 3. maj 2024. Den er god.']] },
    ])
    const [mention] = interpret(source, outline).meeting.items[0]?.mentions ?? []
    expect(mention?.quote).toBe('Planen blev drøftet i byrådet den 3. maj 2024.')
    expect(source.text.slice(mention?.where.start, mention?.where.end)).toBe(
      'Planen blev drøftet i byrådet\nden 3. maj 2024.',
    )
  })
})
