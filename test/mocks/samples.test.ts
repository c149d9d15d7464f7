import { describe, expect, test } from 'vitest'
import { SAMPLE_TODAY, sampleDocuments } from '#mocks/samples/index.ts'
import { bodyId } from '#src/domain/body.ts'
import type { AgendaItem, FoundFollowUp, Meeting } from '#src/domain/meeting.ts'
import type { DocumentReading } from '#src/domain/reading.ts'
import { readDocument } from '#src/minutes/read-document.ts'

const readings = new Map<string, DocumentReading>()
for (const { name, text } of sampleDocuments) {
  readings.set(name.replace('.txt', ''), await readDocument(new TextEncoder().encode(text), name))
}

function meeting(name: string): Meeting {
  const read = readings.get(name)?.readings[0]?.meeting
  if (!read) throw new Error(`${name} was not read`)
  return read
}

function item(name: string, number: number): AgendaItem {
  const found = meeting(name).items[number - 1]
  if (!found) throw new Error(`${name} has no item ${number}`)
  return found
}

/** An item in one word: its outcome, `-` where nothing of this meeting is decided, `closed` before what is closed. */
function inOneWord({ closed, decision }: AgendaItem): string {
  const words = [closed && 'closed', decision?.outcome].filter(Boolean)
  return words.join(':') || '-'
}

/** One line per meeting, one word per item, as they were written to be read. */
const outcomes = `
2025-05-14-chefforum                       - approved discussed noted closed approved
2025-05-19-byraadet                        approved discussed approved rejected elected approved closed:approved
2025-06-17-direktionen                     - closed noted approved discussed approved
2025-06-18-opgaveudvalget-for-mobilitet    approved discussed discussed noted - noted
2025-08-19-direktionen                     - discussed discussed rejected noted closed
2025-08-27-klima-og-planudvalget           approved approved withdrawn mixed discussed none closed
2025-09-10-chefforum                       - approved approved approved-with-changes noted approved
2025-10-08-kultur-og-fritidsudvalget       approved discussed postponed approved referred noted closed:approved
2025-10-28-direktionen                     - approved postponed approved approved-with-changes closed:noted
2025-11-05-klima-og-planudvalget           approved noted hearing discussed returned noted closed
2025-12-08-oekonomiudvalget                approved recommended recommended approved noted closed:recommended closed
2025-12-15-byraadet                        approved approved mixed elected approved noted closed:approved
2026-01-14-chefforum                       - approved noted approved noted discussed
2026-01-28-direktionen                     - postponed approved approved noted closed
2026-02-04-klima-og-planudvalget           approved recommended referred approved-with-changes noted none closed:recommended
2026-02-16-oekonomiudvalget                approved recommended approved recommended noted closed:recommended
2026-02-23-byraadet                        approved approved approved elected referred postponed closed:approved
2026-02-24-direktionen                     - postponed approved-with-changes approved discussed closed:noted
2026-03-11-kultur-og-fritidsudvalget       approved approved returned discussed postponed noted
2026-03-24-direktionen                     - postponed postponed noted approved closed
2026-04-15-chefforum                       - approved postponed discussed noted closed
2026-04-20-oekonomiudvalget                approved recommended recommended recommended recommended discussed closed:approved
2026-04-27-byraadet                        approved approved approved approved approved noted elected returned closed:approved
2026-05-26-direktionen                     - postponed approved noted discussed approved closed
2026-06-10-klima-og-planudvalget           approved postponed discussed referred noted - none
2026-06-17-opgaveudvalget-for-mobilitet    approved postponed discussed noted unclear - noted
2026-08-18-direktionen                     - postponed approved discussed approved closed
2026-09-02-klima-og-planudvalget           approved-with-changes hearing mixed approved-with-changes approved postponed noted closed
2026-09-09-chefforum                       - postponed discussed noted noted closed
2026-09-22-direktionen                     - returned postponed approved noted closed:approved
2026-10-07-kultur-og-fritidsudvalget       approved recommended approved withdrawn postponed none closed:approved
2026-10-20-direktionen                     - postponed noted approved-with-changes discussed closed
2026-10-26-oekonomiudvalget                approved noted recommended recommended approved closed:postponed
2026-11-02-byraadet                        approved discussed approved approved rejected elected discussed closed:approved
2026-11-11-klima-og-planudvalget           approved noted recommended postponed approved none closed:approved
2026-11-17-direktionen                     - postponed noted noted approved closed
2026-11-25-chefforum                       - - - - - closed
2026-12-01-direktionen                     - - - - - closed
2026-12-09-klima-og-planudvalget           - - - - - closed`
  .trim()
  .split('\n')
  .map((line) => line.split(/\s+/))

