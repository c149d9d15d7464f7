import { array, assert, constantFrom, nat, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locate } from '#src/features/shared/source/locate.ts'

/** What is marked, piece by piece. */
const marked = (words: string, before: string, pieces: string[]) =>
  locate(words, before, pieces).spans.map(({ piece, start, end }) => pieces[piece]?.slice(start, end))

const twice = ['3 Havneplan', 'Beslutning', 'Udskudt.', '4 Cykelsti', 'Beslutning', 'Udskudt.']

describe('words are found on the page however they are set', () => {
  it.each<[how: string, words: string, pieces: string[], marked: string[]]>([
    ['as they stand', 'Sagen udsættes', ['Beslutning', 'Sagen udsættes'], ['Sagen udsættes']],
    ['within a line', 'udsættes', ['Sagen udsættes til maj.'], ['udsættes']],
    ['over lines', 'Sagen udsættes til maj', ['Sagen ud-', 'sættes til', 'maj.'], ['Sagen ud', 'sættes til', 'maj']],
    ['with a soft hyphen', 'udsættes', ['ud\u00ADsættes'], ['ud\u00ADsættes']],
    ['with ligatures', 'Trafikken flyttes', ['Traﬁkken ﬂyttes'], ['Traﬁkken ﬂyttes']],
    ['in capitals', 'Beslutning', ['BESLUTNING'], ['BESLUTNING']],
    ['with the ring of å set after its a', 'på broen', ['pa\u030A', ' ', 'broen'], ['pa', 'broen']],
    [
      'letter by letter',
      'Godkendt',
      ['G', 'o', 'd', 'k', 'e', 'n', 'd', 't'],
      ['G', 'o', 'd', 'k', 'e', 'n', 'd', 't'],
    ],
    [
      'with other bullets',
      '• drøftes\n• tages til efterretning',
      ['- drøftes', '- tages til efterretning'],
      ['drøftes', 'tages til efterretning'],
    ],
    [
      'with a line of something else between',
      'Udvalget tager orienteringen til efterretning og beder om en ny sag',
      ['Udvalget tager orienteringen', 'Bilag 2', 'til efterretning og beder om en ny sag'],
      ['Udvalget tager orienteringen', 'til efterretning og beder om en ny sag'],
    ],
  ])('%s', (_, words, pieces, expected) => {
    expect(marked(words, '', pieces)).toEqual(expected)
    expect(locate(words, '', pieces).rest).toBe('')
  })
})

describe('words that stand more than once', () => {
  it.each([
    ['3 Havneplan Beslutning', 2],
    ['4 Cykelsti Beslutning', 5],
  ])('are those that «%s» leads up to', (before, piece) => {
    expect(locate('Udskudt.', before, twice).spans).toEqual([{ piece, start: 0, end: 7 }])
  })
})

describe('what is not on the page', () => {
  it('is not marked', () => {
    expect(locate('Godkendt', '', twice)).toEqual({ spans: [], rest: 'godkendt' })
  })

  it('goes on on the next: the end of a sentence is found there', () => {
    const first = locate('Udvalget godkender planen og sender den i høring hos naboerne.', '', [
      'Beslutning',
      'Udvalget godkender planen og sender',
    ])
    expect(first.rest).toBe('denihøringhosnaboerne')
    expect(locate(first.rest, '', ['Referat side 4', 'den i høring hos naboerne.']).spans).toEqual([
      { piece: 1, start: 0, end: 25 },
    ])
  })

  it('is not made up of chance: a few letters of a long sentence are none', () => {
    expect(locate('Udvalget godkender planen', '', ['Udvalgene mødes']).spans).toEqual([])
  })
})

it('finds every letter of any words, however they are broken into lines', () => {
  const word = string({
    unit: constantFrom('a', 'b', 'd', 'e', 'æ', 'ø', 'å', 'f', 'i'),
    minLength: 1,
    maxLength: 9,
  })
  assert(
    property(array(word, { minLength: 1, maxLength: 12 }), array(nat(6)), (words, breaks) => {
      const text = words.join(' ')
      const pieces = ['Referat']
      let rest = text
      for (const at of breaks) {
        pieces.push(`${rest.slice(0, at)}\u00AD`)
        rest = rest.slice(at)
      }
      pieces.push(rest)
      const { spans, rest: left } = locate(text, 'Referat', pieces)
      expect(left).toBe('')
      const found = spans.map(({ piece, start, end }) => pieces[piece]?.slice(start, end)).join('')
      expect(found.replaceAll(/[\s\u00AD]/g, '')).toBe(words.join(''))
    }),
  )
})
