import { describe, expect, it } from 'vitest'
import { anItem } from '#mocks/factories.ts'
import { sectionsToShow } from '#src/features/meetings/sections.ts'

const section = (heading: string, start: number, end: number) => ({
  heading,
  text: '…',
  where: { page: null, start, end },
})
const shown = (changed: Parameters<typeof anItem>[0]) => sectionsToShow(anItem(changed)).map(({ heading }) => heading)

describe('sections worth opening', () => {
  it('leave out the decision, the list of earlier treatments and the names of attachments, which stand above already', () => {
    expect(
      shown({
        sections: [
          section('Baggrund', 300, 340),
          section('Beslutning Direktionen den 14-01-2025', 400, 450),
          section('Sagsforløb', 460, 500),
          section('Bilag', 500, 520),
        ],
        history: [
          {
            body: 'Chefforum',
            date: null,
            itemNumber: null,
            text: '',
            outcome: null,
            where: { page: null, start: 470, end: 490 },
          },
        ],
      }),
    ).toEqual(['Baggrund'])
  })

  it('keep a list that nothing was read of', () => {
    const sections = [section('Sagsforløb', 460, 500), section('Bilag', 500, 520)]
    expect(shown({ sections, decision: null, attachments: [] })).toEqual(['Sagsforløb', 'Bilag'])
  })
})