describe('The sample minutes', () => {
  test('are the ones listed here, oldest first', () => {
    expect([...readings.keys()]).toEqual(outcomes.map(([name]) => name))
  })

  test.each(outcomes)('%s reads as it was written', (name, ...words) => {
    const { format } = readings.get(name)!.source
    const { body, kind, startsAt, items } = meeting(name)
    const date = startsAt.slice(0, 10)
    expect(format).toBe('text')
    expect(`${date}-${bodyId(body)}`).toBe(name)
    expect(kind).toBe(date > SAMPLE_TODAY ? 'agenda' : 'minutes')
    expect(items.map(({ number }) => number)).toEqual(words.map((_, index) => String(index + 1)))
    expect(items.map(inOneWord)).toEqual(words)
  })

  test('make no problems, and leave doubt only where the words are not plain', () => {
    const problems = [...readings.values()].flatMap(({ readings: [read] }) => read?.problems.map(({ code }) => code))
    expect(problems).toEqual(['decision-unsure', 'decision-unclear'])
    const unsure = [...readings.keys()].flatMap((name) =>
      meeting(name).items.flatMap(({ number, decision }) =>
        decision?.unsure ? `${name} ${number}: ${decision.text}` : [],
      ),
    )
    expect(unsure).toEqual([
      '2026-06-17-opgaveudvalget-for-mobilitet 2: Genoptages på næste møde.',
      '2026-06-17-opgaveudvalget-for-mobilitet 5: Udvalgets rækkefølge fremgår af bilag 2.',
    ])
  })

  test('tell no history but what their own meetings decided', () => {
    const told = [...readings.keys()].flatMap((name) =>
      meeting(name).items.flatMap(({ caseNumber, history }) =>
        history.map(({ body, date, itemNumber, outcome }) => ({
          said: outcome,
          decided: meeting(`${date}-${bodyId(body)}`).items.find((earlier) =>
            itemNumber ? earlier.number === itemNumber : earlier.caseNumber === caseNumber,
          )?.decision?.outcome,
        })),
      ),
    )
    expect(told.length).toBeGreaterThan(40)
    expect(told.filter(({ said, decided }) => said !== decided)).toEqual([])
  })
})

describe('When a postponed case comes again', () => {
  test.each<[name: string, number: number, until: string | null]>([
    ['2025-10-08-kultur-og-fritidsudvalget', 3, null],
    ['2025-10-28-direktionen', 3, null],
    ['2026-01-28-direktionen', 2, null],
    ['2026-02-23-byraadet', 6, '2026-04-27'],
    ['2026-02-24-direktionen', 2, null],
    ['2026-03-24-direktionen', 2, '2026-05-31'],
    ['2026-03-24-direktionen', 3, 'næste møde'],
    ['2026-04-15-chefforum', 3, '2026-09-30'],
    ['2026-05-26-direktionen', 2, '2026-08-18'],
    ['2026-06-10-klima-og-planudvalget', 2, '2026-09-30'],
    ['2026-06-17-opgaveudvalget-for-mobilitet', 2, 'næste møde'],
    ['2026-08-18-direktionen', 2, '2026-10-20'],
    ['2026-09-02-klima-og-planudvalget', 6, null],
    ['2026-09-09-chefforum', 2, null],
    ['2026-09-22-direktionen', 3, null],
    ['2026-10-07-kultur-og-fritidsudvalget', 5, '2026-12-31'],
    ['2026-10-20-direktionen', 2, null],
    ['2026-11-11-klima-og-planudvalget', 4, 'næste møde'],
    ['2026-11-17-direktionen', 2, 'næste møde'],
  ])('%s, item %i: %s', (name, number, until) => {
    expect(item(name, number).decision?.until).toBe(until)
  })
})

