import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { forAudience } from '#src/domain/audience.ts'
import { correctionFields, historiesOf } from '#src/domain/correction.ts'
import type { CorrectedValue, CorrectionChange } from '#src/domain/correction.ts'
import { correctedItem, correctMeeting, refusalOf } from '#src/domain/correction-apply.ts'
import type { AgendaItem, StoredMeeting } from '#src/domain/meeting.ts'
import { outcomes } from '#src/domain/outcome.ts'
import { anyItem } from './arbitrary.ts'
import { at, decision, followUp, item, meeting } from './build.ts'

const day = '2025-01-28'
const minutes = (...items: AgendaItem[]) => meeting('Direktionen', day, items)

/** What someone does to an item of a meeting that has been changed so far. */
function changing(
  held: StoredMeeting,
  changes: readonly CorrectionChange[],
  number: string,
  change: CorrectedValue | { field: CorrectedValue['field']; takenBack: true },
): CorrectionChange {
  const found = correctedItem(held, changes, number)
  if (!found) throw new Error(`there is no item ${number}`)
  return { ...found.ref, ...change, by: 'Bo', at: '2025-02-01T12:00:00+01:00' }
}

/** The corrections of one item after another. */
const corrections = (held: StoredMeeting, ...made: [number: string, corrected: CorrectedValue][]) =>
  made.reduce<CorrectionChange[]>(
    (changes, [number, corrected]) => [...changes, changing(held, changes, number, corrected)],
    [],
  )

const onlyItem = (held: StoredMeeting, corrected: CorrectedValue) => {
  const { meeting: now, notes, orphans } = correctMeeting(held, corrections(held, ['1', corrected]))
  expect(orphans).toEqual([])
  return { item: now.items[0], notes: notes[0] }
}

describe('a corrected item', () => {
  const doubted = decision('unclear', {
    text: 'Det tages op.',
    points: [{ point: '1', outcome: 'noted' }],
    until: 'næste møde',
    unsure: 'Ingen regel passer.',
    words: [at(50, 54)],
  })

  test('has its outcome as a person says, of the whole decision and beyond doubt; the words stay', () => {
    const { item: now } = onlyItem(minutes(item('Havneplan', { decision: doubted })), {
      field: 'outcome',
      value: 'postponed',
    })
    expect(now?.decision).toEqual({ ...doubted, outcome: 'postponed', rule: 'corrected', points: [], unsure: null })
  })

  test('is confirmed by correcting it to what was read', () => {
    const { item: now, notes } = onlyItem(minutes(item('Havneplan', { decision: doubted })), {
      field: 'outcome',
      value: 'unclear',
    })
    expect(now?.decision).toMatchObject({ outcome: 'unclear', unsure: null })
    expect(notes?.corrections).toMatchObject([{ field: 'outcome', value: 'unclear', read: 'unclear' }])
  })

  test('has a decision where none was read, at its own place', () => {
    const { item: now, notes } = onlyItem(minutes(item('Havneplan')), { field: 'outcome', value: 'noted' })
    expect(now?.decision).toMatchObject({ outcome: 'noted', text: '', rule: 'corrected', where: at(0, 100) })
    expect(notes?.corrections).toMatchObject([{ read: null }])
  })

  const fields: [CorrectedValue, Partial<AgendaItem>][] = [
    [{ field: 'caseNumber', value: '25/7' }, { caseNumber: '25/7' }],
    [{ field: 'caseNumber', value: null }, { caseNumber: null }],
    [{ field: 'title', value: 'Plan for havnen' }, { title: 'Plan for havnen' }],
    [{ field: 'closed', value: true }, { closed: true }],
  ]
  test.each(fields)('has what %o says, and all else as read', (corrected, changed) => {
    const read = item('Havneplan', { caseNumber: '25/1', outcome: 'postponed', followUps: [followUp('Svar søges.')] })
    expect(onlyItem(minutes(read), corrected).item).toEqual({ ...read, ...changed })
  })

  test('has the follow-ups a person lists, each asked for as its sentence was read', () => {
    const { askedBy: _, ...kept } = followUp('Forvaltningen undersøger støj.')
    const added = { ...kept, text: 'Støjen måles', quote: 'Der måles støj.' }
    const read = item('Havneplan', {
      followUps: [{ ...kept, askedBy: 'author' }, followUp('Sagen kommer igen.')],
    })
    const { item: now } = onlyItem(minutes(read), {
      field: 'followUps',
      value: [{ ...kept, due: '2025-06-30' }, added],
    })
    expect(now?.followUps).toEqual([
      { ...kept, due: '2025-06-30', askedBy: 'author' },
      { ...added, askedBy: 'body' },
    ])
  })

  test('is told with what was read, by whom and when, field by field', () => {
    const held = minutes(item('Havneplan', { caseNumber: '25/1', outcome: 'noted' }))
    const changes = corrections(
      held,
      ['1', { field: 'caseNumber', value: '25/2' }],
      ['1', { field: 'outcome', value: 'approved' }],
      ['1', { field: 'caseNumber', value: '25/3' }],
    )
    const signed = { by: 'Bo', at: '2025-02-01T12:00:00+01:00' }
    expect(correctMeeting(held, changes).notes).toEqual([
      {
        version: 3,
        corrections: [
          { field: 'outcome', value: 'approved', read: 'noted', ...signed },
          { field: 'caseNumber', value: '25/3', read: '25/1', ...signed },
        ],
      },
    ])
  })

  test('is as read when all is taken back, and still counts what was done', () => {
    const held = minutes(item('Havneplan', { outcome: 'noted' }))
    const made = corrections(held, ['1', { field: 'title', value: 'Plan' }], ['1', { field: 'closed', value: true }])
    const back = (['closed', 'title'] as const).map((field) => changing(held, made, '1', { field, takenBack: true }))
    expect(correctMeeting(held, [...made, ...back])).toEqual({
      meeting: held,
      notes: [{ corrections: [], version: 4 }],
      orphans: [],
    })
  })
})

