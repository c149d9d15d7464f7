import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { followUpId, matchFollowUps, suggestionFor, type Awaited } from '#src/domain/follow-ups.ts'
import type { StoredMeeting } from '#src/domain/meeting.ts'
import { item, meeting } from './build.ts'

const asks = (quote: string): Awaited => ({
  text: quote,
  quote,
  targetBody: 'Teknisk Udvalg',
  case: { number: null, title: 'Øvrige sager', standing: true },
  item: { body: 'Direktionen' },
  askedOn: '2025-01-28',
})

const said = (quote: string, itemNumber = '1', text = quote) => ({
  meetingId: 'direktionen-2025-01-28',
  itemNumber,
  quote,
  text,
})

const evaluation = 'Evalueringen af projektet Lys i havnen bringes ind på Chefforum.'
const note = 'Center for Miljø udarbejder et notat om støj fra havnen til næste møde.'

describe('a follow-up keeps its identity when its minutes are read again', () => {
  const old = matchFollowUps([], [said(evaluation), said(note)])

  it.each([
    ['the same', evaluation],
    ['lines broken otherwise', evaluation.replace(' bringes', '\n  bringes')],
    ['a word more', `- ${evaluation} (LH)`],
    ['a bullet cut off', 'Evalueringen af projektet Lys i havnen bringes ind på Chef'],
  ])('%s', (_, quote) => {
    expect(matchFollowUps(old, [said(quote)])[0]?.id).toBe(old[0]?.id)
  })

  it('when its item is numbered otherwise', () => {
    expect(matchFollowUps(old, [said(note, '4')])[0]?.id).toBe(old[1]?.id)
  })

  it('in whatever order they are found', () => {
    expect(matchFollowUps(old, [said(note), said(evaluation)]).map(({ id }) => id)).toEqual([old[1]?.id, old[0]?.id])
  })

  it('and another sentence gets another', () => {
    const [other] = matchFollowUps(old, [said('Der fremlægges en ny sag om parkering i juni.')])
    expect(old.map(({ id }) => id)).not.toContain(other?.id)
  })

  it('but not across meetings', () => {
    const [other] = matchFollowUps(old, [{ ...said(evaluation), meetingId: 'direktionen-2025-02-11' }])
    expect(old.map(({ id }) => id)).not.toContain(other?.id)
  })
})

test('one sentence with two promises has two follow-ups, and keeps both', () => {
  const twice = [said(note, '1', 'udarbejder et notat'), said(note, '1', 'orienterer udvalget')]
  const first = matchFollowUps([], twice)
  expect(new Set(first.map(({ id }) => id)).size).toBe(2)
  expect(matchFollowUps(first, twice.toReversed()).map(({ id }) => id)).toEqual(first.map(({ id }) => id).toReversed())
})

test('an id does not depend on how the sentence is laid out', () => {
  expect(followUpId('m', '1', 'Center for  Miljø\nundersøger.')).toBe(
    followUpId('m', '1', 'center for miljø undersøger'),
  )
})

test('reading again changes no id, and no id is given twice', () => {
  const sentence = fc
    .record({ quote: fc.constantFrom(evaluation, note, `${note} ${evaluation}`, 'Undersøges.'), text: fc.string() })
    .map(({ quote, text }) => said(quote, '1', text))
  fc.assert(
    fc.property(fc.array(sentence, { maxLength: 6 }), (sentences) => {
      const first = matchFollowUps([], sentences)
      const ids = first.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      const again = matchFollowUps(first, sentences).map(({ id }) => id)
      expect(again.toSorted()).toEqual(ids.toSorted())
    }),
  )
})

const suggested = (followUp: Awaited, ...meetings: StoredMeeting[]) =>
  suggestionFor(
    followUp,
    meetings.flatMap((held) => held.items.map((entry) => ({ meeting: held, item: entry }))),
  )

const treats = (title: string, outcome: Parameters<typeof item>[1] = { outcome: 'noted' }) => item(title, outcome)

