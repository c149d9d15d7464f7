import { describe, expect, it, test } from 'vitest'
import { bodyKindOf } from '#src/domain/body.ts'
import { expectedBody } from '#src/domain/pipeline.ts'
import { caseAt } from '#src/domain/snapshots.ts'
import type { StoredMeeting } from '#src/domain/meeting.ts'
import { decision, history, item, meeting, mention, onlyCase, planned, section, treated } from './build.ts'

const place = (meetings: readonly StoredMeeting[], asOf = '2030-01-01') =>
  caseAt(onlyCase(meetings), asOf)?.snapshot.place ?? null

const inShort = (meetings: readonly StoredMeeting[]) => {
  const found = place(meetings)
  return found && [found.stage, found.state, found.nextBody]
}

type Treatment = Parameters<typeof treated>[1]
const strategy = (...treatments: Treatment[]) => treated('Havnestrategi', ...treatments)

describe('where a strategy stands after its treatments', () => {
  const direktion: Treatment = ['Direktionen', '2025-01-14', 'approved']
  const committee: Treatment = ['Havneudvalget', '2025-02-04', 'recommended']
  const finance: Treatment = ['Økonomiudvalget', '2025-02-18', 'recommended']
  const council: Treatment = ['Byrådet', '2025-03-03', 'approved']
  const table: [string, Treatment[], [string, string, string | null]][] = [
    ['first talked of in the council', [['Byrådet', '2024-01-08', 'discussed']], ['initiated', 'active', null]],
    ['talked of in chefforum', [['Chefforum', '2024-01-08', 'discussed']], ['internal', 'active', null]],
    ['approved in chefforum', [['Chefforum', '2024-01-08', 'approved']], ['executive', 'awaiting', null]],
    ['discussed in Direktionen', [['Direktionen', '2025-01-14', 'discussed']], ['executive', 'active', null]],
    [
      'postponed in Direktionen',
      [['Direktionen', '2025-01-14', 'postponed']],
      ['executive', 'postponed', 'Direktionen'],
    ],
    ['approved in Direktionen', [direktion], ['political', 'awaiting', null]],
    ['noted in a committee', [direktion, ['Havneudvalget', '2025-02-04', 'noted']], ['political', 'active', null]],
    ['recommended by a committee', [direktion, committee], ['political', 'awaiting', null]],
    ['recommended by Økonomiudvalget', [direktion, committee, finance], ['council', 'awaiting', null]],
    ['adopted', [direktion, committee, finance, council], ['adopted', 'done', null]],
    [
      'adopted with changes',
      [direktion, ['Byrådet', '2025-03-03', 'approved-with-changes']],
      ['adopted', 'done', null],
    ],
    ['noted in the council', [direktion, ['Byrådet', '2025-03-03', 'noted']], ['council', 'active', null]],
    ['rejected by the council', [direktion, ['Byrådet', '2025-03-03', 'rejected']], ['council', 'done', null]],
    ['decided in part', [direktion, ['Byrådet', '2025-03-03', 'mixed']], ['council', 'active', null]],
    ['followed up', [council, ['Havneudvalget', '2026-01-13', 'noted']], ['follow-up', 'active', null]],
    [
      'postponed in follow-up',
      [council, ['Havneudvalget', '2026-01-13', 'postponed']],
      ['follow-up', 'postponed', 'Havneudvalget'],
    ],
    ['sent in hearing', [direktion, ['Havneudvalget', '2025-02-04', 'hearing']], ['hearing', 'active', null]],
    [
      'heard, and recommended',
      [direktion, ['Havneudvalget', '2025-02-04', 'hearing'], ['Økonomiudvalget', '2025-04-01', 'recommended']],
      ['council', 'awaiting', null],
    ],
    [
      'referred to a body by name',
      [direktion, ['Havneudvalget', '2025-02-04', 'referred', { referredTo: 'Kulturudvalget' }]],
      ['political', 'awaiting', 'Kulturudvalget'],
    ],
    [
      'referred back down',
      [direktion, ['Havneudvalget', '2025-02-04', 'referred', { referredTo: 'Direktionen' }]],
      ['executive', 'awaiting', 'Direktionen'],
    ],
    [
      'recommended to the council by name',
      [['Havneudvalget', '2025-02-04', 'recommended', { referredTo: 'Byrådet' }]],
      ['council', 'awaiting', 'Byrådet'],
    ],
    ['returned', [direktion, ['Havneudvalget', '2025-02-04', 'returned']], ['political', 'postponed', 'Havneudvalget']],
    [
      'nothing decided after it was passed on',
      [direktion, ['Havneudvalget', '2025-02-04', 'none']],
      ['political', 'awaiting', 'Havneudvalget'],
    ],
  ]
  it.each(table)('%s', (_, treatments, expected) => {
    expect(inShort(strategy(...treatments))).toEqual(expected)
  })
})

