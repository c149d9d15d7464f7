import { describe, expect, it, test } from 'vitest'
import { afterwardsOf } from '#src/domain/agenda-afterwards.ts'
import { sameAs } from '#src/domain/agenda-match.ts'
import { caseSnapshots } from '#src/domain/snapshots.ts'
import { draftItem } from './build-agenda.ts'
import { decision, item, meeting, onlyCase, treated } from './build.ts'

describe('an item of the minutes is that of the draft', () => {
  it.each([
    ['by number and akin title', 'Varmeplan', '25/100', 'Varmeplan – 2. behandling', '25/100', 'number'],
    ['by number however spaced', 'Varmeplan', '25 / 100', 'Varmeplan', '25/100', 'number'],
    ['not by number alone', 'Varmeplan', '25/100', 'Øvrige sager', '25/100', 'no'],
    ['not under another number', 'Varmeplan', '25/100', 'Varmeplan', '25/200', 'no'],
    ['by title where one has no number', 'Velkomst', null, 'VELKOMST', '25/1', 'title'],
    ['by all the shorter is about', 'Varmeplan for Fjordby', null, 'Status på varmeplanen', '25/100', 'subject'],
    ['not by one of two', 'Varmeplan og havneplan', null, 'Varmeplan og cykelplan', null, 'no'],
    ['not where nothing is told', 'Lukket punkt', null, 'Lukket punkt', null, 'no'],
  ])('%s', (_, title, caseNumber, itemTitle, itemNumber, sureness) => {
    expect(sameAs({ title, caseNumber }, { title: itemTitle, caseNumber: itemNumber })).toBe(sureness)
  })
})

describe('a draft held against the minutes of its meeting', () => {
  const heat = draftItem('heat', { title: 'Varmeplan', caseNumber: '25/100' })
  const bikes = draftItem('bikes', { title: 'Cykelstier ved havnen', caseNumber: '25/200' })
  const welcome = draftItem('welcome', { title: 'Velkomst' })
  const draft = { items: [welcome, heat, bikes] }

  test('knows nothing before they come', () => {
    expect(afterwardsOf(draft, [], [])).toBeNull()
  })

  test('tells what was treated and how, what was postponed and how often, and what fell off', () => {
    const minutes = meeting('Chefforum', '2025-04-09', [
      item('Cykelstier ved havnen', { caseNumber: '25/200', outcome: 'approved' }),
      item('Varmeplan', { caseNumber: '25/100', outcome: 'postponed' }),
    ])
    const [before, now] = [
      ['Chefforum', '2025-03-12', 'postponed'],
      ['Chefforum', '2025-04-09', 'postponed'],
    ] as const
    const snapshots = caseSnapshots(onlyCase(treated('Varmeplan', before, now)))
    const waits = snapshots.at(-1)?.waits.map((wait) => ({
      ...wait,
      sources: wait.sources.map((source, index) => (index === 1 ? { ...source, itemNumber: '2' } : source)),
    }))
    expect(afterwardsOf(draft, [minutes], waits ?? [])).toEqual({
      meetingId: 'chefforum-2025-04-09',
      items: [
        { itemId: 'welcome', result: 'fell-off' },
        { itemId: 'heat', result: 'postponed', count: 2, meetingId: 'chefforum-2025-04-09', itemNumber: '2' },
        { itemId: 'bikes', result: 'treated', outcome: 'approved', meetingId: 'chefforum-2025-04-09', itemNumber: '1' },
      ],
    })
  })

  test('an item without a decision was on, and nothing was decided', () => {
    const minutes = meeting('Chefforum', '2025-04-09', [item('Velkomst')])
    expect(afterwardsOf({ items: [welcome] }, [minutes], [])?.items).toMatchObject([
      { result: 'treated', outcome: 'none' },
    ])
  })

  test('the surest pair is made first, and no item answers two', () => {
    const [loose, sure] = [draftItem('loose', { title: 'Varmeplan' }), heat]
    const minutes = meeting('Chefforum', '2025-04-09', [
      item('Varmeplan', { caseNumber: '25/100', decision: decision('noted') }),
    ])
    expect(afterwardsOf({ items: [loose, sure] }, [minutes], [])?.items.map(({ result }) => result)).toEqual([
      'fell-off',
      'treated',
    ])
  })

  test('a closed item that may not be named is held against nothing', () => {
    const minutes = meeting('Chefforum', '2025-04-09', [item('Lukket punkt', { closed: true })])
    const closed = draftItem('closed-1', { title: 'Lukket punkt', closed: true })
    expect(afterwardsOf({ items: [closed] }, [minutes], [])?.items).toEqual([])
  })
})