test.each<[name: string, number: number, to: string]>([
  ['2025-10-08-kultur-og-fritidsudvalget', 5, 'Økonomiudvalget'],
  ['2026-02-04-klima-og-planudvalget', 3, 'Økonomiudvalget'],
  ['2026-02-23-byraadet', 5, 'Kultur- og Fritidsudvalget'],
  ['2026-06-10-klima-og-planudvalget', 4, 'budgetforhandlingerne for 2027'],
])('%s, item %i is referred to %s', (name, number, to) => {
  expect(to).toContain(item(name, number).decision?.referredTo)
})

test.each<[name: string, number: number, points: string]>([
  ['2025-08-27-klima-og-planudvalget', 4, '1 approved, 2 noted, 3 rejected'],
  ['2025-12-15-byraadet', 3, '1 approved, 2 approved, 3 approved, 4 rejected'],
  ['2026-09-02-klima-og-planudvalget', 3, '1 noted, 2 approved, 3 returned'],
  ['2026-10-26-oekonomiudvalget', 4, '1 recommended, 2 recommended'],
])('%s, item %i is decided point by point: %s', (name, number, points) => {
  const read = item(name, number).decision?.points.map(({ point, outcome }) => `${point} ${outcome}`)
  expect(read?.join(', ')).toBe(points)
})

test('Mobilitetsplan tells its way to Direktionen in running text', () => {
  const told = item('2026-01-28-direktionen', 2).mentions.map(({ date, body }) => `${date} ${body && bodyId(body)}`)
  expect(told).toEqual(
    expect.arrayContaining(['2024-11-27 byraadet', '2025-05-14 chefforum', '2025-06-18 opgaveudvalget-for-mobilitet']),
  )
})

test.each([
  ['2025-06-17-direktionen', '- Tilbagemelding på ansættelsessamtale (lukket punkt)'],
  ['2025-10-28-direktionen', '- Sag om opsigelse af lejemål (lukket punkt)'],
  ['2026-01-28-direktionen', '- Personalesag (lukket punkt)'],
  ['2026-03-24-direktionen', '- Sag om tjenestebolig (lukket punkt)'],
  ['2026-05-26-direktionen', '- Drøftelse af lederløn (lukket punkt)'],
  ['2026-08-18-direktionen', '- Sag om leverandørs konkurs (lukket punkt)'],
  ['2026-10-20-direktionen', '- Sag om advarsel (lukket punkt)'],
  ['2026-11-17-direktionen', '- Drøftelse af opsigelse (lukket punkt)'],
])('%s has one closed line in an open item: %s', (name, line) => {
  const { text } = readings.get(name)!
  const parts = item(name, 1).closedParts.map(({ start, end }) => text.slice(start, end).trim())
  expect(parts).toEqual([line])
})