describe('steps out of order', () => {
  it('let a task committee discuss a draft before Direktionen does', () => {
    const meetings = strategy(
      ['Opgaveudvalget for Havnen', '2024-10-01', 'discussed'],
      ['Direktionen', '2025-01-28', 'postponed'],
    )
    expect(place(meetings, '2025-01-27')).toMatchObject({ stage: 'political', state: 'active' })
    expect(place(meetings)).toMatchObject({ stage: 'executive', state: 'postponed', since: '2025-01-28' })
  })

  it('never move a case backwards by themselves', () => {
    const passedOn = strategy(['Havneudvalget', '2025-02-04', 'recommended'], ['Direktionen', '2025-02-11', 'noted'])
    expect(place(passedOn)).toMatchObject({ stage: 'political', state: 'awaiting', since: '2025-02-04' })
    const adopted = strategy(['Byrådet', '2025-03-03', 'approved'], ['Chefforum', '2025-04-01', 'discussed'])
    expect(place(adopted)).toMatchObject({ stage: 'follow-up' })
  })

  it('show where an open wait has it stuck', () => {
    const stuck = strategy(['Havneudvalget', '2025-02-04', 'recommended'], ['Direktionen', '2025-02-11', 'postponed'])
    expect(place(stuck)).toEqual({
      stage: 'executive',
      state: 'postponed',
      since: '2025-02-11',
      nextBody: 'Direktionen',
    })
  })
})

const inCommittee = (text: string, heading = 'Sagen afgøres i') =>
  inShort([
    meeting('Havneudvalget', '2025-02-04', [
      item('Havnestrategi', { outcome: 'approved', sections: [section(heading, text)] }),
    ]),
  ])

const titled = (title: string) => inShort([meeting('Byrådet', '2025-02-03', [item(title, { outcome: 'approved' })])])

describe('who decides', () => {
  it('is the council, or whoever Sagen afgøres i names', () => {
    expect(inCommittee('Havneudvalget')).toEqual(['adopted', 'done', null])
    expect(inCommittee('Byrådet')).toEqual(['political', 'awaiting', null])
  })

  it('passes nothing on where the whole route ends, but adopts nothing there either', () => {
    expect(inCommittee('Kulturudvalget og Havneudvalget.', 'Sagsprocedure')).toEqual(['political', 'active', null])
    expect(inCommittee('Havneudvalget, Økonomiudvalget og Byrådet', 'Sagsprocedure')).toEqual([
      'political',
      'awaiting',
      null,
    ])
  })

  it('is not guessed from a long text', () => {
    const long = `${'Sagen har været længe undervejs. '.repeat(8)}Havneudvalget`
    expect(inCommittee(long)).toEqual(['political', 'awaiting', null])
  })

  it('adopts no draft, and sets going by a mandate', () => {
    expect(titled('Forslag til Havnestrategi')).toEqual(['council', 'active', null])
    expect(titled('Havnestrategi - forslag')).toEqual(['council', 'active', null])
    expect(titled('1. udkast til Havnestrategi')).toEqual(['council', 'active', null])
    expect(titled('Igangsættelse af Havnestrategi')).toEqual(['initiated', 'active', null])
    expect(titled('Endelig vedtagelse af forslag til Havnestrategi')).toEqual(['adopted', 'done', null])
    expect(titled('Forslag til Havnestrategi til offentlig høring')).toEqual(['hearing', 'active', null])
    expect(titled('Havnestrategi, 2. udkast til udsendelse i høring')).toEqual(['hearing', 'active', null])
  })
})