describe('an agenda', () => {
  test('has no outcome and no follow-ups to correct, yet its case, title and closing hold', () => {
    const held = minutes(item('Havneplan', { caseNumber: '25/1', outcome: 'noted' }))
    const changes = corrections(
      held,
      ['1', { field: 'outcome', value: 'postponed' }],
      ['1', { field: 'followUps', value: [] }],
      ['1', { field: 'closed', value: true }],
    )
    const asked = followUp('Planlagt af forvaltningen.')
    const agenda = meeting('Direktionen', day, [item('Havneplan', { followUps: [asked] })], '2025-01-20')
    const { meeting: now, orphans } = correctMeeting(agenda, changes)
    expect(now.items[0]).toMatchObject({ decision: null, followUps: [asked], closed: true })
    expect(orphans).toEqual([])
    const refusals = correctionFields.map((field) => refusalOf(agenda, item('Havneplan'), { field, value: null }))
    expect(refusals).toEqual(['agenda', null, null, null, 'agenda'])
  })
})

describe('the item that was corrected', () => {
  const plan = item('Klimaplan for Fjordby', { caseNumber: '25/1' })
  const renumbered = (...titles: (string | AgendaItem)[]) =>
    minutes(...titles.map((each) => (typeof each === 'string' ? item(each) : each)))
  const found: [what: string, read: AgendaItem, again: StoredMeeting, index: number | null][] = [
    ['at its number, akin', plan, renumbered('Klimaplanen'), 0],
    ['renumbered, by its title', plan, renumbered('Ny skole', 'Klimaplan for Fjordby'), 1],
    ['by its title before one only akin at its number', plan, renumbered('Klimaplanens budget', plan), 1],
    ['renumbered, by an akin title', plan, renumbered('Ny skole', 'Fjordbys klimaplan'), 1],
    ['renumbered, by its case number', plan, renumbered('Ny skole', item('Energi', { caseNumber: '25/ 1' })), 1],
    ['not at its number under another subject', plan, renumbered('Ny skole'), null],
    ['not when two answer to it as well', plan, renumbered('Ny skole', 'Klimaplan A', 'Klimaplan B'), null],
    ['not by any of several with its case number', plan, renumbered('A', ...['B', 'C'].map(numbered)), null],
    ['by title among several with its case number', plan, renumbered('A', numbered('B'), plan), 2],
    ['untitled, at its number', item('Lukket'), renumbered('Lukket punkt', 'Lukket'), 0],
    ['not untitled elsewhere', item('Lukket'), minutes(item('Ny skole', { number: '2' })), null],
    ['gone', plan, renumbered(), null],
  ]
  test.each(found)('is found %s', (_what, read, again, index) => {
    const held = minutes(read)
    const changes = corrections(held, ['1', { field: 'title', value: 'Rettet' }])
    const { meeting: now, orphans } = correctMeeting(again, changes)
    const corrected = now.items.findIndex(({ title }) => title === 'Rettet')
    expect(corrected === -1 ? null : corrected).toBe(index)
    expect(orphans).toMatchObject(index === null ? [{ field: 'title', value: 'Rettet', version: 1 }] : [])
  })

  test('keeps its place from another whose item is gone', () => {
    const held = minutes(item('Klimaplan'), item('Klimaplan: høring'))
    const changes = corrections(
      held,
      ['1', { field: 'outcome', value: 'approved' }],
      ['2', { field: 'outcome', value: 'hearing' }],
    )
    const { meeting: now, orphans } = correctMeeting(minutes(item('Klimaplan')), changes)
    expect(now.items[0]?.decision?.outcome).toBe('approved')
    expect(orphans).toMatchObject([{ itemTitle: 'Klimaplan: høring', value: 'hearing' }])
  })

  test('goes by one name, however often it is corrected after it was renumbered', () => {
    const held = minutes(plan)
    const first = corrections(held, ['1', { field: 'closed', value: true }])
    const again = minutes(item('Ny skole'), item('Klimaplanen'))
    const second = changing(again, first, '2', { field: 'closed', takenBack: true })
    expect(historiesOf([...first, second])).toMatchObject([{ ref: { itemNumber: '1' }, standing: [], version: 2 }])
  })

  test('is opened only where it is surely the same', () => {
    const held = minutes(item('Lukket: Køb af grunden ved havnen', { closed: true }))
    const changes = corrections(held, ['1', { field: 'closed', value: false }])
    expect(correctMeeting(held, changes).meeting.items[0]?.closed).toBe(false)
    const another = minutes(item('Lukket: Salg af grunden ved skolen', { closed: true }))
    const { meeting: now, orphans } = correctMeeting(another, changes)
    expect(now.items[0]?.closed).toBe(true)
    expect(orphans).toMatchObject([{ field: 'closed', value: false }])
  })

  test('is kept closed in whatever may be it, while a closing has lost its item', () => {
    const held = minutes(item('Klimaplan'))
    const changes = corrections(held, ['1', { field: 'closed', value: true }])
    const closedIn = (...titles: string[]) =>
      correctMeeting(renumbered(...titles), changes).meeting.items.map(({ closed }) => closed)
    expect(closedIn('Ny skole', 'Havneplan')).toEqual([true, false])
    expect(closedIn('Ny skole', 'Klimaplan A', 'Havneplan', 'Klimaplan B')).toEqual([true, true, false, true])
    expect(closedIn('Ny skole', 'Klimaplan')).toEqual([false, true])
    const school = renumbered('Ny skole')
    const opened = [...changes, ...corrections(school, ['1', { field: 'closed', value: false }])]
    expect(correctMeeting(school, opened).meeting.items[0]?.closed).toBe(false)
  })

  test('is not opened where nothing tells it from another', () => {
    const opening = { field: 'closed', value: false } as const
    expect(refusalOf(minutes(), item('Lukket punkt'), opening)).toBe('untitled')
    expect(refusalOf(minutes(), item('Lukket punkt', { caseNumber: '25/1' }), opening)).toBeNull()
    expect(refusalOf(minutes(), item('Lukket: Grund'), opening)).toBeNull()
  })
})

