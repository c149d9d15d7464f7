import { expect, it } from 'vitest'
import { boxesOf, type Piece } from '#src/features/shared/source/boxes.ts'

const piece = (text: string, left: number, baseline: number): Piece => ({
  text,
  left,
  baseline,
  width: text.length * 5,
  size: 10,
})
const all = (at: number, { text }: Piece) => ({ piece: at, start: 0, end: text.length })
const sides = (pieces: Piece[]) =>
  boxesOf(
    pieces.map((each, at) => all(at, each)),
    pieces,
  ).map(({ left, right }) => [left, right])

it.each<[what: string, pieces: Piece[], boxes: [number, number][]]>([
  ['one line is one box', [piece('Sagen udsættes', 100, 700)], [[100, 170]]],
  ['pieces of a line are one box', [piece('Sagen', 100, 700), piece('udsættes', 130, 700)], [[100, 170]]],
  ['a raised piece stays on its line', [piece('m', 100, 700), piece('2', 105, 703)], [[100, 110]]],
  [
    'each line has its own',
    [piece('Sagen', 100, 700), piece('udsættes', 72, 686)],
    [
      [100, 125],
      [72, 112],
    ],
  ],
  [
    'columns of a line have their own',
    [piece('Ja', 100, 700), piece('Nej', 300, 700)],
    [
      [100, 110],
      [300, 315],
    ],
  ],
])('%s', (_, pieces, boxes) => expect(sides(pieces)).toEqual(boxes))

it('a part of a piece is its share of the width, from under the line to over its letters', () => {
  const [box] = boxesOf([{ piece: 0, start: 6, end: 14 }], [piece('Sagen udsættes', 100, 700)])
  expect(box).toEqual({ left: 130, right: 170, bottom: 697.4, top: 709.2 })
})