const passedOn = (parts: Parameters<typeof item>[1]) =>
  meeting('Havneudvalget', '2025-02-04', [
    item('Havnestrategi', { caseNumber: '25/7', outcome: 'recommended', ...parts }),
  ])

const known = (...bodies: string[]) =>
  place([
    meeting('Direktionen', '2025-01-28', [
      item('Havnestrategi', {
        outcome: 'approved',
        history: bodies.map((body, index) => history(body, '2024-10-01', 'discussed', index)),
      }),
    ]),
  ])?.nextBody

describe('who is next', () => {
  it('is whom the decision names, before anyone else', () => {
    const named = decision('recommended', { referredTo: 'Kommunalbestyrelsen' })
    expect(place([passedOn({ decision: named, planned: [planned('Økonomiudvalget')] })])?.nextBody).toBe(
      'Kommunalbestyrelsen',
    )
  })

  it('is the first of the planned route that has not treated it yet', () => {
    const route = ['Direktionen', 'Havneudvalget', 'Økonomiudvalget', 'Byrådet'].map((body) => planned(body))
    const meetings = [meeting('Direktionen', '2025-01-14', [item('Havnestrategi', { caseNumber: '25/7' })])]
    expect(place([...meetings, passedOn({ planned: route })])?.nextBody).toBe('Økonomiudvalget')
  })

  it('is whoever has it on a coming agenda', () => {
    const agenda = meeting('Byrådet', '2025-03-03', [item('Havnestrategi', { caseNumber: '25/7' })], '2025-02-24')
    expect(place([passedOn({}), agenda])).toMatchObject({ stage: 'council', nextBody: 'Byrådet' })
    expect(place([passedOn({}), agenda], '2025-02-23')).toMatchObject({ stage: 'political', nextBody: null })
  })

  it('is where a case that waits is on a coming agenda, else the body it waits in', () => {
    const putOff = treated('Havnestrategi', ['Direktionen', '2025-01-14', 'postponed'])
    const upAgain = item('Havnestrategi', { caseNumber: '25/100' })
    const agenda = meeting('Havneudvalget', '2025-03-03', [upAgain], '2025-02-24')
    expect(place([...putOff, agenda], '2025-02-23')?.nextBody).toBe('Direktionen')
    expect(place([...putOff, agenda])?.nextBody).toBe('Havneudvalget')
  })

  it('is the only body above that its documents know, and nobody when there are two', () => {
    expect(known('Opgaveudvalget for Havnen')).toBe('Opgaveudvalget for Havnen')
    expect(known('Opgaveudvalget for Havnen', 'Kulturudvalget')).toBeNull()
    expect(known()).toBeNull()
  })
})

describe('who is next where no document says', () => {
  const bodies = ['Chefforum', 'Direktionen', 'Økonomiudvalget', 'Kulturudvalget', 'Havneudvalget', 'Byrådet'].map(
    (name) => ({ name, kind: bodyKindOf(name) }),
  )
  const after = (...treatments: Treatment[]) => {
    const then = caseAt(onlyCase(strategy(...treatments)), '2030-01-01')?.snapshot
    return then?.place && then.lastEvent && expectedBody(then.place, then.lastEvent.bodyKind, bodies)
  }

  it.each([
    ['Direktionen', 'after Chefforum', 'Chefforum', 'approved'],
    ['Økonomiudvalget', 'after a committee', 'Havneudvalget', 'recommended'],
    ['Byrådet', 'after Økonomiudvalget', 'Økonomiudvalget', 'recommended'],
  ] as const)('%s %s', (next, _, body, outcome) => {
    expect(after([body, '2025-02-04', outcome])).toBe(next)
  })

  it('nobody, where several may have it', () => {
    expect(after(['Direktionen', '2025-02-04', 'approved'])).toBeNull()
  })
})

