import { describe, expect, test } from 'vitest'
import { followUp, item, meeting } from '../build.ts'
import { all, put } from './common.ts'
import type { Fresh } from './common.ts'

/** Words in cases, items and follow-ups. */
export function searches({ shared }: Fresh): void {
  describe('search', () => {
    const store = shared(async (fresh) => {
      const said = item('24/7', 'Grønne områder', 'noted', {
        sections: [
          {
            heading: 'Baggrund',
            text: 'Ældrerådet har drøftet blomsterne i parken.',
            where: { page: 1, start: 0, end: 9 },
          },
        ],
        followUps: [followUp('Parkens blomster plantes om.')],
      })
      await put(fresh, meeting('Teknisk Udvalg', '2025-02-05', [said]))
      await put(fresh, meeting('Teknisk Udvalg', '2025-05-05', [item('24/8', 'Blomster på torvet', 'approved')]))
    })
    const types = async (q: string, limit = 20) =>
      (await store().search(all('2025-06-01'), q, limit)).map(({ type, itemNumber, date }) => [type, itemNumber, date])
    test('cases by name, items by title before text, follow-ups, each newest first', async () => {
      expect(await types('blomst')).toEqual([
        ['case', '1', '2025-05-05'],
        ['item', '1', '2025-05-05'],
        ['item', '1', '2025-02-05'],
        ['follow-up', '1', '2025-02-05'],
      ])
    })
    test('gives no more than was asked for, and of each kind some', async () => {
      expect((await types('blomst', 4)).map(([type]) => type)).toEqual(['case', 'item', 'item', 'follow-up'])
      expect(await types('blomst', 1)).toHaveLength(1)
    })
    test('marks the words that match', async () => {
      const [hit] = await store().search(all('2025-06-01'), 'ÆLDRER', 20)
      expect(hit?.excerpt).toContain('\u0001Ældrerådet\u0002 har drøftet')
      expect(hit?.case?.id).toBe('24/7')
    })
    test('finds by number, and by all words asked', async () => {
      expect((await types('24/8')).map(([type]) => type)).toEqual(['case', 'item'])
      expect(await types('grønne torvet')).toEqual([])
    })
    test.each([
      ['område', 'its plural'],
      ['områdernes', 'another form of it'],
      ['råd', 'the end of a compound'],
      ['rådet', 'the end of a compound in the same form'],
      ['ældre', 'the beginning of a compound'],
      ['aeldreraad', 'it typed without Danish letters'],
      ['GRONNE omraader', null],
      ['groenne omraader', 'two words typed without Danish letters'],
      ['drådet', null],
      ['ra', null],
    ])('by «%s»: %s', async (q, why) => {
      const found = (await types(q)).filter(([type]) => type === 'item')
      expect(found).toEqual(why === null ? [] : [['item', '1', '2025-02-05']])
    })
    test('marks a compound that ends in the word', async () => {
      const [hit] = await store().search(all('2025-06-01'), 'råd', 20)
      expect(hit?.excerpt).toContain('\u0001Ældrerådet\u0002 har')
    })
    test.each(['teknisk maj', 'udvalg 5. maj 2025', 'teknisk 5/5', '05-05-2025', 'udvalget maj'])(
      'finds the meeting by «%s»',
      async (q) => {
        const hit = (await store().search(all('2025-06-01'), q, 20)).find(({ type }) => type === 'meeting')
        expect(hit).toMatchObject({ title: 'Teknisk Udvalg', meetingId: 'teknisk-udvalget-2025-05-05', case: null })
        expect(hit?.excerpt).toContain('\u0001')
      },
    )
    test('finds a follow-up by the name of its case', async () => {
      expect(await types('24/7')).toContainEqual(['follow-up', '1', '2025-02-05'])
    })
    test('finds nothing by signs alone, whatever they are', async () => {
      for (const q of ['', '  ', "'", "':* & | !", '\\', '%', '\0']) expect(await types(q)).toEqual([])
    })
    test('sees no more than the day', async () => {
      expect(await store().search(all('2025-02-04'), 'blomst', 20)).toEqual([])
      expect(await store().search(all('2025-03-01'), 'torvet', 20)).toEqual([])
    })
  })
}
