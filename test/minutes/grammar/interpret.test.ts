import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { interpret } from '#src/minutes/grammar/interpret.ts'
import { startsAt } from '#src/minutes/grammar/starts-at.ts'
import { readDocument } from '#src/minutes/read-document.ts'
import { outlineOf } from './outline-of.ts'

it.each([
  ['2025-01-28', '10:00', '2025-01-28T10:00:00+01:00'],
  ['2025-03-29', '23:59', '2025-03-29T23:59:00+01:00'],
  ['2025-03-30', '16:00', '2025-03-30T16:00:00+02:00'],
  ['2025-10-25', '16:00', '2025-10-25T16:00:00+02:00'],
  ['2025-10-26', '16:00', '2025-10-26T16:00:00+01:00'],
  ['2025-06-02', null, '2025-06-02'],
])('%s at %s starts at %s', (date, time, instant) => expect(startsAt(date, time)).toBe(instant))

describe('a meeting', () => {
  it('with decisions of its own is minutes', () => {
    const { source, outline } = outlineOf([{ sections: [['Beslutning', 'Udskudt.']] }], {
      body: 'Direktionen',
      time: '10:00',
    })
    expect(interpret(source, outline).meeting).toMatchObject({
      body: 'Direktionen',
      bodyKind: 'executive',
      kind: 'minutes',
    })
  })
  it.each([[[]], [[['Beslutning', '']]], [[['Sagsfremstilling', 'Om stier.']]]] as const)(
    'without is an agenda',
    (sections) => {
      const { source, outline } = outlineOf([{ sections: [...sections] }])
      expect(interpret(source, outline).meeting.kind).toBe('agenda')
    },
  )
})

describe('what is doubted is told, with its place and without its words', () => {
  it('a decision no rule can read', () => {
    const { source, outline } = outlineOf([
      { number: '4', sections: [['Beslutning', 'Udvalget glæder sig til havnebadet.']] },
    ])
    const { meeting, problems } = interpret(source, outline)
    expect(problems).toMatchObject([
      { severity: 'warning', code: 'decision-unclear', where: meeting.items[0]?.decision?.where },
    ])
    expect(problems[0]?.message).toMatch(/^Punkt 4: /)
    expect(problems[0]?.message).not.toContain('havnebadet')
  })
  it('a weekday that is not the date’s', () => {
    const { source, outline } = outlineOf([{ sections: [['Baggrund', 'Mødet er mandag den 28. januar 2025.']] }])
    const [problem] = interpret(source, outline).problems
    expect(problem?.code).toBe('weekday-mismatch')
    expect(source.text.slice(problem?.where?.start, problem?.where?.end)).toBe('28. januar 2025')
  })
})

const real = ['txt', 'pdf'].map((type) => `../shared/minutes/direktionen-2025-01-28.${type}`)

describe.each(real)('the real minutes %s', (path) => {
  it.skipIf(!existsSync(path))('give the facts the issue asks for (skipped where ../shared is absent)', async () => {
    const { readings } = await readDocument(new Uint8Array(readFileSync(path)), path)
    const [other, closed, strategy] = readings[0]?.meeting?.items ?? []
    expect(other?.closedParts).toHaveLength(1)
    expect(other?.followUps.map(({ targetBody, askedBy }) => [targetBody, askedBy])).toEqual([['Chefforum', 'body']])
    expect(closed?.closed).toBe(true)
    expect(strategy?.decision).toMatchObject({
      outcome: 'postponed',
      body: 'Direktionen',
      date: '2025-01-28',
      unsure: null,
    })
    expect(
      strategy?.mentions.filter(({ date }) => date !== null).map(({ date, body, what }) => [date, body, what]),
    ).toEqual([
      ['2023-11-22', 'Byrådet', 'temadrøftelse'],
      ['2024-08-14', 'Chefforum', 'startede'],
      ['2024-10-01', 'Opgaveudvalget for Klima og Bæredygtighed', 'drøftet'],
    ])
    expect([other, closed, strategy].flatMap((item) => item?.followUps ?? [])).toHaveLength(1)
  })
})
