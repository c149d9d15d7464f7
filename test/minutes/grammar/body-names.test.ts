import { describe, expect, it } from 'vitest'
import { findBodies } from '#src/minutes/grammar/body-names.ts'

const names = (text: string) => findBodies(text).map(({ name }) => name)

describe('bodies in running text', () => {
  it.each<[string, string[]]>([
    ['en temadrøftelse i byrådet den 22. november', ['Byrådet']],
    ['startede på chefforum den 14. august', ['Chefforum']],
    ['Klima-, Teknik- og Miljøudvalgets indstilling', ['Klima-, Teknik- og Miljøudvalget']],
    [
      'Klima-, Teknik og Miljøudvalget, Økonomiudvalget og Byrådet',
      ['Klima-, Teknik og Miljøudvalget', 'Økonomiudvalget', 'Byrådet'],
    ],
    ['Opgaveudvalget for Klima og Vand den 1. oktober', ['Opgaveudvalget for Klima og Vand']],
    ['Teknisk Udvalg og Udvalget for Børn, Unge og Familie', ['Teknisk Udvalg', 'Udvalget for Børn, Unge og Familie']],
    ['Direktionens anmodning', ['Direktionen']],
    ['Ældrerådet, Handicaprådet og HovedMED', ['Ældrerådet', 'Handicaprådet', 'HovedMED']],
    ['Udvalget og fagudvalgene udvalgte tre', []],
    ['Byrådet og Økonomiudvalget i 2024', ['Byrådet', 'Økonomiudvalget']],
  ])('%s', (text, bodies) => expect(names(text)).toEqual(bodies))
})
