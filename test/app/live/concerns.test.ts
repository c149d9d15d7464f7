import type { QueryKey } from '@tanstack/react-query'
import { describe, expect, it } from 'vitest'
import { concerns, movesLines } from '#src/app/live/concerns.ts'
import type { Change } from '#src/app/live/listen.ts'

const imported: Change = { event: 'imported', revision: 8, documentId: 'dok-9', meetingIds: ['direktionen-2025-03-04'] }
const changed = (what: Extract<Change, { event: 'changed' }>['what'], id: string | null = null): Change => ({
  event: 'changed',
  revision: 8,
  what,
  id,
})
const many: Change = { ...imported, meetingIds: Array.from({ length: 100 }, (_, at) => `chefforum-${at}`) }

describe('what is asked for again', () => {
  it.each<[string, Change, QueryKey, boolean]>([
    ['new minutes reach the counts', imported, ['summary', null], true],
    ['and the waits', imported, ['postponed', 'list', {}, null], true],
    ['and the documents there are', imported, ['documents', 'list'], true],
    ['but no document that was there', imported, ['documents', 'text', 'dok-1'], false],
    ['nor its bytes', imported, ['documents', 'original', 'dok-1'], false],
    ['nor who is asking', imported, ['me'], false],
    ['nor the sources', imported, ['sources'], false],
    ['they replace their own meeting', imported, ['meetings', 'one', 'direktionen-2025-03-04', null], true],
    ['and no other', imported, ['meetings', 'one', 'chefforum-2025-03-04', null], false],
    ['but any, where not all are named', many, ['meetings', 'one', 'direktionen-2025-03-04', null], true],
    ['a correction reaches its meeting', changed('minutes', 'm1'), ['meetings', 'one', 'm1', null], true],
    ['and no other', changed('minutes', 'm1'), ['meetings', 'one', 'm2', null], false],
    ['but every list', changed('minutes', 'm1'), ['cases', 'list', {}], true],
    ['when anything may have changed, every meeting', changed('minutes'), ['meetings', 'one', 'm2', null], true],
    ['a follow-up reaches follow-ups', changed('follow-ups', 'opf-1'), ['follow-ups', 'list', {}], true],
    ['and its case', changed('follow-ups', 'opf-1'), ['cases', 'one', '23/1104', null], true],
    ['but no wait', changed('follow-ups', 'opf-1'), ['postponed', 'list', {}, null], false],
    ['an agenda reaches agendas', changed('agendas', 'a1'), ['agendas', 'at', 'direktionen'], true],
    ['and the log of changes', changed('agendas', 'a1'), ['audit', 'list', {}], true],
    ['and no summary', changed('agendas', 'a1'), ['summary', null], false],
    ['the pipeline reaches the board', changed('pipeline'), ['pipeline', null], true],
    ['a source reaches the sources', changed('sources'), ['sources'], true],
    ['and nothing else', changed('sources'), ['documents', 'list'], false],
    ['clearing the samples reaches everything derived', changed('samples'), ['bodies', null], true],
  ])('%s', (_, change, key, expected) => expect(concerns(change, key)).toBe(expected))
})

describe('what moves under a reader’s eyes', () => {
  it.each<[string, Change, QueryKey, boolean]>([
    ['a list, when minutes come in', imported, ['postponed', 'list', {}, null], true],
    ['not the counts of the menu', imported, ['summary', null], false],
    ['not the list of documents', imported, ['documents', 'list'], false],
    ['not one thing that someone else changed', changed('follow-ups', 'opf-1'), ['follow-ups', 'list', {}], false],
    ['a list, when anything may have changed', changed('minutes'), ['meetings', 'list', {}], true],
  ])('%s', (_, change, key, expected) => expect(movesLines(change, key)).toBe(expected))
})
