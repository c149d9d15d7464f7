import { describe, expect, test } from 'vitest'
import {
  broughtIn,
  deskOf,
  edited,
  emptyContent,
  isUnsaved,
  orphaned,
  recovered,
  saved,
  settled,
  undone,
} from '#src/features/agenda/desk.ts'
import { changeItem, putOwn, takeOff } from '#src/features/agenda/edits.ts'
import { draft, draftItem } from '#test/domain/build-agenda.ts'

const empty = emptyContent('Chefforum', '2025-04-09')
const base = draft('2025-04-09', [draftItem('a'), draftItem('b')])
const note = (id: string, words: string) => changeItem(id, { note: words })
const begun = deskOf(base, empty)
const next = (change: ReturnType<typeof note>) => ({ ...base, ...change(base), version: base.version + 1 })
const noteOf = (desk: typeof begun, id: string) => desk.content.items.find((item) => item.id === id)?.note

describe('what is to be saved', () => {
  test('nothing on an empty desk, nor on one as the server has it', () => {
    expect([isUnsaved(deskOf(null, empty)), isUnsaved(begun)]).toEqual([false, false])
  })
  test('a change, until the server has it; what was written meanwhile still is', () => {
    const once = edited(begun, note('a', 'Bilag')(begun.content))
    expect(isUnsaved(once)).toBe(true)
    const now = { ...base, ...once.content, version: 2 }
    expect(isUnsaved(saved(once, now))).toBe(false)
    const typing = edited(once, note('a', 'Bilag mangler')(once.content))
    expect(isUnsaved(saved(typing, now))).toBe(true)
    expect(noteOf(saved(typing, now), 'a')).toBe('Bilag mangler')
  })
})

describe('undoing', () => {
  test('takes back one change at a time, and a word typed letter by letter at once', () => {
    const typed = ['B', 'Bi', 'Bil'].reduce(
      (desk, words) => edited(desk, note('a', words)(desk.content), 'a.note'),
      begun,
    )
    const moved = edited(typed, takeOff('b')(typed.content))
    expect(undone(moved).content).toEqual(typed.content)
    expect(noteOf(undone(undone(moved)), 'a')).toBe('')
    expect(undone(begun)).toBe(begun)
  })
  test('leaves what others have written since', () => {
    const mine = edited(begun, note('a', 'Mit')(begun.content))
    const both = broughtIn(mine, next(note('b', 'Deres')))
    const back = undone(both)
    expect([noteOf(back, 'a'), noteOf(back, 'b')]).toEqual(['', 'Deres'])
  })
})

describe('someone else’s change', () => {
  test('comes in beside what stands here; an older answer does not', () => {
    const mine = edited(begun, note('a', 'Mit')(begun.content))
    const both = broughtIn(mine, next(note('b', 'Deres')))
    expect([noteOf(both, 'a'), noteOf(both, 'b'), both.base?.version, both.clashes]).toEqual(['Mit', 'Deres', 2, []])
    expect(broughtIn(both, base)).toBe(both)
  })
  test('of the same waits to be settled, and holds back what comes after', () => {
    const mine = edited(begun, note('a', 'Mit')(begun.content))
    const clashing = broughtIn(mine, next(note('a', 'Deres')))
    expect(clashing.clashes).toHaveLength(1)
    expect(broughtIn(clashing, { ...base, version: 3 })).toBe(clashing)
    const [clash] = clashing.clashes
    if (!clash) throw new Error('there is one')
    const done = settled(clashing, clash, 'both')
    expect([noteOf(done, 'a'), done.clashes, isUnsaved(done)]).toEqual(['Mit\nDeres', [], true])
  })
  test('a draft that both begin at once holds what both wrote', () => {
    const mine = edited(deskOf(null, empty), putOwn('mine')(empty))
    const both = broughtIn(mine, draft('2025-04-09', [draftItem('theirs')]))
    expect(both.content.items.map(({ id }) => id).toSorted()).toEqual(['mine', 'theirs'])
  })
  test('that takes the draft away leaves all of it to be saved anew', () => {
    const left = orphaned(begun)
    expect([left.base, isUnsaved(left), left.content]).toEqual([null, true, begun.content])
  })
})

describe('what this machine had kept', () => {
  const kept = { base, content: note('a', 'Ikke gemt')(base) }
  test('is laid over what stands now', () => {
    const desk = recovered(deskOf(next(note('b', 'Deres')), empty), kept)
    expect([noteOf(desk, 'a'), noteOf(desk, 'b'), isUnsaved(desk)]).toEqual(['Ikke gemt', 'Deres', true])
  })
  test('changes nothing where the server had it after all', () => {
    expect(isUnsaved(recovered(deskOf(next(note('a', 'Ikke gemt')), empty), kept))).toBe(false)
  })
  test('clashes with what someone else wrote there meanwhile', () => {
    expect(recovered(deskOf(next(note('a', 'Deres')), empty), kept).clashes).toHaveLength(1)
  })
})
