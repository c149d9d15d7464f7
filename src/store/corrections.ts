import type { AuditValue } from '#src/domain/audit.ts'
import { forAudience } from '#src/domain/audience.ts'
import type { Audience } from '#src/domain/audience.ts'
import type {
  CorrectedItemRef,
  CorrectedValue,
  Correction,
  CorrectionChange,
  CorrectionField,
} from '#src/domain/correction.ts'
import { correctedItem, correctMeeting, refusalOf } from '#src/domain/correction-apply.ts'
import type { ItemNotes } from '#src/domain/correction-apply.ts'
import type { AgendaItem, Meeting } from '#src/domain/meeting.ts'
import { followUpIds } from './follow-up-ids.ts'
import type { Records } from './records.ts'
import { reshape } from './reshape.ts'
import { CorrectionRefusedError, StaleVersionError } from './store.ts'
import type { MeetingWhole } from './store.ts'
import { asRead } from './versions.ts'
import type { ItemOverlay, MeetingVersion } from './versions.ts'

/** What someone does to an item on the version of it they saw, and when. */
export interface ItemChange {
  meetingId: string
  itemNumber: string
  change: CorrectedValue | { field: CorrectionField; takenBack: true }
  version: number
  by: string
  at: string
}

/**
 * Keeps a correction, or that one is taken back, and derives anew what the meeting's items are part of, as they were
 * and as they are. Within one transaction of `records`.
 * @throws CorrectionRefusedError, StaleVersionError
 */
export async function changeItem(records: Records, asked: ItemChange): Promise<void> {
  const { meetingId, change, by, at } = asked
  const versions = await records.versionsOfMeeting(meetingId)
  const changes = await records.corrections([meetingId])
  const { ref, version, item, standing } = changeable(versions, changes, asked)
  if (version !== asked.version) throw new StaleVersionError('the item was corrected by someone else')
  const entry: CorrectionChange = { ...ref, ...change, by, at }
  const cases = await records.casesOf(meetingId, asked.itemNumber)
  await records.addCorrection(entry)
  await reshape(records, versions, corrected(versions, [...changes, entry], versions))
  const casesNow = await records.casesOf(meetingId, asked.itemNumber)
  const read = item && valueIn(item, change.field)
  const stood = standing.find(({ field }) => field === change.field)
  await records.tell({
    by,
    at,
    kind: 'correction',
    action: 'takenBack' in change ? 'taken-back' : 'changed',
    subject: ref.itemTitle,
    caseIds: [...new Set([...cases, ...casesNow])],
    meetingId,
    itemNumber: asked.itemNumber,
    version: version + 1,
    before: { [change.field]: stood ? plain(stood) : read },
    after: { [change.field]: 'takenBack' in change ? read : plain(change) },
  })
}

/** What a field of an item holds as it was read, as the log tells it. */
function valueIn(item: AgendaItem, field: CorrectionField): AuditValue {
  if (field === 'outcome') return item.decision?.outcome ?? null
  return field === 'followUps' ? item.followUps.map(({ text }) => text) : item[field]
}

/** What a field was corrected to, as the log tells it: follow-ups by what they ask for. */
const plain = ({ field, value }: CorrectedValue): AuditValue =>
  field === 'followUps' ? value.map(({ text }) => text) : value

/** The item, or the correction that has lost its item, that a change is about. */
function changeable(
  versions: readonly MeetingVersion[],
  changes: readonly CorrectionChange[],
  { itemNumber, change }: ItemChange,
): { ref: CorrectedItemRef; version: number; item: AgendaItem | null; standing: Correction[] } {
  const standing = versions.find(({ knownTo }) => knownTo === null)
  if (!standing) throw new CorrectionRefusedError('no-item')
  const { meeting } = asRead(standing)
  const found = correctedItem(meeting, changes, itemNumber)
  if ('takenBack' in change) {
    const isIt = ({ field }: { field: CorrectionField }) => field === change.field
    if (found?.standing.some(isIt)) return found
    const orphan = standing.orphans.find((each) => each.itemNumber === itemNumber && isIt(each))
    if (!orphan) throw new CorrectionRefusedError('no-correction')
    const { meetingId, itemTitle, itemCaseNumber, version } = orphan
    const ref = { meetingId, itemNumber, itemTitle, itemCaseNumber }
    return { ref, version, item: null, standing: [orphan] }
  }
  if (!found) throw new CorrectionRefusedError('no-item')
  const refusal = refusalOf(meeting, found.item, change)
  if (refusal !== null) throw new CorrectionRefusedError(refusal)
  return found
}

/** Versions with what people have corrected of their meetings in place of what was read; `kept` tell follow-ups' ids. */
export function corrected(
  versions: readonly MeetingVersion[],
  changes: readonly CorrectionChange[],
  kept: readonly MeetingVersion[],
): MeetingVersion[] {
  return versions.map((version) => {
    const ofMeeting = changes.filter(({ meetingId }) => meetingId === version.meeting.id)
    const read = { ...version, ...asRead(version), overlays: [], orphans: [] }
    if (ofMeeting.length === 0) return read
    const { meeting, notes, orphans } = correctMeeting(read.meeting, ofMeeting)
    return {
      ...version,
      meeting,
      followUpIds: followUpIds(meeting, [read, ...kept]),
      overlays: notes.map((note, position) => overlayOf(read, meeting, position, note)),
      orphans,
    }
  })
}

function overlayOf(version: MeetingVersion, now: Meeting, position: number, notes: ItemNotes): ItemOverlay | null {
  const read = version.meeting.items[position]
  if (read === undefined || (notes.version === 0 && now.items[position] === read)) return null
  return { ...notes, read, followUpIds: version.followUpIds[position] ?? [] }
}

/**
 * The meeting as an audience may have it, with what people have corrected of it. What stood before is only for those
 * who may see everything: it may have been corrected because it should not have been there.
 */
export function wholeMeeting(
  { meeting, overlays }: MeetingVersion,
  audience: Audience,
): Omit<MeetingWhole, 'withdrawnAt'> {
  const seen = forAudience(meeting, audience)
  const items = seen.items.map((item, position) => {
    const { corrections, version } = (audience === 'all' && overlays[position]) || { corrections: [], version: 0 }
    return { ...item, corrections, version }
  })
  return { ...seen, items }
}

/** Takes away what people have written of meetings that nothing is kept of any more. */
export async function forgetWritten(records: Records, gone: readonly MeetingVersion[]): Promise<void> {
  for (const id of new Set(gone.map(({ meeting }) => meeting.id))) {
    if ((await records.versionsOfMeeting(id)).length === 0) await records.forgetMeeting(id)
  }
}
