import * as fc from 'fast-check'
import type { AgendaItem, StoredMeeting } from '#src/domain/meeting.ts'
import { outcomes } from '#src/domain/outcome.ts'
import { addDays } from '#src/domain/days.ts'
import { decision, history, item, meeting, mention, planned } from './build.ts'

/** Invented meetings of an invented municipality, few enough names and days that they meet often. */

const bodies = ['Chefforum', 'Direktionen', 'Opgaveudvalget for Havnen', 'Økonomiudvalget', 'Byrådet', 'Ældrerådet']
const titles = ['Havnestrategi', 'Havnestrategi, endelig godkendelse', 'Ny skole', 'Øvrige sager', 'Lukket']
const body = fc.constantFrom(...bodies)
export const day = fc.integer({ min: 0, max: 60 }).map((count) => addDays('2025-01-06', count))
const maybeDay = fc.option(day)
const outcome = fc.constantFrom(...outcomes)

const anyDecision = fc
  .tuple(outcome, fc.option(body), fc.option(fc.oneof(day, fc.constant('næste møde'))))
  .map(([decided, referredTo, until]) => decision(decided, { referredTo, until }))

export const anyItem: fc.Arbitrary<AgendaItem> = fc
  .record({
    title: fc.constantFrom(...titles),
    caseNumber: fc.option(fc.constantFrom('25/1', '25/2')),
    closed: fc.boolean(),
    decision: fc.option(anyDecision, { freq: 6 }),
    history: fc.array(
      fc
        .tuple(body, maybeDay, fc.option(outcome), fc.nat(90))
        .map(([who, when, decided, start]) => history(who, when, decided, start)),
      { maxLength: 2 },
    ),
    mentions: fc.array(
      fc
        .tuple(fc.option(body), maybeDay, fc.constantFrom('drøftet', 'udskudt', 'workshop'), fc.nat(90))
        .map(([who, when, what, start]) => mention(who, when, what, start)),
      { maxLength: 2 },
    ),
    planned: fc.array(
      fc.tuple(body, maybeDay).map(([who, when]) => planned(who, when)),
      { maxLength: 1 },
    ),
  })
  .map(({ title, ...parts }) => item(title, parts))

const anyMeeting: fc.Arbitrary<StoredMeeting> = fc
  .tuple(body, day, fc.array(anyItem, { minLength: 1, maxLength: 3 }), fc.option(fc.nat(10)))
  .map(([who, when, items, ahead]) => meeting(who, when, items, ahead === null ? undefined : addDays(when, -1 - ahead)))

/** Meetings as a store holds them: at most an agenda and the minutes of each. */
export const anyMeetings = fc.uniqueArray(anyMeeting, { maxLength: 10, selector: ({ documentId }) => documentId })