describe('Follow-ups', () => {
  test.each<[name: string, number: number, words: string, asked: Partial<FoundFollowUp>]>([
    ['2025-06-17-direktionen', 1, 'Spis sammen', { targetBody: 'Chefforum' }],
    ['2025-06-17-direktionen', 3, 'vikarforbruget', { responsible: 'Center for Økonomi', due: '2025-09-01' }],
    ['2025-06-18-opgaveudvalget-for-mobilitet', 5, 'landsbylaugene', { responsible: 'Lone Havreland' }],
    ['2025-08-19-direktionen', 3, 'forslag', { responsible: 'Center for Ejendomme', due: '2025-10-31' }],
    ['2025-08-27-klima-og-planudvalget', 2, 'byggesagsbehandlingen', { due: '2025-11-30' }],
    ['2025-10-28-direktionen', 1, 'Velkomstpakke', { responsible: 'Kaj Sølvbjerg' }],
    ['2025-12-15-byraadet', 5, 'status på visionen', { due: '2026-12-31' }],
    ['2026-01-28-direktionen', 4, 'status', { due: '2026-10-01' }],
    ['2026-02-24-direktionen', 1, 'forsamlingshuset', { responsible: 'Esben Harpøth' }],
    ['2026-03-11-kultur-og-fritidsudvalget', 4, 'borgerbudgetter', { due: '2026-10-31' }],
    ['2026-03-24-direktionen', 1, 'forsikring', { targetBody: 'Chefforum' }],
    ['2026-04-15-chefforum', 2, 'forelægges', { targetBody: 'Direktionen', due: '2026-06-30' }],
    ['2026-04-20-oekonomiudvalget', 6, 'erfaringer fra andre byer', { askedBy: 'body' }],
    ['2026-04-27-byraadet', 2, 'digitaliseringsstrategien', { targetBody: 'Økonomiudvalget', due: '2026-10-31' }],
    ['2026-05-26-direktionen', 4, 'støttetimerne', { responsible: 'Center for Børn og Unge', due: '2026-12-01' }],
    ['2026-06-10-klima-og-planudvalget', 6, 'ladestandere', { askedBy: 'body' }],
    ['2026-06-17-opgaveudvalget-for-mobilitet', 3, 'afgang', { targetBody: 'Klima- og Planudvalget' }],
    ['2026-06-17-opgaveudvalget-for-mobilitet', 6, 'køreplaner', { responsible: 'Lone Havreland' }],
    ['2026-08-18-direktionen', 1, 'Ledelsesinformation', { targetBody: 'Chefforum' }],
    ['2026-09-02-klima-og-planudvalget', 5, 'offentlig adgang', { due: '2027-03-31' }],
    ['2026-09-09-chefforum', 1, 'elektroniske låse', { responsible: 'Jeppe Vindskov' }],
    ['2026-09-09-chefforum', 4, 'forslag', { responsible: 'Center for Ejendomme', due: '2027-02-01' }],
    ['2026-09-22-direktionen', 1, 'tidsplan', { responsible: 'Kaj Sølvbjerg' }],
    ['2026-10-20-direktionen', 5, 'ny sag', { responsible: 'Center for Børn og Unge', targetBody: 'Direktionen' }],
    ['2026-11-02-byraadet', 7, 'skovbørnehave', { targetBody: 'Økonomiudvalget' }],
    ['2026-11-11-klima-og-planudvalget', 2, 'besigtigelse', { askedBy: 'body' }],
    ['2026-11-17-direktionen', 1, 'mødefri', { targetBody: 'Chefforum' }],
    ['2026-11-17-direktionen', 4, 'vikarer', { responsible: 'Center for Økonomi', due: '2027-01-15' }],
  ])('%s, item %i asks for «%s»', (name, number, words, asked) => {
    const found = item(name, number).followUps.find(({ quote }) => quote.includes(words))
    expect(found).toMatchObject(asked)
  })

  test.each<[name: string, number: number, why: string]>([
    ['2025-06-17-direktionen', 5, 'agreement is no task'],
    ['2025-06-18-opgaveudvalget-for-mobilitet', 2, 'what the committee stressed is no task'],
    ['2025-08-19-direktionen', 4, 'a refusal asks for nothing'],
    ['2026-01-28-direktionen', 1, 'what was told is no task'],
    ['2026-05-26-direktionen', 2, 'what a postponement waits for is told by the wait'],
    ['2026-11-02-byraadet', 5, 'a motion that fell asks for nothing'],
  ])('%s, item %i asks for nothing: %s', (name, number) => {
    expect(item(name, number).followUps.filter(({ askedBy }) => askedBy === 'body')).toEqual([])
  })
})
