import { bodyId } from '#src/domain/body.ts'
import { caseKinds, caseStates, stages } from '#src/domain/case.ts'
import { foldNumber } from '#src/domain/cases.ts'
import { answeringBody, dueDay } from '#src/domain/follow-up.ts'
import { danishKey } from '#src/domain/order.ts'
import { resolveUntil, stateOn } from '#src/domain/waits.ts'
import type { DerivedGroup, KnownFollowUp, KnownSnapshot } from '../derive-case-group.ts'
import { searchLexemes } from '../asked.ts'
import { followUpText, nameOf } from '../hits.ts'
import { waitId } from '../rows.ts'
import { wordsOf } from '../words.ts'
import type { caseSnapshots, followUps, waits } from './schema.ts'

/** What is derived, as rows: the whole of it as data, and beside it the columns that lists filter and sort by. */

type Group = Pick<DerivedGroup, 'audience' | 'gatherKey'>

export function snapshotRow(group: Group, snapshot: KnownSnapshot): typeof caseSnapshots.$inferInsert {
  const { ref, state, place, lastEvent, steps, validFrom, validTo, bodyIds } = snapshot
  return {
    audience: group.audience,
    gatherKey: group.gatherKey,
    caseId: ref.id,
    validFrom,
    validTo,
    number: ref.number,
    kind: caseKinds.indexOf(ref.kind),
    state: caseStates.indexOf(state),
    waiting: snapshot.waits.length > 0 && stateOn(state, [longAgo], endOfTime) === 'overdue',
    stage: place && stages.indexOf(place.stage),
    since: place && place.since,
    lastEvent: lastEvent?.date ?? '',
    steps,
    titleKey: danishKey(ref.title),
    numberKey: ref.number === null ? null : danishKey(ref.number),
    bodyIds,
    words: searchLexemes(nameOf(ref)),
    quarter: quarterOf(validFrom),
    data: snapshot,
  }
}

export function waitRows(group: Group, snapshot: KnownSnapshot): (typeof waits.$inferInsert)[] {
  const { ref, validFrom, validTo } = snapshot
  return snapshot.waits.map((wait) => ({
    audience: group.audience,
    gatherKey: group.gatherKey,
    id: waitId(wait, ref),
    caseId: ref.id,
    bodyId: bodyId(wait.body),
    validFrom,
    validTo,
    waitKind: wait.waitKind,
    caseKind: caseKinds.indexOf(ref.kind),
    since: wait.since,
    latest: wait.latest,
    count: wait.postponedOn.length,
    until: wait.until,
    untilNextMeeting: resolveUntil(wait, [endOfTime]) !== wait.until,
    titleKey: danishKey(ref.title),
    bodyKey: danishKey(wait.body),
    words: searchLexemes(nameOf(ref)),
    data: { wait, ref },
  }))
}

export function followUpRow(group: Group, found: KnownFollowUp): typeof followUps.$inferInsert {
  const { item, askedOn, targetBody, responsible, text, quote } = found
  return {
    audience: group.audience,
    gatherKey: group.gatherKey,
    id: found.id,
    caseId: found.case.id,
    validFrom: found.validFrom,
    validTo: found.validTo,
    meetingId: item.meetingId,
    date: askedOn,
    bodyId: bodyId(item.body),
    targetId: targetBody === null ? null : bodyId(targetBody),
    answeredBy: bodyId(answeringBody(found)),
    textKey: danishKey(text),
    bodyKey: danishKey(item.body),
    targetKey: targetBody === null ? null : danishKey(targetBody),
    responsibleKey: responsible === null ? null : danishKey(responsible),
    due: found.due,
    dueNextMeeting: dueDay({ ...found, body: answeringBody(found) }, [endOfTime]) === endOfTime,
    words: [...alikes(`${text} ${quote} ${nameOf(found.case)}`), ...numberLexeme(found.case.number)],
    quarter: quarterOf(found.validFrom),
    search: searchLexemes(followUpText(found)),
    data: found,
    suggestion: null,
    sought: false,
  }
}

/** Days before and after any other: with them the domain's rules tell what only the day decides. */
const longAgo = '0001-01-01'
const endOfTime = '9999-12-31'

/** Words of so many letters are alike from the front (domain: titles.ts); shorter ones are alike when they are the same. */
export const alikeFrom = 5

/** The words of a text, each told by its front, so that words that are alike are the same. */
export function alikes(text: string): string[] {
  return [...new Set(wordsOf(text).map((word) => word.slice(0, alikeFrom)))]
}

/** Longer numbers than this there are none, and Postgres keeps no word past 2 kB. */
const longestNumber = 100

/** A case number as one word that no text has; none for a case without one. */
export function numberLexeme(number: string | null): string[] {
  return number === null
    ? []
    : [
        `#${foldNumber(number)
          .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
          .slice(0, longestNumber)}`,
      ]
}

/** Search goes back in time a quarter of a year after the other, so that what many texts say costs no more than what few do. */
export function quarterOf(day: string): number {
  return Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3)
}
