import { describe, expect, test } from 'vitest'
import { withSupplements } from '#src/minutes/formats/firstagenda/supplements.ts'
import { readDocument } from '#src/minutes/read-document.ts'
import { pdfOf, typeset } from './pdf-of.ts'
import { answer, answerItem } from './samples.ts'

const read = (json: unknown) => readDocument(new TextEncoder().encode(JSON.stringify(json)), 'hentet.json')

const supplement = (items = [answerItem({ Number: '2', Navn: 'Hastesag' })], meeting = {}) =>
  answer(items, { IsSupplementaryAgenda: true, ...meeting })

const titles = async (...answers: unknown[]) =>
  (await read(answers)).readings.map(({ meeting }) => meeting?.items.map(({ number, title }) => `${number} ${title}`))

describe('a supplementary agenda', () => {
  test('joins its meeting, wherever in the file it stands', async () => {
    const whole = [['1 Cykelsti langs Strandvejen', '2 Hastesag']]
    expect(await titles(answer(), supplement())).toEqual(whole)
    expect(await titles(supplement(), answer())).toEqual(whole)
  })

  test('is known by either of the two fields that tell', async () => {
    const told = { ...answer([answerItem({ Number: '2', Navn: 'Hastesag' })]), TillaegsDagsorden: true }
    expect(await titles(answer(), told)).toEqual([['1 Cykelsti langs Strandvejen', '2 Hastesag']])
  })

  test('adds nothing that the minutes hold already', async () => {
    const minutes = answer([answerItem(), answerItem({ Number: '2', Navn: 'Hastesag' })])
    expect(await titles(minutes, supplement())).toEqual([['1 Cykelsti langs Strandvejen', '2 Hastesag']])
  })

  test('counts on where it begins at 1 again', async () => {
    const again = supplement([answerItem({ Navn: 'Hastesag' })])
    expect(await titles(answer(), again)).toEqual([['1 Cykelsti langs Strandvejen', '2 Hastesag']])
  })

  test.each([
    ['of another day', { Dato: '2025-03-12T16:30:00+01:00' }],
    ['without its meeting', { Dato: '2025-04-01T16:30:00+02:00' }],
  ])('%s stands by itself', async (_, meeting) => {
    expect(await titles(answer(), supplement(undefined, meeting))).toHaveLength(2)
  })

  test('answers of a shape that is not known are left for the reader to refuse', () => {
    expect(withSupplements([answer(), { Moede: 7 }])).toEqual([answer(), { Moede: 7 }])
  })
})

const fetched = (bytes: Uint8Array) => {
  const [felt] = answerItem({ html: null }).Felter
  return answer([{ ...answerItem(), Felter: [Object.assign({}, felt, { Pdf: btoa(String.fromCharCode(...bytes)) })] }])
}

describe('a felt whose text is a PDF', () => {
  const pdf = pdfOf(
    typeset([
      { text: 'Beslutning', size: 14 },
      { text: 'Udsat til mødet i maj.', gap: 2 },
    ]),
  )
  test('is read like the rest once it is fetched', async () => {
    const { readings } = await read(fetched(pdf))
    expect(readings[0]?.meeting?.items[0]?.decision).toMatchObject({ outcome: 'postponed' })
    expect(readings[0]?.problems).toEqual([])
  })

  test('that cannot be read leaves the item without, and says so', async () => {
    const { readings } = await read(fetched(new TextEncoder().encode('%PDF-1.4 afkortet')))
    expect(readings[0]?.meeting?.items[0]?.sections).toEqual([])
    expect(readings[0]?.problems).toMatchObject([{ code: 'section-not-fetched' }])
  })
})
