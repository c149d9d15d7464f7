import { describe, expect, test } from 'vitest'
import { readDocument } from '#src/minutes/read-document.ts'
import { agendas, housePrints, noMinutes } from './house-prints.ts'

const read = async (text: string) => {
  const { readings } = await readDocument(new TextEncoder().encode(text), 'referat.txt')
  return readings[0]
}

describe('minutes as other houses print them', () => {
  test.each(housePrints)('$print', async ({ text, body, startsAt, items }) => {
    const meeting = (await read(text))?.meeting
    expect(meeting).toMatchObject({ kind: 'minutes', body, startsAt })
    const found = meeting?.items.map(({ number, caseNumber, decision, closed }) => [
      number,
      caseNumber,
      decision?.outcome ?? null,
      closed,
    ])
    expect(found).toEqual(
      items.map(([number, caseNumber, outcome, closed]) => [number, caseNumber, outcome, closed ?? false]),
    )
  })
})

describe('not minutes', () => {
  test.each(noMinutes)('%s', async (_, text) => {
    expect((await read(text))?.meeting).toBeNull()
  })

  test.each(agendas)('%s is an agenda without outcomes', async (_, text, items) => {
    const meeting = (await read(text))?.meeting
    expect(meeting?.kind).toBe('agenda')
    expect(meeting?.items.map(({ decision }) => decision)).toEqual(Array.from({ length: items }, () => null))
    expect(meeting?.items.flatMap(({ followUps }) => followUps).filter(({ askedBy }) => askedBy === 'body')).toEqual([])
  })
})
