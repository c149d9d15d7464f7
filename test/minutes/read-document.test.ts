import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDocument } from '#src/minutes/read-document.ts'
import { answer, answerItem } from './formats/samples.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))

const print =
  'DAGSORDEN Økonomiudvalget d. 03-02-2025\n\nPunkt 1: Årets budget på øen\n\n25/9\n\nIndstilling\n\nAt budgettet godkendes.\n'
const page =
  '<!doctype html><html><head><title>Referat - Økonomiudvalget - 03-02-2025</title></head><body><nav>Forside</nav>' +
  '<h2>1. Årets budget</h2><p>Sagsnr.: 25/9</p><h3>Beslutning</h3><p>Godkendt.</p></body></html>'

describe('what a file is shows in its bytes', () => {
  test.each([
    ['text', utf8(print), 'text', 'text/plain'],
    ['text with a byte order mark', utf8(`\ufeff${print}`), 'text', 'text/plain'],
    ['text in windows-1252', latin1(print), 'text', 'text/plain'],
    ['an answer of FirstAgenda', utf8(JSON.stringify(answer())), 'firstagenda-json', 'application/json'],
    ['a file of answers', utf8(JSON.stringify([answer()])), 'firstagenda-json', 'application/json'],
    ['a saved page', utf8(page), 'firstagenda-html', 'text/html'],
  ])('%s', async (_, bytes, format, mediaType) => {
    const { source, readings } = await readDocument(bytes, 'fil.bin')
    expect(source).toMatchObject({ name: 'fil.bin', format, mediaType })
    expect(readings).toHaveLength(1)
    expect(readings[0]?.meeting?.items).toHaveLength(1)
  })

  test('Danish letters survive every encoding', async () => {
    for (const bytes of [utf8(print), latin1(print)]) {
      const { readings } = await readDocument(bytes, 'referat.txt')
      expect(readings[0]?.meeting).toMatchObject({ body: 'Økonomiudvalget', items: [{ title: 'Årets budget på øen' }] })
    }
  })

  test('the digest is of the bytes as received', async () => {
    const { source } = await readDocument(utf8('abc'), 'a.txt')
    expect(source.sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })

  test('the media type the sender named is kept', async () => {
    expect((await readDocument(utf8(print), 'a', 'text/x-minutes')).source.mediaType).toBe('text/x-minutes')
  })
})

test('of several meetings in a file, each is doubted for its own words', async () => {
  const wrong = answer([answerItem({ html: '<h3>Resume</h3><p>Vi ses mandag den 28. januar 2025.</p>' })])
  const { text, readings } = await readDocument(utf8(JSON.stringify([answer(), wrong, answer()])), 'møder.json')
  const weekdays = readings.map(({ problems }) => problems.filter(({ code }) => code === 'weekday-mismatch'))
  expect(weekdays.map((found) => found.length)).toEqual([0, 1, 0])
  const where = weekdays[1]?.[0]?.where
  expect(text.slice(where?.start, where?.end)).toBe('28. januar 2025')
})

describe('what is not minutes gives no meeting, and says why', () => {
  test.each([
    ['empty-file', new Uint8Array()],
    ['empty-file', utf8(' \n\n')],
    ['not-minutes', utf8('Kære Anne\n\nTak for i går.\n\nVenlig hilsen\nBo')],
    ['not-minutes', utf8('{"navn":"sagsgang"}')],
    ['not-minutes', utf8('[]')],
    ['not-minutes', utf8('<html><body><p>Velkommen</p></body></html>')],
    ['no-items', utf8('REFERAT Byrådet d. 01-02-2025\n')],
    ['damaged-json', utf8(JSON.stringify(answer()).slice(0, -40))],
    ['source-changed', utf8(JSON.stringify({ ...answer(), Dagsordenpunkter: 'flyttet' }))],
    ['unsupported-format', latin1('\xff\xd8\xff\xe0\0\x10JFIF')],
    ['unsupported-format', latin1('PK\x03\x04\x14\0\x06\0[Content_Types].xml')],
    ['unsupported-format', latin1('{\\rtf1\\ansi Referat}')],
    ['unsupported-format', latin1('\0\x01\x02 ukendt')],
    ['damaged-pdf', latin1('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj')],
  ])('%s', async (code, bytes) => {
    const { readings } = await readDocument(bytes, 'fil')
    expect(readings).toMatchObject([{ meeting: null, problems: [{ severity: 'error', code }] }])
  })
})

/** What is wrong with the answer to some bytes: no answer, no reason, or a place outside the text. */
async function faultsIn(bytes: Uint8Array): Promise<string[]> {
  const { text, readings } = await readDocument(bytes, 'fil')
  const unexplained = readings.filter(
    ({ meeting, problems }) => !meeting && !problems.some((p) => p.severity === 'error'),
  )
  const sections = readings.flatMap(({ meeting }) => meeting?.items.flatMap((item) => item.sections) ?? [])
  const astray = sections.filter(({ where }) => where.start > where.end || where.end > text.length)
  return [
    ...(readings.length === 0 ? ['no answer'] : []),
    ...unexplained.map(() => 'no reason'),
    ...astray.map(({ heading }) => `a place outside the text: ${heading}`),
  ]
}

describe('any bytes give an answer', () => {
  test('random ones', async () => {
    const property = fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
      expect(await faultsIn(bytes)).toEqual([])
    })
    await fc.assert(property)
  })

  test('minutes with bytes changed, cut and repeated', async () => {
    const damage = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(40), fc.uint8Array({ maxLength: 20 }))
    const whole = fc.constantFrom(utf8(print), latin1(print), utf8(page), utf8(JSON.stringify([answer(), answer()])))
    await fc.assert(
      fc.asyncProperty(whole, fc.array(damage, { maxLength: 4 }), async (bytes, damages) => {
        const damaged = damages.reduce<number[]>(
          (so, [at, length, put]) => so.toSpliced(Math.floor(at * so.length), length, ...put),
          [...bytes],
        )
        expect(await faultsIn(Uint8Array.from(damaged))).toEqual([])
      }),
    )
  })

  const pieces = [
    '.',
    ' ',
    'a',
    ',',
    '-\n',
    '1. a\n',
    'Punkt 1: x\n',
    '<b>',
    '[',
    '\u00ad',
    '1-1-2025 ',
    'Ø....... 3\n',
  ]
  test.each(pieces)(
    'much of %j, alone and inside minutes, before long',
    async (piece) => {
      const much = piece.repeat(200_000 / piece.length)
      expect(await faultsIn(utf8(much))).toEqual([])
      expect(await faultsIn(utf8(`${print}\n${much}\n\nBeslutning\n\n${much}`))).toEqual([])
    },
    120_000,
  )
})
