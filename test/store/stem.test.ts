import { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stemOf } from '#src/store/stem.ts'

describe('the stem of a Danish word', () => {
  it.each([
    ['kommune', 'kommun'],
    ['kommunernes', 'kommun'],
    ['planer', 'plan'],
    ['mobilitetsplanen', 'mobilitetsplan'],
    ['ældrepolitikken', 'ældrepolitik'],
    ['skoler', 'skol'],
    ['folkeskole', 'folkeskol'],
    ['sundhed', 'sund'],
    ['vigtigst', 'vigt'],
    ['hjemløst', 'hjemløs'],
    ['råd', 'råd'],
    ['byrådets', 'byråd'],
    ['22', '22'],
    ['', ''],
  ])('of %s is %s', (word, stem) => {
    expect(stemOf(word)).toBe(stem)
  })

  describe('is the one that Postgres finds', () => {
    let database: PGlite
    beforeAll(async () => {
      database = await PGlite.create('memory://')
    })
    afterAll(() => database.close())

    const heads = ['', 'b', 'sk', 'mobilitets', 'ældre', 'gå', 'råd', 'kommun', 'løs', 'ny', 'å', 'ff']
    const hearts = ['a', 'plan', 'ig', 'lig', 'els', 'hed', 'drøft', 'igst', 'løst', 'agt', 'ydd', 'tt', 'x1', 'ø']
    const tails = [
      '',
      'e',
      'en',
      'er',
      'erne',
      'ernes',
      'et',
      'ets',
      's',
      'ss',
      'ede',
      'erendes',
      'hederne',
      'els',
      'igst',
    ]
    const words = heads.flatMap((head) => hearts.flatMap((heart) => tails.map((tail) => head + heart + tail)))

    it(`for ${words.length} words made of Danish parts`, async () => {
      const { rows } = await database.query<{ word: string; stem: string[] }>(
        `select word, ts_lexize('danish_stem', word) as stem from unnest($1::text[]) as asked (word)`,
        [words],
      )
      const stemmed = rows.filter(({ stem }) => stem.length > 0)
      expect(stemmed.length).toBeGreaterThan(2000)
      expect(stemmed.map(({ word }) => [word, stemOf(word)])).toEqual(stemmed.map(({ word, stem }) => [word, stem[0]]))
    })
  })
})
