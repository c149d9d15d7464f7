import { correctedItem } from '#src/domain/correction-apply.ts'
import { placeOf } from '#src/domain/correction-place.ts'
import { danishDay } from '#src/domain/danish-clock.ts'
import type { OwnFollowUp } from '#src/domain/follow-up.ts'
import type { Records } from './records.ts'
import { reshape } from './reshape.ts'
import { CorrectionRefusedError } from './store.ts'
import type { NewFollowUp } from './store.ts'
import { asRead } from './versions.ts'
import type { MeetingVersion } from './versions.ts'

/**
 * Ties a follow-up to an item by hand (see `Store.addFollowUp`), within one transaction of `records`.
 * @throws CorrectionRefusedError when there is no such item.
 */
export async function addOwnFollowUp(records: Records, made: NewFollowUp, by: string, at: string): Promise<string> {
  const { meetingId, itemNumber, text, targetBody, responsible, due } = made
  const versions = await records.versionsOfMeeting(meetingId)
  const standing = versions.find(({ knownTo }) => knownTo === null)
  const read = standing && asRead(standing).meeting
  const found = read && correctedItem(read, await records.corrections([meetingId]), itemNumber)
  if (!found) throw new CorrectionRefusedError('no-item')
  const id = `egen-${newId()}`
  await records.addOwnFollowUp({ ...found.ref, id, day: danishDay(at), text, targetBody, responsible, due })
  await reshape(records, versions, withOwn(versions, await records.ownFollowUps([meetingId])))
  await records.tell({
    by,
    at,
    kind: 'follow-up',
    action: 'added',
    subject: text,
    caseIds: await records.casesOf(meetingId, itemNumber),
    meetingId,
    itemNumber,
    followUpId: id,
    version: 0,
    after: { responsible, due, targetBody },
  })
  return id
}

/** An id nobody else makes; also in a page that is not served securely, where `randomUUID` is not to be had. */
const newId = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('')

/** Versions of meetings, each item with what people have tied to it by hand. */
export function withOwn(versions: readonly MeetingVersion[], all: readonly OwnFollowUp[]): MeetingVersion[] {
  return versions.map((version) => {
    const { id, items } = asRead(version).meeting
    const placed = all.filter((own) => own.meetingId === id).map((own) => ({ own, place: placeOf(items, own) }))
    return { ...version, own: items.map((_, at) => placed.flatMap(({ own, place }) => (place === at ? [own] : []))) }
  })
}
