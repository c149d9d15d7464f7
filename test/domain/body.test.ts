import { describe, expect, it, test } from 'vitest'
import { bodyId, bodyKindOf, bodyKinds, isAbove, slug } from '#src/domain/body.ts'

describe('the kind guessed from a name', () => {
  it.each([
    ['Direktionen', 'executive'],
    ['DIREKTIONEN', 'executive'],
    ['Koncernledelsen', 'executive'],
    ['Direktørgruppen', 'executive'],
    ['Chefforum', 'management-forum'],
    ['Chefgruppen', 'management-forum'],
    ['Lederforum', 'management-forum'],
    ['Opgaveudvalget for Klima og Bæredygtighed', 'task-committee'],
    ['Opgaveudvalget for Økonomi', 'task-committee'],
    ['§ 17, stk. 4-udvalget om unge', 'task-committee'],
    ['Kultur- og Fritidsudvalget', 'committee'],
    ['Plan- og Byudvalget', 'committee'],
    ['Udvalget for Børn og Unge', 'committee'],
    ['Økonomiudvalget', 'finance-committee'],
    ['Økonomi- og Erhvervsudvalget', 'finance-committee'],
    ['Magistraten', 'finance-committee'],
    ['Forretningsudvalget', 'finance-committee'],
    ['Byrådet', 'council'],
    ['Byråd 2022-2025', 'council'],
    ['Fjordby Byråd', 'council'],
    ['Kommunalbestyrelsen', 'council'],
    ['Regionsrådet', 'council'],
    ['Borgerrepræsentationen', 'council'],
    ['Ældrerådet', 'advisory'],
    ['Handicapråd', 'advisory'],
    ['Udsatterådet', 'advisory'],
    ['Ungebyrådet', 'advisory'],
    ['MED-Hovedudvalget', 'advisory'],
    ['Styregruppen for ny skole', 'workgroup'],
    ['Projektgruppen', 'workgroup'],
    ['Workshop om mål', 'workgroup'],
    ['Hegnssynet', 'other'],
    ['', 'other'],
  ] as const)('%s is %s', (name, kind) => {
    expect(bodyKindOf(name)).toBe(kind)
  })
})

describe('the id of a body', () => {
  it.each([
    ['direktionen', ['Direktionen', 'direktionen', 'DIREKTIONEN', 'Direktion', 'direktionsmødet', ' Direktionen ']],
    ['byraadet', ['Byrådet', 'Byråd', 'Byråd 2022-2025', 'Byrådet (2018–2021)', 'Fjordby Byråd', 'byrådsmøde']],
    ['oekonomiudvalget', ['Økonomiudvalget', 'ØKONOMIUDVALG', 'Økonomiudvalgsmødet']],
    ['chefforum', ['Chefforum', 'chefforummet']],
    ['plan-og-byudvalget', ['Plan- og Byudvalget', 'Plan-og Byudvalg', 'Plan- og Byudvalget 2022-25']],
    ['aeldreraadet', ['Ældrerådet', 'ældreråd', 'Ældrerådet'.normalize('NFD')]],
    ['opgaveudvalget-for-klima', ['Opgaveudvalget for Klima', 'Opgaveudvalg for klima']],
  ])('is %s for %j', (id, names) => {
    expect(names.map(bodyId)).toEqual(names.map(() => id))
  })

  test('bodies of different names stay apart', () => {
    const names = ['Direktionen', 'Chefforum', 'Byrådet', 'Økonomiudvalget', 'Plan- og Byudvalget', 'Udvalget for Plan']
    expect(new Set(names.map(bodyId)).size).toBe(names.length)
  })
})

describe('the ladder', () => {
  const ladder = bodyKinds.filter((kind) => kind !== 'advisory' && kind !== 'other')

  test('each kind is above those before it, and none above itself', () => {
    for (const [high, upper] of ladder.entries()) {
      for (const [low, lower] of ladder.entries()) expect(isAbove(upper, lower)).toBe(high > low)
    }
  })

  test('advisory bodies and others stand beside it', () => {
    for (const kind of bodyKinds) {
      for (const beside of ['advisory', 'other'] as const) {
        expect(isAbove(kind, beside)).toBe(false)
        expect(isAbove(beside, kind)).toBe(false)
      }
    }
  })
})

test('a slug spells æ ø å out', () => {
  expect(slug('  Ændring af Årsplan – Ørsted & Søn (2. del) ')).toBe('aendring-af-aarsplan-oersted-soen-2-del')
})
