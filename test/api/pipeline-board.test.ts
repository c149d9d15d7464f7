import { expect, it } from 'vitest'
import { aCaseRef, aPipeline, aPipelineCase } from '#mocks/factories.ts'
import { inShort } from '#src/api/pipeline-board.ts'

const named = (id: string, more: Parameters<typeof aPipelineCase>[0] = {}) =>
  aPipelineCase({ case: aCaseRef({ id, title: `Plan ${id}` }), stage: 'hearing', state: 'active', ...more })

it('in short names the first of each stage, and counts all of them', () => {
  const ids = Array.from({ length: 11 }, (_, at) => String(at))
  const hearing = inShort(aPipeline(ids.map((id) => named(id)))).stages.find(({ id }) => id === 'hearing')
  expect(hearing?.total).toBe(11)
  expect(hearing?.cases.map((one) => one.case.id)).toEqual(ids.slice(0, 8))
  expect(hearing?.cases[0]).toEqual({ case: { id: '0', title: 'Plan 0' }, state: 'active', quietSince: null })
})

it('in short names those that stand still, the longest untouched first, and counts all of them', () => {
  const quiet = ['2024-05-01', '2024-01-01', '2024-04-01', '2024-02-01', '2024-03-01'].map((since) =>
    named(since, { state: 'awaiting', since, quietSince: since, lastEvent: null }),
  )
  const { still } = inShort(aPipeline([...quiet, named('moves')]))
  expect(still.total).toBe(5)
  expect(still.cases.map((one) => one.case.id)).toEqual(['2024-01-01', '2024-02-01', '2024-03-01', '2024-04-01'])
})

it('in short tells of no strategies as none', () => {
  const { stages, still } = inShort(aPipeline([]))
  expect(stages.map(({ total }) => total)).toEqual(stages.map(() => 0))
  expect(still).toEqual({ total: 0, cases: [] })
})
