import { describe, expect, it } from 'vitest'
import { anItem } from '#mocks/factories.ts'
import {
  correctionsOf,
  draftOf,
  faultOf,
  mergedDraft,
  newFollowUp,
  withPlaces,
  type Draft,
} from '#src/features/shared/correction/draft.ts'

const where = { page: null, start: 400, end: 460 }
const promise = {
  text: 'Notat om prisen',
  targetBody: 'Chefforum',
  responsible: null,
  due: null,
  quote: 'Et notat om prisen forelægges Chefforum.',
  askedBy: 'body' as const,
  where,
}
const item = anItem({ followUps: [promise] })
const before = draftOf(item)
const { askedBy: _, ...corrected } = promise

describe('what a draft corrects', () => {
  it.each<[what: string, changed: Partial<Draft>, corrections: unknown[]]>([
    ['nothing touched', {}, []],
    ['only spaces added', { title: `${item.title} ` }, []],
    ['the outcome', { outcome: 'discussed' }, [{ field: 'outcome', value: 'discussed' }]],
    ['a title', { title: ' Havneplan ' }, [{ field: 'title', value: 'Havneplan' }]],
    ['no case number after all', { caseNumber: ' ' }, [{ field: 'caseNumber', value: null }]],
    ['closed', { closed: true }, [{ field: 'closed', value: true }]],
    ['a follow-up taken away', { followUps: [] }, [{ field: 'followUps', value: [] }]],
    [
      'several at once, each its own',
      { outcome: 'noted', closed: true },
      [
        { field: 'outcome', value: 'noted' },
        { field: 'closed', value: true },
      ],
    ],
  ])('%s', (_what, changed, corrections) => {
    expect(correctionsOf({ ...before, ...changed }, before)).toEqual(corrections)
  })

  it('a follow-up put right, with the rest of the list as it was', () => {
    const [first] = before.followUps
    if (!first) throw new Error('no follow-up')
    const added = { ...newFollowUp('new-1', where), text: 'Ny sag', quote: 'Sagen forelægges igen.', due: '2026-05-12' }
    expect(correctionsOf({ ...before, followUps: [{ ...first, responsible: 'Plan' }, added] }, before)).toEqual([
      {
        field: 'followUps',
        value: [
          { ...corrected, responsible: 'Plan' },
          {
            text: 'Ny sag',
            quote: 'Sagen forelægges igen.',
            due: '2026-05-12',
            targetBody: null,
            responsible: null,
            where,
          },
        ],
      },
    ])
  })

  it('no outcome, where none was read and none is chosen', () => {
    const undecided = draftOf(anItem({ decision: null }))
    expect(correctionsOf({ ...undecided, title: 'Havneplan' }, undecided)).toEqual([
      { field: 'title', value: 'Havneplan' },
    ])
  })
})

describe('what keeps a draft from being saved', () => {
  it.each<[what: string, changed: Partial<Draft>, fault: ReturnType<typeof faultOf>]>([
    ['nothing', {}, null],
    ['a title of spaces', { title: '  ' }, 'title'],
    [
      'a follow-up without its sentence',
      { followUps: [{ ...newFollowUp('new-1', where), text: 'Ny sag' }] },
      'followUp',
    ],
    ['a follow-up that says nothing', { followUps: [{ ...newFollowUp('new-1', where), quote: 'Sagen.' }] }, 'followUp'],
  ])('%s', (_what, changed, fault) => expect(faultOf({ ...before, ...changed })).toBe(fault))
})

it('over another’s change, what was touched here stands, and theirs for the rest', () => {
  const mine = { ...before, outcome: 'discussed' as const }
  const theirs = { ...before, outcome: 'noted' as const, title: 'Havneplan', closed: true }
  expect(mergedDraft(mine, before, theirs)).toEqual({ ...theirs, outcome: 'discussed' })
})

it('a sentence written anew points at where it stands; one left alone at where it was read', () => {
  const text = 'Punkt 3. Havneplan. Sagen forelægges igen i maj.'
  const added = { ...newFollowUp('new-1', where), text: 'Ny sag', quote: 'sagen forelægges\nigen' }
  const { followUps } = withPlaces({ ...before, followUps: [...before.followUps, added] }, before, text, {
    page: 2,
    start: 0,
    end: text.length,
  })
  expect(followUps.map((followUp) => followUp.where)).toEqual([where, { page: 2, start: 20, end: 41 }])
})
