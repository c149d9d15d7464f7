import { describe, expect, test } from 'vitest'
import { groupOf, isClosedTitle, markerOf } from '#src/minutes/formats/print/closed.ts'
import { headingOf } from '#src/minutes/formats/print/headings.ts'
import { joinLines } from '#src/minutes/formats/print/join-lines.ts'

describe('headings', () => {
  test.each([
    ['Beslutning', 'decision'],
    ['BESLUTNING:', 'decision'],
    ['Beslutning Direktionen den 28-01-2025', 'decision'],
    ['Beslutning i Havneudvalget den 16. marts 2026', 'decision'],
    ['Beslutning fra Økonomiudvalget, 12. marts 2014, pkt. 5', 'decision'],
    ['Økonomiudvalget, 03-04-2019, pkt. 42', 'decision'],
    ['Byrådets beslutning', 'decision'],
    ['Indstilling og beslutning', 'decision'],
    ['Forvaltningen foreslår', 'recommendation'],
    ['Supplerende sagsfremstilling den 17. maj 2022', 'presentation'],
    ['Sagens gang', 'history'],
    ['Konsekvenser for klimaet', 'aspect'],
    ['Bilag (3)', 'attachments'],
  ])('%s', (line, kind) => expect(headingOf(line)?.kind).toBe(kind))

  test.each([
    'Beslutning om havnen ventes i maj',
    'Beslutningen blev truffet i Havneudvalget den 16. marts 2026',
    'Beslutning: Godkendt.',
    'Havneudvalget har drøftet sagen den 3. april 2019',
    'Byrådet godkendte Økonomiudvalgets beslutning.',
    'Mødet holdes på rådhuset, 03-04-2019',
    'Bilag 3 vedlægges',
    'Indstilling, at havnen udvides',
  ])('no heading: %s', (line) => expect(headingOf(line)).toBeNull())
})

describe('closed items', () => {
  test.each([
    'Lukket',
    'Lukket: Køb af kaj',
    'Lukket - Køb',
    'Lukket punkt',
    'Lukket sag: Køb',
    'Køb af kaj - LUKKET SAG',
    'Køb af kaj (Lukket)',
    '(Lukket) Køb af kaj',
    'Temamøde (lukket punkt jf. styrelsesloven)',
  ])('%s', (title) => expect(isClosedTitle(title)).toBe(true))

  test.each(['Lukkede boligområder', 'Midlertidig lukning af broen', 'Broen er lukket', 'Beplantning - lukket kreds'])(
    'open: %s',
    (title) => expect(isClosedTitle(title)).toBe(false),
  )

  test('markers and groups are lines of their own', () => {
    expect([markerOf('Åben sag'), markerOf('Lukket punkt'), markerOf('Lukket i går')]).toEqual(['open', 'closed', null])
    expect([groupOf('Lukkede punkter'), groupOf('B. Sager for lukkede døre'), groupOf('Åbne punkter:')]).toEqual([
      'closed',
      'closed',
      'open',
    ])
  })
})

test.each([
  ['2030-', 'fremskrivning', '2030-fremskrivning'],
  ['CO2-', 'udslip', 'CO2-udslip'],
  ['Nørre-', 'Havn', 'Nørre-Havn'],
  ['kultur-', 'og fritidsudvalget', 'kultur- og fritidsudvalget'],
  ['anlægs-', 'bevilling', 'anlægsbevilling'],
  ['den 22-', '11-2023', 'den 22-11-2023'],
  ['havnen', 'udvides', 'havnen udvides'],
])('%s | %s', (first, second, joined) => expect(joinLines(first, second)).toBe(joined))
