import { danishDay } from '#src/domain/danish-clock.ts'
import type { Meeting } from '#src/domain/meeting.ts'
import { meetingId, meetingIdAmong, replaces } from '#src/domain/meeting-identity.ts'
import type { DocumentReading } from '#src/domain/reading.ts'
import { corrected } from './corrections.ts'
import { followUpIds } from './follow-up-ids.ts'
import { withOwn } from './own-follow-ups.ts'
import type { Records } from './records.ts'
import { reshape } from './reshape.ts'
import { storable } from './storable.ts'
import { UnreadableDocumentError } from './store.ts'
import type { DocumentInfo, ImportRequest, ImportResult, StoredDocument } from './store.ts'
import { asRead, knownFrom } from './versions.ts'
import type { MeetingVersion } from './versions.ts'

/**
 * Brings a document in (see `Store.importDocument`), within one transaction of `records`.
 * @throws UnreadableDocumentError when it holds no meeting.
 */
export async function importDocument(records: Records, request: ImportRequest): Promise<ImportResult> {
  const reading = storable(request.reading)
  const known = await records.documentBySha256(reading.source.sha256)
  if (known) {
    if (request.fetched) await records.noteFetched(request.fetched, known.id)
    return { document: await ownedBy(records, known, request), status: 'known' }
  }
  const meetings = meetingsOf(reading)
  const document = documentFrom(request, reading)
  const received = await records.addDocument(document)
  if (request.fetched) await records.noteFetched(request.fetched, document.id)
  const kept = await records.versionsUnder(meetings.map(meetingId))
  const added = versionsFrom(meetings, kept, { id: document.id, received, receivedAt: request.receivedAt })
  await reshape(records, [], await withCorrections(records, added, kept))
  const stood = new Set(kept.filter(({ knownTo }) => knownTo === null).map(({ meeting }) => meeting.id))
  const info = await records.documentBySha256(document.sha256)
  if (info === null) throw new Error('a document just added is there')
  await tellImport(records, request, info)
  return { document: info, status: info.meetingIds.some((id) => stood.has(id)) ? 'replaced' : 'new' }
}

/** What a kept document is read as from now on (see `Store.replaceReading`). */
export async function replaceVersions(
  records: Records,
  document: Pick<DocumentInfo, 'id' | 'receivedAt'> & { received: number },
  reading: DocumentReading,
): Promise<void> {
  const meetings = meetingsOf(reading)
  const own = await records.versionsOf([document.id])
  const others = await records.versionsUnder(meetings.map(meetingId))
  const kept = [...own, ...others.filter(({ meeting }) => meeting.documentId !== document.id)]
  await reshape(records, own, await withCorrections(records, versionsFrom(meetings, kept, document), kept))
}

/** What people have corrected of a meeting, and tied to it, holds for every version of it. */
async function withCorrections(
  records: Records,
  read: readonly MeetingVersion[],
  kept: readonly MeetingVersion[],
): Promise<MeetingVersion[]> {
  const ids = [...new Set(read.map(({ meeting }) => meeting.id))]
  const changes = await records.corrections(ids)
  return corrected(withOwn(read, await records.ownFollowUps(ids)), changes, kept)
}

/** A sample that someone brings in as their own document is a sample no more. */
async function ownedBy(records: Records, known: DocumentInfo, request: ImportRequest): Promise<DocumentInfo> {
  if (!known.sample || request.sample) return known
  await records.keepAsOwn(known.id)
  await tellImport(records, request, known)
  await records.moveRevision()
  return { ...known, sample: false }
}

/** What the program brings in by itself is no change of a person's. */
async function tellImport(
  records: Records,
  { by, receivedAt: at }: ImportRequest,
  document: DocumentInfo,
): Promise<void> {
  if (by === undefined) return
  const [first = null] = document.meetingIds
  await records.tell({ by, at, kind: 'import', action: 'added', subject: document.name, meetingId: first })
}

function meetingsOf(reading: DocumentReading): Meeting[] {
  const meetings = reading.readings.flatMap(({ meeting }) => meeting ?? [])
  if (meetings.length === 0) throw new UnreadableDocumentError('no meeting could be read from the document')
  return meetings
}

/** Its id is of its bytes, so that links to it hold wherever and whenever it is imported. */
function documentFrom({ bytes, receivedAt, sample }: ImportRequest, reading: DocumentReading): StoredDocument {
  const { source, text, pageStarts } = reading
  const id = source.sha256.slice(0, 24)
  return { id, ...source, size: bytes.byteLength, receivedAt, sample, meetingIds: [], bytes, text, pageStarts }
}

interface ReceivedDocument {
  id: string
  received: number
  receivedAt: string
}

/**
 * The document's meetings, under the ids of those already kept where they are the same, and likewise their follow-ups.
 * A document that holds one meeting twice says of it what the one that replaces the other says.
 */
function versionsFrom(
  meetings: readonly Meeting[],
  kept: readonly MeetingVersion[],
  document: ReceivedDocument,
): MeetingVersion[] {
  const receivedOn = danishDay(document.receivedAt)
  const versions = new Map<string, MeetingVersion>()
  for (const meeting of meetings) {
    const id = meetingIdAmong(
      meeting,
      [...kept, ...versions.values()].map((version) => asRead(version).meeting),
    )
    const stored = { ...meeting, id, documentId: document.id, knownFrom: knownFrom(meeting, receivedOn) }
    const before = versions.get(id)
    if (before && !replaces(stored, before.meeting)) continue
    versions.set(id, {
      dayKey: meetingId(meeting),
      meeting: stored,
      received: document.received,
      knownTo: null,
      followUpIds: followUpIds(stored, kept),
      overlays: [],
      own: [],
      orphans: [],
    })
  }
  return [...versions.values()]
}
