import { describe, expect, it, test } from 'vitest'
import { gatherKey, splitCases } from '#src/domain/cases.ts'
import { casesOf, item, meeting } from './build.ts'

const direktion = (day: string, ...items: Parameters<typeof meeting>[2]) => meeting('Direktionen', day, items)

const numbered = (caseNumber: string) => gatherKey({ body: 'Direktionen' }, item('Ny skole', { caseNumber }))
const titled = (body: string, title: string) => gatherKey({ body }, item(title))

describe('what items are gathered by', () => {
  it.each([
    ['24/1', '24/1', true],
    ['24/1', '24/ 1', true],
    ['20-010677K', '20-010677k', true],
    ['24/1', '24/10', false],
  ])('numbers %s and %s: the same is %s', (a, b, same) => {
    expect(numbered(a) === numbered(b)).toBe(same)
  })

  it('takes body and title where there is no number', () => {
    expect(titled('Direktionen', 'Ny skole')).toBe(titled('DIREKTION', 'Ny skole (genoptaget)'))
    expect(titled('Direktionen', 'Ny skole')).not.toBe(titled('Chefforum', 'Ny skole'))
    expect(titled('Direktionen', 'Ny skole')).not.toBe(titled('Direktionen', 'Ny hal'))
  })

  it('has nothing for a closed item without number and title', () => {
    expect(gatherKey({ body: 'Direktionen' }, item('Lukket', { closed: true }))).toBeNull()
    expect(gatherKey({ body: 'Direktionen' }, item('Lukket punkt', { closed: true, caseNumber: ' ' }))).toBeNull()
    expect(gatherKey({ body: 'Direktionen' }, item('Lukket', { caseNumber: '24/1' }))).not.toBeNull()
  })
})

const named = (meetings: Parameters<typeof casesOf>[0]) =>
  casesOf(meetings).map(({ ref, items }) => [ref.id, ref.title, ref.standing, items.length])

describe('the cases under one number', () => {
  it('are one when titles are akin, named by the latest', () => {
    const meetings = [
      direktion('2025-01-14', item('1. udkast til Havnepolitik', { caseNumber: '25/7' })),
      meeting('Havneudvalget', '2025-02-04', [item('Havnepolitik, endelig godkendelse', { caseNumber: '25/7' })]),
    ]
    expect(casesOf(meetings).map(({ ref }) => ref)).toEqual([
      { id: '25/7', number: '25/7', title: 'Havnepolitik, endelig godkendelse', kind: 'policy', standing: false },
    ])
  })

  it('are several when titles are not: the first keeps the number as its id', () => {
    const meetings = [
      direktion('2025-01-14', item('Ny skole', { caseNumber: '25/7' }), item('Øvrige sager', { caseNumber: '25/7' })),
      direktion('2025-01-28', item('Øvrige sager', { caseNumber: '25/7' }), item('Ny skole', { caseNumber: '25/7' })),
    ]
    expect(named(meetings)).toEqual([
      ['25/7', 'Ny skole', false, 2],
      ['25/7~oevrige-sager', 'Øvrige sager', true, 2],
    ])
  })

  it('never mix a standing item with a case', () => {
    const meetings = [
      direktion('2025-01-14', item('Orientering fra administrationen', { caseNumber: '25/7' })),
      direktion('2025-01-28', item('Flytning af administrationen', { caseNumber: '25/7' })),
    ]
    expect(named(meetings)).toHaveLength(2)
  })

  it('take in a closed item whose title says nothing, and are not named by it', () => {
    const meetings = [
      direktion('2025-01-14', item('Salg af Havnegrunden', { caseNumber: '25/7' })),
      direktion('2025-01-28', item('Lukket', { caseNumber: '25/7', closed: true })),
    ]
    expect(named(meetings)).toEqual([['25/7', 'Salg af Havnegrunden', false, 2]])
  })

  it('keep their ids apart when titles differ in punctuation only', () => {
    const items = ['Ny skole', 'A', 'Á'].map((title, index) => ({
      meeting: direktion(`2025-0${index + 1}-01`),
      item: item(title, { caseNumber: '25/7' }),
    }))
    expect(splitCases(items).map(({ ref }) => ref.id)).toEqual(['25/7', '25/7~a', '25/7~a-2'])
  })
})

test('an unnumbered case goes by body and title', () => {
  const [only] = casesOf([direktion('2025-01-14', item('Budget'))])
  expect(only?.ref).toEqual({ id: 'direktionen~budget', number: null, title: 'Budget', kind: 'other', standing: false })
})

test('a case is of the kind its titles first told of', () => {
  const kinds = ['Villa Strand', 'Helhedsplan for Villa Strand', 'Villa Strand: økonomi'].map((title, index) =>
    direktion(`2025-0${index + 1}-01`, item(title, { caseNumber: '25/7' })),
  )
  expect(casesOf(kinds.slice(0, 1))[0]?.ref.kind).toBe('other')
  expect(casesOf(kinds)[0]?.ref.kind).toBe('plan')
})
