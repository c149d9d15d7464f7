import { describe, expect, it } from 'vitest'
import { aCaseEvent } from '#mocks/factories.ts'
import type { CaseEventAnswer } from '#src/api/schemas/case.ts'
import { chosenOf, courseOf, sourceKey } from '#src/features/cases/course.ts'

const kinds = {
  Chefforum: 'management-forum',
  Direktionen: 'executive',
  'Klima- og Planudvalget': 'committee',
  Byrådet: 'council',
} as const

const step = (
  body: keyof typeof kinds | 'DIREKTION',
  outcome: CaseEventAnswer['outcome'],
  date: string | null = '2025-01-01',
) => aCaseEvent({ body, bodyKind: body === 'DIREKTION' ? 'executive' : kinds[body], outcome, date })

const times = (...events: CaseEventAnswer[]) => courseOf(events).steps.map(({ time }) => time)
const ended = (...events: CaseEventAnswer[]) => courseOf(events).ended.map(({ body, first, end }) => [body, first, end])

describe('postponements are counted', () => {
  it.each([
    ['one after another', [step('Direktionen', 'postponed'), step('Direktionen', 'postponed')], [1, 2]],
    ['however the body is printed', [step('Direktionen', 'postponed'), step('DIREKTION', 'postponed')], [1, 2]],
    [
      'from one again when the body has treated the case in between',
      [step('Direktionen', 'postponed'), step('Direktionen', 'discussed'), step('Direktionen', 'postponed')],
      [1, null, 1],
    ],
    [
      'from one again when a body above has',
      [step('Direktionen', 'postponed'), step('Byrådet', 'approved'), step('Direktionen', 'postponed')],
      [1, null, 1],
    ],
    [
      'onwards when only a body below has',
      [step('Direktionen', 'postponed'), step('Chefforum', 'discussed'), step('Direktionen', 'postponed')],
      [1, null, 2],
    ],
    [
      'onwards when nothing was decided',
      [step('Direktionen', 'postponed'), step('Direktionen', 'none'), step('Direktionen', 'postponed')],
      [1, null, 2],
    ],
    ['each body for itself', [step('Direktionen', 'postponed'), step('Chefforum', 'postponed')], [1, 1]],
  ])('%s', (_rule, events, expected) => {
    expect(times(...events)).toEqual(expected)
  })

  it('never for what lies ahead', () => {
    expect(times({ ...step('Direktionen', 'postponed'), planned: true })).toEqual([null])
  })
})

describe('waits that are over', () => {
  it('run from the first postponement to the step that took the case up again', () => {
    expect(
      ended(step('Direktionen', 'postponed'), step('Direktionen', 'postponed'), step('Direktionen', 'approved')),
    ).toEqual([['Direktionen', 0, 2]])
  })

  it('end when a body above treats the case', () => {
    expect(ended(step('Direktionen', 'postponed'), step('Klima- og Planudvalget', 'noted'))).toEqual([
      ['Direktionen', 0, 1],
    ])
  })

  it('are none while the case still waits', () => {
    expect(ended(step('Direktionen', 'postponed'), step('Chefforum', 'noted'))).toEqual([])
  })
})

const at = (start: number, changed: Partial<CaseEventAnswer> = {}) => {
  const event = step('Direktionen', 'discussed')
  return {
    ...event,
    sources: event.sources.map((source) => ({ ...source, where: { ...source.where, start } })),
    ...changed,
  }
}

describe('the chosen source', () => {
  const first = at(10)
  const last = at(20)
  const ahead = at(30, { planned: true, outcome: null })

  it('is the one the address names', () => {
    const [source] = first.sources
    expect(source && chosenOf([first, last], sourceKey(source))?.event).toBe(first)
  })

  it.each([[null], ['direktionen-2025-01-14.999']])('is that of the latest step that has happened for %s', (key) => {
    expect(chosenOf([first, last, ahead], key)?.event).toBe(last)
  })

  it('is none where no step tells where it stands', () => {
    expect(chosenOf([at(10, { sources: [] })], null)).toBeNull()
  })
})
