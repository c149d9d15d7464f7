import { describe, expect, it } from 'vitest'
import { anImport } from '#mocks/factories.ts'
import { ApiError } from '#src/api/api-error.ts'
import { foundIn } from '#src/features/import/found.ts'
import { emptyQueue, filtered, queueAfter, toStart, type QueueAction } from '#src/features/import/queue.ts'

const file = (name: string) => new File(['referat'], name)
const files = ['a.txt', 'b.txt', 'c.txt'].map(file)
const found = foundIn(anImport())
const answer = { known: false, found }
const refused = new ApiError(422, null)

const after = (...actions: QueueAction[]) =>
  [{ type: 'added', files } as const, ...actions].reduce(queueAfter, emptyQueue)
const states = (...actions: QueueAction[]) => after(...actions).entries.map(({ state }) => state)

describe('the queue', () => {
  it('begins with two at a time, in the order they came', () => {
    expect(toStart(after()).map(({ file: { name } }) => name)).toEqual(['a.txt', 'b.txt'])
    expect(toStart(after({ type: 'sent', id: 1, part: 0 })).map(({ id }) => id)).toEqual([2])
    expect(toStart(after({ type: 'sent', id: 1, part: 0 }, { type: 'sent', id: 2, part: 1 }))).toEqual([])
    expect(
      toStart(after({ type: 'sent', id: 1, part: 0 }, { type: 'read', id: 1, ...answer })).map(({ id }) => id),
    ).toEqual([2, 3])
  })

  it.each<[string, QueueAction[], string]>([
    ['waits', [], 'waiting'],
    ['is sent', [{ type: 'sent', id: 1, part: 0.5 }], 'sending'],
    ['is read by the server once all of it is sent', [{ type: 'sent', id: 1, part: 1 }], 'reading'],
    ['is read', [{ type: 'read', id: 1, ...answer }], 'read'],
    ['was there already', [{ type: 'read', id: 1, known: true, found }], 'known'],
    ['is refused', [{ type: 'refused', id: 1, error: refused }], 'refused'],
    ['is called off', [{ type: 'cancelled', id: 1 }], 'cancelled'],
    [
      'is tried again after being refused',
      [
        { type: 'refused', id: 1, error: refused },
        { type: 'retried', id: 1 },
      ],
      'waiting',
    ],
    [
      'is tried again after being called off',
      [
        { type: 'cancelled', id: 1 },
        { type: 'retried', id: null },
      ],
      'waiting',
    ],
    [
      'stays called off, whatever comes late',
      [
        { type: 'cancelled', id: 1 },
        { type: 'sent', id: 1, part: 1 },
      ],
      'cancelled',
    ],
    [
      'stays read when the rest is called off',
      [
        { type: 'read', id: 1, ...answer },
        { type: 'cancelled', id: null },
      ],
      'read',
    ],
    [
      'is not read twice',
      [
        { type: 'read', id: 1, ...answer },
        { type: 'retried', id: null },
      ],
      'read',
    ],
  ])('a file %s', (_what, actions, state) => {
    expect(states(...actions)[0]).toBe(state)
  })

  it('keeps the files still on their way when the list is cleared', () => {
    expect(after({ type: 'read', id: 1, ...answer }, { type: 'cleared' }).entries.map(({ id }) => id)).toEqual([2, 3])
  })

  it('gives files added later numbers of their own, also after clearing', () => {
    const more = after({ type: 'cancelled', id: null }, { type: 'cleared' }, { type: 'added', files: [file('d.txt')] })
    expect(more.entries.map(({ id }) => id)).toEqual([4])
  })
})

describe('what of it is shown', () => {
  const doubtful = {
    ...found,
    doubts: [{ severity: 'warning', item: '2', code: null, words: 'to udfald passer', where: null }],
  } as const
  const { entries } = after(
    { type: 'read', id: 1, known: false, found: { ...doubtful, doubts: [...doubtful.doubts] } },
    { type: 'refused', id: 2, error: refused },
    { type: 'read', id: 3, known: true, found },
  )
  it.each([
    ['all', [1, 2, 3]],
    ['doubtful', [1]],
    ['refused', [2]],
    ['known', [3]],
    ['read', [1]],
  ] as const)('%s', (filter, ids) => {
    expect(filtered(entries, filter).map(({ id }) => id)).toEqual(ids)
  })
})