describe('a later item offered as what dealt with it', () => {
  const asked: Awaited = {
    text: evaluation,
    quote: evaluation,
    targetBody: 'Chefforum',
    case: { number: '24/1', title: 'Øvrige sager', standing: true },
    item: { body: 'Direktionen' },
    askedOn: '2025-01-28',
  }

  it('is the target body’s first, akin in title', () => {
    expect(
      suggested(
        asked,
        meeting('Chefforum', '2025-04-01', [treats('Evaluering af Lys i havnen')]),
        meeting('Chefforum', '2025-03-04', [treats('Budget'), treats('Evaluering: Lys i havnen')]),
      ),
    ).toEqual({
      meetingId: 'chefforum-2025-03-04',
      itemNumber: '2',
      body: 'Chefforum',
      date: '2025-03-04',
      title: 'Evaluering: Lys i havnen',
    })
  })

  it.each([
    ['of another body', meeting('Direktionen', '2025-03-04', [treats('Evaluering af Lys i havnen')])],
    ['of the same day or earlier', meeting('Chefforum', '2025-01-28', [treats('Evaluering af Lys i havnen')])],
    ['of an agenda', meeting('Chefforum', '2025-03-04', [treats('Evaluering af Lys i havnen')], '2025-02-25')],
    ['put off', meeting('Chefforum', '2025-03-04', [treats('Evaluering af Lys i havnen', { outcome: 'postponed' })])],
    ['left undecided', meeting('Chefforum', '2025-03-04', [treats('Evaluering af Lys i havnen', {})])],
    ['of another matter', meeting('Chefforum', '2025-03-04', [treats('Evaluering af sygefravær')])],
    ['that shares one small word', meeting('Chefforum', '2025-03-04', [treats('Havnen')])],
    [
      'under the same standing number',
      meeting('Chefforum', '2025-03-04', [item('Øvrige sager', { caseNumber: '24/1', outcome: 'noted' })]),
    ],
  ])('is none %s', (_, held) => {
    expect(suggested(asked, held)).toBeNull()
  })

  it('is the case itself when it comes again where it was asked for', () => {
    const again: Awaited = {
      ...asked,
      targetBody: null,
      text: 'Sagen forelægges igen.',
      quote: 'Sagen forelægges igen.',
      case: { number: '25/7', title: 'Havnestrategi', standing: false },
    }
    const held = meeting('Direktionen', '2025-03-04', [
      item('Havnestrategi', { caseNumber: '25/7', outcome: 'approved' }),
    ])
    expect(suggested(again, held)).toMatchObject({ meetingId: 'direktionen-2025-03-04', itemNumber: '1' })
  })
})

const offered = (quote: string, title: string) =>
  suggested(asks(quote), meeting('Teknisk Udvalg', '2025-03-04', [treats(title)])) !== null

describe('what a later item’s title must have in common with what was asked for', () => {
  it.each([
    ['Der ønskes en sag om høring ved byggesager.', 'Høring ved byggesager'],
    [
      'Udvalget ønsker en sag om lokaletilskud til karateklubben.',
      'Beslutning om lokaletilskud til Fjordby Karateklub',
    ],
    ['Der ønskes en helhedsplan for det indeklemte areal.', 'Det indeklemte areal, helhedsplan – forslag'],
    ['Renoveringen af Møllegårdsskolen belyses.', 'Renovering af Møllegårdsskolen'],
    ['Der forelægges en sag om ledelse af dagtilbudsområdet.', 'Orientering om ledelse af dagtilbudsområdet'],
    ['Sommerferieaktiviteterne justeres.', 'Afrapportering, sommerferieaktiviteter'],
  ])('«%s» may be answered by «%s»', (quote, title) => {
    expect(offered(quote, title)).toBe(true)
  })

  it.each([
    ['a compound of a word', 'Udvalget ønsker et eksempel fra byggesager.', 'Byggesagsgebyrer'],
    ['a compound of a short word', 'Der findes penge inden for udvalgets budget.', 'Budgetopfølgning 1'],
    ['the same place', 'Der ønskes en sag om en mole ved Møllens Fort.', 'Stadepladsansøgning ved Møllens Fort'],
    ['a standing item', 'Teknisk Udvalg får det i sin mødekalender.', 'Mødekalender'],
    ['the names of bodies', 'Vedlægges sagen til Økonomiudvalget og Byrådet.', 'Økonomiudvalget og Byrådet'],
    ['one word twice', 'Temamødet handler også om budget.', 'Budget 2026 – status på budgettet'],
    ['half of it', 'Cykelstien langs åen undersøges.', 'Cykelsti og belysning'],
  ])('%s is not enough: «%s» «%s»', (_, quote, title) => {
    expect(offered(quote, title)).toBe(false)
  })
})

describe('an item that a person has refused', () => {
  const asked: Awaited = {
    text: evaluation,
    quote: evaluation,
    targetBody: 'Chefforum',
    case: { number: null, title: 'Øvrige sager', standing: true },
    item: { body: 'Direktionen' },
    askedOn: '2025-01-28',
  }
  const refused = { meetingId: 'chefforum-2025-03-04', itemNumber: '1', title: 'Evaluering: Lys i havnen' }
  const offeredOf = (held: StoredMeeting) =>
    suggestionFor(
      asked,
      held.items.map((entry) => ({ meeting: held, item: entry })),
      [refused],
    )

  it.each([
    ['is not offered again', meeting('Chefforum', '2025-03-04', [treats('Evaluering: Lys i havnen')]), null],
    [
      'nor under another number',
      meeting('Chefforum', '2025-03-04', [treats('Budget'), treats('Evaluering: Lys i havnen')]),
      null,
    ],
    [
      'nor with its title read otherwise',
      meeting('Chefforum', '2025-03-04', [treats('Evaluering af Lys i havnen')]),
      null,
    ],
    [
      'but the same matter at a later meeting is',
      meeting('Chefforum', '2025-04-01', [treats('Evaluering: Lys i havnen')]),
      '1',
    ],
  ])('%s', (_, held, number) => {
    expect(offeredOf(held)?.itemNumber ?? null).toBe(number)
  })
})
