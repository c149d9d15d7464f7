import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { merge, sameContent, settle } from '#src/domain/agenda-merge.ts'
import type { AgendaContent, DraftItem } from '#src/domain/agenda.ts'
import { content, draft, draftItem } from './build-agenda.ts'

const [a, b, c] = [draftItem('a'), draftItem('b'), draftItem('c')]
const base = content({ items: [a, b, c] })
const items = (...of: DraftItem[]): AgendaContent => ({ ...base, items: of })
const order = (of: string) =>
  items(
    ...of
      .split(' ')
      .filter(Boolean)
      .map((id) => draftItem(id)),
  )
const out = (id: string) => ({ id, title: id, caseId: null, caseNumber: null, closed: false, movedTo: null })
const ids = ({ items: of }: AgendaContent) => of.map(({ id }) => id).join(' ')

describe('two changes of one draft become one', () => {
  test('each touched an item of its own', () => {
    const { content: merged, clashes } = merge(
      base,
      items({ ...a, note: 'Mit' }, b, c),
      items(a, { ...b, minutes: 20 }, c),
    )
    expect(merged.items).toEqual([{ ...a, note: 'Mit' }, { ...b, minutes: 20 }, c])
    expect(clashes).toEqual([])
  })
  test('each touched a field of its own of one item', () => {
    const { content: merged, clashes } = merge(
      base,
      items({ ...a, note: 'Mit' }, b, c),
      items({ ...a, closed: true }, b, c),
    )
    expect(merged.items[0]).toEqual({ ...a, note: 'Mit', closed: true })
    expect(clashes).toEqual([])
  })
  test('both wrote the same', () => {
    const same = items({ ...a, presenter: 'Anne' }, b, c)
    expect(merge(base, same, same)).toEqual({ content: same, clashes: [] })
  })
  test('what a draft is kept with is no part of what people write', () => {
    const theirs = draft('2025-04-09', [a, b, c])
    expect(Object.keys(merge(base, { ...base, place: 'Sal 2' }, theirs).content)).toEqual(Object.keys(base))
  })
  it.each([
    ['mine moved', 'c a b', 'a b c', 'c a b'],
    ['theirs moved', 'a b c', 'b c a', 'b c a'],
    ['both moved: mine', 'c a b', 'b c a', 'c a b'],
    ['both added, each after what it stood after', 'a x b c', 'a b y c', 'a x b y c'],
    ['one took away, one moved', 'a c', 'c b a', 'c a'],
    ['both took the same away', 'a c', 'a c', 'a c'],
    ['one added where the other emptied', '', 'a b c z', 'z'],
  ])('%s', (_, mine, theirs, merged) => {
    expect(ids(merge(base, order(mine), order(theirs)).content)).toBe(merged)
  })
  test('what either left out, unless the other put it on', () => {
    const was = { ...base, leftOut: [out('w')] }
    const mine = { ...was, leftOut: [out('w'), out('m')] }
    const theirs = { ...was, items: [a, b, c, draftItem('m')], leftOut: [out('t')] }
    expect(merge(was, mine, theirs).content.leftOut.map(({ id }) => id)).toEqual(['t'])
  })
})

describe('a clash is for a person to settle', () => {
  const mine = items({ ...a, note: 'Bilag mangler' }, b, c)
  const theirs = items({ ...a, note: 'Bilag er sendt' }, b, c)

  test('both wrote the same field', () => {
    const { content: merged, clashes } = merge(base, mine, theirs)
    expect(clashes).toEqual([
      { at: 'item', itemId: 'a', title: 'Punkt a', field: 'note', mine: 'Bilag mangler', theirs: 'Bilag er sendt' },
    ])
    const [clash] = clashes
    if (!clash) throw new Error('there is one')
    const note = (choice: 'mine' | 'theirs' | 'both') => settle(merged, clash, choice).items[0]?.note
    expect([note('mine'), note('theirs'), note('both')]).toEqual([
      'Bilag mangler',
      'Bilag er sendt',
      'Bilag mangler\nBilag er sendt',
    ])
  })
  test('both set the time', () => {
    const { content: merged, clashes } = merge(base, { ...base, time: '08:30' }, { ...base, time: '10:00' })
    expect(clashes).toEqual([{ at: 'head', field: 'time', mine: '08:30', theirs: '10:00' }])
    expect(clashes.map((clash) => settle(merged, clash, 'theirs').time)).toEqual(['10:00'])
  })
  test('I took away what they wrote on: it stands until I say so again', () => {
    const { content: merged, clashes } = merge(base, items(b, c), theirs)
    expect(merged.items[0]?.note).toBe('Bilag er sendt')
    expect(clashes).toEqual([{ at: 'removed', item: theirs.items[0], by: 'me' }])
    expect(clashes.map((clash) => ids(settle(merged, clash, 'theirs')))).toEqual(['a b c'])
    expect(clashes.map((clash) => ids(settle(merged, clash, 'mine')))).toEqual(['b c'])
  })
  test('they took away what I wrote on: likewise', () => {
    const { content: merged, clashes } = merge(base, mine, items(b, c))
    expect(clashes.map((clash) => ids(settle(merged, clash, 'mine')))).toEqual(['a b c'])
    expect(clashes.map((clash) => ids(settle(merged, clash, 'theirs')))).toEqual(['b c'])
  })
})

const sorted = ({ items: of }: AgendaContent) => of.toSorted((one, other) => (one.id < other.id ? -1 : 1))

const someItems = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 5 })
  .chain((names) =>
    fc.tuple(
      ...names.map((id) =>
        fc
          .record({ note: fc.constantFrom('', 'et', 'to'), minutes: fc.constantFrom(null, 5, 10) })
          .map((about) => draftItem(id, about)),
      ),
    ),
  )
const someContent = fc
  .record({ items: someItems, time: fc.constantFrom(null, '08:00', '09:00') })
  .map((about) => content(about))

describe('laws', () => {
  test('no word that someone wrote is lost: it stands, or it is in a clash', () => {
    fc.assert(
      fc.property(someContent, someContent, someContent, (was, mine, theirs) => {
        const { content: merged, clashes } = merge(was, mine, theirs)
        for (const { items: of } of [mine, theirs]) {
          for (const item of of) {
            const before = was.items.find(({ id }) => id === item.id)
            if (item.note === '' || item.note === before?.note) continue
            const stands = merged.items.some(({ id, note }) => id === item.id && note === item.note)
            expect(stands || clashes.some((clash) => JSON.stringify(clash).includes(`"${item.note}"`))).toBe(true)
          }
        }
      }),
    )
  })
  test('merging what has come already changes nothing', () => {
    fc.assert(
      fc.property(someContent, someContent, (was, mine) => {
        expect(sameContent(merge(was, mine, mine).content, mine)).toBe(true)
        expect(sameContent(merge(was, mine, was).content, mine)).toBe(true)
        expect(sameContent(merge(was, was, mine).content, mine)).toBe(true)
      }),
    )
  })
  test('where the two do not clash, it is the same whoever merges, but for the order both made', () => {
    fc.assert(
      fc.property(someContent, someContent, someContent, (was, mine, theirs) => {
        const [here, there] = [merge(was, mine, theirs), merge(was, theirs, mine)]
        fc.pre(here.clashes.length === 0)
        expect(sorted(there.content)).toEqual(sorted(here.content))
      }),
    )
  })
})
