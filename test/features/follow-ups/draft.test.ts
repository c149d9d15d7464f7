import { describe, expect, it } from 'vitest'
import { aFollowUp } from '#mocks/factories.ts'
import { changeOf, draftOf, mergedDraft } from '#src/features/follow-ups/draft.ts'

const before = draftOf(aFollowUp({ note: 'Ring til Bo', responsible: 'Åse', due: '2025-06-01' }))

describe('what is sent of a form', () => {
  it.each([
    ['nothing when nothing was touched', {}, null],
    ['the status', { status: 'done' as const }, { status: 'done' }],
    ['a note, without the blanks around it', { note: ' Afsluttet \n' }, { note: 'Afsluttet' }],
    ['an emptied field as none', { responsible: ' ', due: '' }, { responsible: null, due: null }],
  ])('%s', (_what, touched, expected) => {
    expect(changeOf({ ...before, ...touched }, before)).toEqual(expected)
  })

  it('leaves a due time in words alone: the form cannot hold it', () => {
    const inWords = aFollowUp({ due: 'inden jul' })
    expect(draftOf(inWords).due).toBe('')
    expect(changeOf({ ...draftOf(inWords), status: 'done' }, draftOf(inWords))).toEqual({ status: 'done' })
  })
})

describe('a draft over someone else’s change', () => {
  it('keeps what was touched here, and theirs for the rest', () => {
    const theirs = { ...before, status: 'dropped' as const, note: 'Deres note' }
    const mine = { ...before, note: 'Min note' }
    expect(mergedDraft(mine, before, theirs)).toEqual({ ...before, status: 'dropped', note: 'Min note' })
  })
})
