import { describe, expect, it } from 'vitest'
import { aDocument, aMeeting, anImport, anItem } from '#mocks/factories.ts'
import { foundIn } from '#src/features/import/found.ts'
import { refusalOf } from '#src/features/import/refusal.ts'

const { decision } = anItem()
const where = { page: 2, start: 10, end: 20 }

describe('what was found in a document', () => {
  it('is counted', () => {
    const meeting = aMeeting({ items: [anItem(), anItem({ number: '4', closed: true, decision: null })] })
    const document = aDocument({ meetingIds: ['a', 'b', 'c'] })
    const { id, body, startsAt } = meeting
    expect(foundIn(anImport({ meeting, document }))).toEqual({
      meeting: { id, body, startsAt },
      items: 2,
      postponed: 1,
      closed: 1,
      followUps: 0,
      moreMeetings: 2,
      doubts: [],
    })
  })

  it('has doubts from the reader’s problems and from decisions it was unsure of, each with its place', () => {
    const unsure = anItem({ number: '7', decision: decision && { ...decision, unsure: 'to udfald passer', where } })
    const problems = [
      { severity: 'warning', code: 'weekday-mismatch', message: 'Ugedagen passer ikke', where: null } as const,
    ]
    expect(foundIn(anImport({ meeting: aMeeting({ items: [unsure] }), problems })).doubts).toEqual([
      { severity: 'warning', item: null, code: 'weekday-mismatch', words: 'Ugedagen passer ikke', where: null },
      { severity: 'warning', item: '7', code: null, words: 'to udfald passer', where },
    ])
  })

  it('has a decision that is doubted once, though the reader tells of it on its item and among the problems', () => {
    const unsure = anItem({ number: '7', decision: decision && { ...decision, unsure: 'to udfald passer', where } })
    const told = { severity: 'warning', code: 'decision-unsure', message: 'Punkt 7: to udfald passer', where } as const
    const elsewhere = { ...told, where: { page: 9, start: 900, end: 920 } }
    const answer = anImport({ meeting: aMeeting({ items: [unsure] }), problems: [told, elsewhere] })
    expect(foundIn(answer).doubts.map(({ item, code }) => item ?? code)).toEqual(['decision-unsure', '7'])
  })
})

const problem = (name: string) => ({ type: `urn:sagsgang:problem:${name}`, title: '', status: 422 })

describe('why a file was not read', () => {
  it.each([
    ['offline', null, 'offline'],
    ['refused', problem('too-large'), 'too-large'],
    ['refused', problem('unsupported-document'), 'unsupported-document'],
    ['refused', problem('unreadable-document'), 'unreadable-document'],
    ['server', problem('failed'), 'failed'],
    ['server', null, 'failed'],
  ] as const)('%s, %o', (kind, said, expected) => {
    expect(refusalOf({ kind, problem: said })).toBe(expected)
  })
})
