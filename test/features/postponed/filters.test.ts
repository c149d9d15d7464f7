import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressOf, filtersOf, isFiltered, noFilters, sortOf, type Filters } from '#src/features/postponed/filters.ts'

/** Reads an address as the screen does. */
const read = (address: Record<string, string | null | undefined>) => {
  const get = (name: string) => address[name] || null
  const oneOf = <Value extends string>(name: string, allowed: readonly [Value, ...Value[]]) =>
    allowed.find((value) => value === get(name)) ?? allowed[0]
  return filtersOf({ get, oneOf })
}

describe('the address of Udskudt', () => {
  it('shows all that waits, longest first and by body, when it says nothing', () => {
    expect(read({})).toEqual({
      body: null,
      kind: 'all',
      overdue: false,
      q: '',
      sort: '-daysWaiting',
      grouped: true,
      view: 'timeline',
    })
  })

  it('is written in Danish, and leaves out what is usual', () => {
    expect(addressOf({ body: 'direktionen', kind: 'returned', overdue: true, view: 'table', sort: 'title' })).toEqual({
      forum: 'direktionen',
      vis: 'tilbage',
      over: 'ja',
      visning: 'tabel',
      orden: 'title',
    })
    expect(addressOf({ sort: '-daysWaiting', grouped: true, view: 'timeline' })).toEqual({
      orden: null,
      saml: null,
      visning: null,
    })
  })

  it('reads what it wrote', () => {
    const filters: fc.Arbitrary<Filters> = fc.record({
      body: fc.option(fc.constantFrom('direktionen', 'byraadet')),
      kind: fc.constantFrom('all', 'postponed', 'returned'),
      overdue: fc.boolean(),
      q: fc.string(),
      sort: fc.constantFrom('-daysWaiting', 'title', '-count', 'until', '-body'),
      grouped: fc.boolean(),
      view: fc.constantFrom('timeline', 'table'),
    })
    fc.assert(
      fc.property(filters, (each) => {
        expect(read(addressOf(each))).toEqual(each)
      }),
    )
  })

  it.each(['', 'daysWaiting; drop', '--title', 'hemmelig'])('sorts as usual when it says «%s»', (asked) => {
    expect(sortOf(asked)).toBe('-daysWaiting')
  })

  it('knows when something is filtered away', () => {
    expect(isFiltered(read({}))).toBe(false)
    expect(isFiltered(read({ visning: 'tabel', orden: 'title', saml: 'nej' }))).toBe(false)
    for (const address of [{ forum: 'byraadet' }, { vis: 'udskudt' }, { over: 'ja' }, { q: 'plan' }])
      expect(isFiltered({ ...read(address) })).toBe(true)
    expect(isFiltered({ ...read({ forum: 'byraadet', q: 'plan' }), ...noFilters })).toBe(false)
  })
})