function numbered(title: string): AgendaItem {
  return item(title, { caseNumber: '25/1' })
}

const anyValue: fc.Arbitrary<CorrectedValue> = fc.oneof(
  fc.record({ field: fc.constant('outcome'), value: fc.constantFrom(...outcomes) }),
  fc.record({ field: fc.constant('caseNumber'), value: fc.constantFrom(null, '25/1', '25/9') }),
  fc.record({ field: fc.constant('title'), value: fc.constantFrom('Havnestrategi', 'Ny titel') }),
  fc.record({ field: fc.constant('closed'), value: fc.boolean() }),
  fc.record({
    field: fc.constant('followUps'),
    value: fc.array(fc.constant(followUp('Støjen måles.')), { maxLength: 1 }),
  }),
)
const anyHeld = fc.array(anyItem, { minLength: 1, maxLength: 4 }).map((items) => minutes(...items))
const anyCorrected = fc
  .tuple(anyHeld, fc.array(fc.tuple(fc.nat(3), anyValue), { minLength: 1, maxLength: 8 }))
  .map(([held, made]) => {
    const numbers = held.items.map(({ number }) => number)
    const wanted = made.map(([which, value]): [string, CorrectedValue] => [
      numbers[which % numbers.length] ?? '1',
      value,
    ])
    return { held, wanted, changes: corrections(held, ...wanted) }
  })

describe('the laws of correcting', () => {
  test('the same corrections of an equal reading give the same', () => {
    fc.assert(
      fc.property(anyCorrected, ({ held, changes }) => {
        expect(correctMeeting(structuredClone(held), changes)).toEqual(correctMeeting(held, changes))
      }),
    )
  })

  test('nothing is lost: each correction that stands is on its item, or told to have lost it', () => {
    fc.assert(
      fc.property(anyCorrected, ({ held, changes }) => {
        const { notes, orphans } = correctMeeting(held, changes)
        const standing = historiesOf(changes).flatMap((history) => history.standing)
        expect(notes.flatMap((note) => note.corrections).length + orphans.length).toBe(standing.length)
      }),
    )
  })

  test('with all taken back the meeting is as read', () => {
    fc.assert(
      fc.property(anyCorrected, ({ held, changes }) => {
        const back = changes.map((change): CorrectionChange => {
          const { meetingId, itemNumber, itemTitle, itemCaseNumber, field, by, at: when } = change
          return { meetingId, itemNumber, itemTitle, itemCaseNumber, field, by, at: when, takenBack: true }
        })
        expect(correctMeeting(held, [...changes, ...back]).meeting).toEqual(held)
      }),
    )
  })

  test('an item corrected to closed leaks nothing into open', () => {
    fc.assert(
      fc.property(anyCorrected, ({ held, wanted, changes }) => {
        const [[number] = ['1']] = wanted
        const closing = changing(held, changes, number, { field: 'closed', value: true })
        const { meeting: now, orphans } = correctMeeting(held, [...changes, closing])
        fc.pre(orphans.length === 0)
        const index = held.items.findIndex((each) => each.number === number)
        const bare = { number, title: 'Lukket punkt', caseNumber: null, decision: null, followUps: [], mentions: [] }
        expect(forAudience(now, 'open').items[index]).toMatchObject(bare)
      }),
    )
  })
})