test('a case that is no strategy, policy, plan or vision has no place', () => {
  expect(place(treated('Ny havn', ['Direktionen', '2025-01-14', 'approved']))).toBeNull()
})

test('a strategy only planned has no place yet', () => {
  const agenda = meeting('Direktionen', '2025-03-03', [item('Havnestrategi')], '2025-02-24')
  expect(place([agenda])).toBeNull()
})

test('a body beside the ladder moves nothing, and what it alone has treated is in hearing', () => {
  const heard: Treatment = ['Ældrerådet', '2025-02-04', 'discussed']
  expect(inShort(strategy(heard))).toEqual(['hearing', 'active', null])
  expect(inShort(strategy(['Direktionen', '2025-01-14', 'approved'], heard))).toEqual(['political', 'awaiting', null])
})

test.each(['Evaluering af Havnestrategien', 'Udmøntning af Havnestrategien', 'Havnestrategi, afrapportering 2025'])(
  '%s is of a strategy carried out',
  (title) => {
    const held = meeting('Havneudvalget', '2026-02-04', [item(title, { outcome: 'noted' })])
    expect(inShort([held])).toEqual(['follow-up', 'active', null])
  },
)

test('a council that mentions refer to as having decided before anything else is of the strategy before this one', () => {
  const told = meeting('Havneudvalget', '2025-01-28', [
    item('Havnestrategi', { outcome: 'discussed', mentions: [mention('Byrådet', '2018-11-12', 'vedtog')] }),
  ])
  expect(place([told])).toEqual({ stage: 'political', state: 'active', since: '2025-01-28', nextBody: null })
})

test('a mention counts as a treatment', () => {
  const told = meeting('Direktionen', '2025-01-28', [
    item('Havnestrategi', { mentions: [mention('Byrådet', '2023-11-22', 'temadrøftelse')] }),
  ])
  expect(inShort([told])).toEqual(['initiated', 'active', null])
})

const stateWhereRouteIs = (route: string) => {
  const sections = [section('Sagsprocedure', route)]
  const held = meeting('Havneudvalget', '2025-02-04', [item('Ny havn', { outcome: 'approved', sections })])
  return caseAt(onlyCase([held]), '2025-03-01')?.snapshot.state
}

test('a case that is not on the pipeline is done where its whole route ends', () => {
  expect(stateWhereRouteIs('Havneudvalget')).toBe('done')
  expect(stateWhereRouteIs('Havneudvalget og Byrådet')).toBe('active')
})

describe('the state of a case that is not on the pipeline', () => {
  const state = (...treatments: Treatment[]) =>
    caseAt(onlyCase(treated('Ny havn', ...treatments)), '2030-01-01')?.snapshot.state

  it.each([
    ['active', [['Havneudvalget', '2025-02-04', 'approved']]],
    ['active', [['Byrådet', '2025-02-04', 'mixed']]],
    ['active', [['Byrådet', '2025-02-04', 'hearing']]],
    ['awaiting', [['Havneudvalget', '2025-02-04', 'recommended']]],
    ['awaiting', [['Byrådet', '2025-02-04', 'referred']]],
    ['postponed', [['Byrådet', '2025-02-04', 'returned']]],
    ['postponed', [['Havneudvalget', '2025-02-04', 'postponed']]],
    ['done', [['Byrådet', '2025-02-04', 'approved']]],
    ['done', [['Byrådet', '2025-02-04', 'rejected']]],
    ['done', [['Byrådet', '2025-02-04', 'noted']]],
    ['active', [['Byrådet', '2025-02-04', 'withdrawn']]],
    [
      'active',
      [
        ['Byrådet', '2025-02-04', 'approved'],
        ['Havneudvalget', '2025-05-04', 'discussed'],
      ],
    ],
  ] satisfies [string, Treatment[]][])('is %s after %j', (expected, treatments) => {
    expect(state(...(treatments as Treatment[]))).toBe(expected)
  })
})
