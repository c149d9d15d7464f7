import { describe, expect, it } from 'vitest'
import { anAuditEntry } from '#mocks/factories.ts'
import type { AuditAnswer } from '#src/api/schemas/audit.ts'
import { backOf, canUndo } from '#src/features/shared/log/use-undo.ts'
import { formatsOf } from '#src/i18n/format.ts'
import { changesOf, sentenceOf } from '#src/features/shared/log/words.ts'
import { da } from '#src/i18n/da.ts'

const format = formatsOf('da')

describe('a change as a sentence', () => {
  it.each<[string, Partial<AuditAnswer>]>([
    ['Mette Holm satte opfølgningen »Indhent tal« til udført', { after: { status: 'done' } }],
    ['Mette Holm åbnede opfølgningen »Indhent tal« igen', { after: { status: 'open', note: null } }],
    ['Mette Holm rettede opfølgningen »Indhent tal«', { after: { responsible: 'Bo' } }],
    ['Mette Holm tilføjede opfølgningen »Indhent tal«', { action: 'added', before: null, after: { due: null } }],
    [
      'Mette Holm skrev om opfølgningen »Indhent tal«',
      { action: 'commented', before: null, after: { comment: 'Rykket' } },
    ],
    ['Mette Holm afviste et forslag til svar på opfølgningen »Indhent tal«', { action: 'refused' }],
    [
      'Mette Holm rettede punktet »Havneplan«',
      { kind: 'correction', subject: 'Havneplan', after: { outcome: 'noted' } },
    ],
    [
      'Mette Holm bekræftede punktet »Havneplan«, som det er læst',
      { kind: 'correction', subject: 'Havneplan', before: { outcome: 'postponed' }, after: { outcome: 'postponed' } },
    ],
    [
      // By their texts alone it cannot be told whether they were confirmed or given another day.
      'Mette Holm rettede punktet »Havneplan«',
      { kind: 'correction', subject: 'Havneplan', before: { followUps: ['En'] }, after: { followUps: ['En'] } },
    ],
    [
      'Mette Holm tog en rettelse tilbage i punktet »Havneplan«',
      { kind: 'correction', action: 'taken-back', subject: 'Havneplan' },
    ],
    [
      'Mette Holm satte sagen »Havneplan« på strategitavlen',
      { kind: 'pipeline', action: 'added', subject: 'Havneplan' },
    ],
    [
      'Mette Holm fortrød, at sagen »Havneplan« blev taget af strategitavlen',
      { kind: 'pipeline', action: 'taken-back', subject: 'Havneplan', before: { member: false }, after: null },
    ],
    [
      'Mette Holm begyndte på dagsordenen Direktionen 11. feb. 2025',
      { kind: 'agenda', action: 'added', subject: 'Direktionen 2025-02-11' },
    ],
    ['Mette Holm indlæste referat.pdf', { kind: 'import', action: 'added', subject: 'referat.pdf' }],
    ['Mette Holm ryddede eksemplerne', { kind: 'import', action: 'removed', subject: null }],
  ])('%s', (sentence, about) => {
    expect(sentenceOf(anAuditEntry({ before: {}, after: {}, ...about }), da, format)).toBe(sentence)
  })
})

describe('what a change was from and to', () => {
  it.each<[string, Partial<AuditAnswer>, string[]]>([
    ['a status', { before: { status: 'open' }, after: { status: 'done' } }, ['Status: Åben → Udført']],
    ['a day', { before: { due: null }, after: { due: '2025-03-12' } }, ['Frist: intet → 12. mar. 2025']],
    ['yes and no', { before: { closed: false }, after: { closed: true } }, ['Lukket: nej → ja']],
    [
      'an outcome',
      { before: { outcome: 'unclear' }, after: { outcome: 'noted' } },
      ['Udfald: Uklar beslutning → Taget til efterretning'],
    ],
    ['a list', { before: { followUps: [] }, after: { followUps: ['En', 'To'] } }, ['Opfølgninger: intet → En, To']],
    [
      'a field of an item on an agenda, as the agenda calls it',
      { kind: 'agenda', before: { 'p1.presenter': 'Bo' }, after: { 'p1.presenter': '' } },
      ['Forelægges af: Bo → intet'],
    ],
    [
      'an item that came, by its title alone',
      {
        kind: 'agenda',
        before: { items: ['Budget'], 'p2.title': null, 'p2.note': null, 'p2.minutes': null },
        after: { items: ['Budget', ''], 'p2.title': '', 'p2.note': '', 'p2.minutes': 10 },
      },
      ['Punkter: Budget → Budget, Punkt uden titel'],
    ],
    ['nothing that is empty on both sides', { before: { note: null }, after: { note: '' } }, []],
    [
      'nothing of the board, of which the sentence tells',
      { kind: 'pipeline', before: null, after: { member: true } },
      [],
    ],
    ['what nobody gave a name', { before: { constructor: 'a' }, after: { constructor: 'b' } }, ['constructor: a → b']],
    [
      'nothing struck out of what is as it was',
      { kind: 'correction', before: { outcome: 'postponed' }, after: { outcome: 'postponed' } },
      ['Udfald: Udskudt'],
    ],
    ['nothing that was nothing', { before: null, after: { due: null, responsible: 'Bo' } }, ['Ansvarlig: Bo']],
  ])('%s', (_, about, changes) => {
    const shown = changesOf(anAuditEntry(about), da, format)
    expect(shown.map(({ name, before, after }) => `${name}: ${before === null ? '' : `${before} → `}${after}`)).toEqual(
      changes,
    )
  })
})

describe('what can be undone', () => {
  it.each<[string, Partial<AuditAnswer>, unknown]>([
    [
      'a status',
      { before: { status: 'open', evidence: null }, after: { status: 'done', evidence: 'x' } },
      { status: 'open' },
    ],
    ['a due day', { before: { due: '2025-03-12' }, after: { due: null } }, { due: '2025-03-12' }],
    ['not a due time in words', { before: { due: 'i foråret' }, after: { due: '2025-03-12' } }, null],
    ['not a comment', { action: 'commented', before: null, after: { comment: 'Rykket' } }, null],
  ])('%s', (_, about, back) => {
    expect(backOf(anAuditEntry(about))).toEqual(back)
  })

  it('what was put on the board or taken off, where its version is known', () => {
    const put = { kind: 'pipeline', action: 'added', before: null, after: { member: true } } as const
    expect(canUndo(anAuditEntry({ ...put, version: 4 }))).toBe(true)
    expect(canUndo(anAuditEntry({ ...put, version: null }))).toBe(false)
  })

  it('corrections, but not their taking back', () => {
    const corrected = { kind: 'correction', before: { outcome: 'unclear' }, after: { outcome: 'noted' } } as const
    expect(canUndo(anAuditEntry(corrected))).toBe(true)
    expect(canUndo(anAuditEntry({ ...corrected, action: 'taken-back' }))).toBe(false)
  })
})
