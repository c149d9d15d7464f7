import { describe, expect, it } from 'vitest'
import type { Outcome } from '#src/domain/outcome.ts'
import { readDecisionText } from '#src/minutes/grammar/decision-text.ts'
import { noRecommendation } from '#src/minutes/grammar/recommendation.ts'

const read = (text: string) =>
  readDecisionText(
    text,
    { start: 0, end: text.length },
    { title: 'Havnebad', bodyKind: 'committee', recommendation: noRecommendation },
  )
const short = (text: string) =>
  read(text)
    .points.map(({ point, outcome }) => `${point}:${outcome}`)
    .join(' ')

describe('points are counted one by one', () => {
  it.each([
    ['1.-3. Godkendt.', '1:approved 2:approved 3:approved'],
    ['1. – 2. Godkendt.', '1:approved 2:approved'],
    ['1-4 Anbefales', '1:recommended 2:recommended 3:recommended 4:recommended'],
    ['1. Godkendt. 2. Taget til efterretning.', '1:approved 2:noted'],
    ['1. Godkendt\n2. Godkendt', '1:approved 2:approved'],
    ['1) Anbefales\n2) Anbefales ikke', '1:recommended 2:rejected'],
    ['1: Anbefales\n2: Drøftet', '1:recommended 2:discussed'],
    ['2a. Godkendt\n2b. Afvist', '2a:approved 2b:rejected'],
    ['1. a.-c. anbefales', '1a:recommended 1b:recommended 1c:recommended'],
    ['1.a) Anbefales\n1.b) Anbefales', '1a:recommended 1b:recommended'],
    ['Ad 1 godkendt\nAd 2 taget til efterretning', '1:approved 2:noted'],
    ['At 1) godkendt\nAt 2) udsættes', '1:approved 2:postponed'],
    ['Pkt. 1: Godkendt\nPkt. 2: Bortfalder', '1:approved 2:withdrawn'],
    ['Punkterne 1.-2. anbefales', '1:recommended 2:recommended'],
    ['1, 2 og 4 anbefales', '1:recommended 2:recommended 4:recommended'],
    ['1.Godkendt\n2.Godkendt', '1:approved 2:approved'],
    ['- Godkendt\n- Taget til efterretning', '1:approved 2:noted'],
    [
      'Udvalget godkendte indstillingens punkt 1. Udvalget kan ikke godkende indstillingens punkt 2.',
      '1:approved 2:rejected',
    ],
  ])('%s', (text, points) => expect(short(text)).toBe(points))
})

describe('a decision is mixed only where its points truly differ', () => {
  it.each<[string, Outcome]>([
    ['1.-2. Anbefales\n3. Anbefales, idet støjen måles.', 'recommended'],
    ['1. Godkendt\n2. Taget til efterretning', 'mixed'],
    ['1. Anbefales\n2. Undlod at tage stilling', 'mixed'],
    ['1.-3. Anbefales\n4. Der plantes flere træer.', 'recommended'],
    ['1. Anbefales\n2. (A) undlader at tage stilling.', 'recommended'],
    ['1. Godkendt\n2. Godkendt\nHøringssvaret blev taget til efterretning.', 'approved'],
  ])('%s', (text, outcome) => expect(read(text).outcome).toBe(outcome))
})

it.each([
  'Godkendt.',
  'Den 12. marts blev sagen godkendt.',
  'Godkendt med 19 stemmer for og 1 imod',
  'Godkendt. Budget 2025-2028 følger.',
])('has no points: %s', (text) => expect(read(text).points).toEqual([]))
