import { describe, expect, it } from 'vitest'
import { anAuditEntry } from '#mocks/factories.ts'
import type { AuditAnswer } from '#src/api/schemas/audit.ts'
import { partOf } from '#src/features/shared/log/of-case.ts'
import { changesOf, sentenceOf } from '#src/features/shared/log/words.ts'
import { da } from '#src/i18n/da.ts'
import { formatsOf } from '#src/i18n/format.ts'

const format = formatsOf('da')
const plan = { id: '23/1104', title: 'Mobilitetsplan' }

const told = (about: Partial<AuditAnswer>) => {
  const entry = anAuditEntry({ kind: 'agenda', subject: 'Direktionen 2025-02-11', ...about })
  const changes = changesOf(partOf(entry, plan), da, format)
  return [
    sentenceOf(entry, da, format, plan),
    ...changes.map(({ name, before, after }) => `${name}: ${before} → ${after}`),
  ]
}

describe('a change of an agenda on the page of a case tells what became of that case', () => {
  it.each<[string, Partial<AuditAnswer>, string[]]>([
    [
      'put on, beside another',
      {
        before: { items: [], '23/1104.title': null, '23/1104.minutes': null, 'x.title': null, 'x.minutes': null },
        after: {
          items: ['Mobilitetsplan', 'Pause'],
          '23/1104.title': 'Mobilitetsplan',
          '23/1104.minutes': 10,
          'x.title': 'Pause',
          'x.minutes': 5,
        },
      },
      ['Mette Holm satte sagen på dagsordenen Direktionen 11. feb. 2025'],
    ],
    [
      'put on as the draft was begun, under an id of its own',
      { action: 'added', before: null, after: { items: ['Mobilitetsplan'], 'a1.title': 'Mobilitetsplan' } },
      ['Mette Holm satte sagen på dagsordenen Direktionen 11. feb. 2025'],
    ],
    [
      'taken off, whatever it was called there',
      {
        before: { items: ['Planen', 'Pause'], '23/1104.title': 'Planen', '23/1104.note': 'Kort' },
        after: { items: ['Pause'], '23/1104.title': null, '23/1104.note': null },
      },
      ['Mette Holm tog sagen af dagsordenen Direktionen 11. feb. 2025'],
    ],
    [
      'left out',
      { before: { leftOut: ['Budget'] }, after: { leftOut: ['Budget', 'Mobilitetsplan'] } },
      ['Mette Holm lod sagen ude af dagsordenen Direktionen 11. feb. 2025'],
    ],
    [
      'taken back',
      { before: { leftOut: ['Mobilitetsplan'] }, after: { leftOut: [] } },
      ['Mette Holm fortrød, at sagen var ladt ude af dagsordenen Direktionen 11. feb. 2025'],
    ],
    [
      'edited, and not what was edited beside it',
      {
        before: { items: ['Mobilitetsplan'], place: null, '23/1104.title': 'Mobilitetsplan', 'x.note': '' },
        after: { items: ['Planen'], place: 'Sal 2', '23/1104.title': 'Planen', 'x.note': 'Husk' },
      },
      ['Mette Holm rettede dagsordenen Direktionen 11. feb. 2025', 'Titel: Mobilitetsplan → Planen'],
    ],
    [
      'gone with the draft',
      { action: 'removed', before: { items: ['Mobilitetsplan'], '23/1104.title': 'Mobilitetsplan' }, after: null },
      ['Mette Holm fjernede dagsordenen Direktionen 11. feb. 2025'],
    ],
    [
      'and all of what is no agenda',
      { kind: 'correction', subject: 'Havneplan', before: { title: 'Havn' }, after: { title: 'Havneplan' } },
      ['Mette Holm rettede punktet »Havneplan«', 'Titel: Havn → Havneplan'],
    ],
  ])('%s', (_, about, sentences) => {
    expect(told(about)).toEqual(sentences)
  })
})
