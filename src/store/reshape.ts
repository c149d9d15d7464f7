import { forAudience } from '#src/domain/audience.ts'
import { gatherKey } from '#src/domain/cases.ts'
import { deriveCaseGroup } from './derive-case-group.ts'
import type { GroupKey, Records } from './records.ts'
import { withStanding } from './versions.ts'
import type { MeetingVersion } from './versions.ts'

export const audiences = ['all', 'open'] as const

/**
 * Takes some versions of meetings away and puts others in: settles anew which version of each meeting stands, and
 * derives the cases that had or have an item in any version that changed. Nothing else is touched, so that the cost
 * is that of the meeting and not of all there is.
 */
export async function reshape(
  records: Records,
  gone: readonly MeetingVersion[],
  added: readonly MeetingVersion[],
): Promise<void> {
  const dayKeys = new Set([...gone, ...added].map(({ dayKey }) => dayKey))
  const kept = await records.versionsUnder([...dayKeys])
  const goneIds = new Set(gone.map(idOf))
  const stay = kept.filter((version) => !goneIds.has(idOf(version)))
  const settled = settle([...stay, ...added])
  const stoodTo = new Map(stay.map((version) => [idOf(version), version.knownTo]))
  const put = settled.filter((version) => !stoodTo.has(idOf(version)))
  const moved = settled.filter(
    (version) => stoodTo.has(idOf(version)) && stoodTo.get(idOf(version)) !== version.knownTo,
  )
  await records.changeVersions({ gone, put, moved })
  const stand = [...put, ...moved]
  const changed = [...gone, ...stand]
  const since = changed.map(({ meeting }) => meeting.knownFrom).toSorted()[0] ?? ''
  const groups = await records.groups(groupKeys(changed))
  await records.putGroups(groups.map(deriveCaseGroup), since)
  await records.suggestAnswers(changed, stand)
  await records.moveRevision()
}

const idOf = ({ meeting }: MeetingVersion) => `${meeting.documentId} ${meeting.id}`

/** Meeting by meeting, which version stands how long. */
function settle(versions: readonly MeetingVersion[]): MeetingVersion[] {
  const inOrder = versions.toSorted((a, b) => a.received - b.received)
  const meetingIds = new Set(inOrder.map(({ meeting }) => meeting.id))
  return [...meetingIds].flatMap((id) => withStanding(inOrder.filter(({ meeting }) => meeting.id === id)))
}

function groupKeys(versions: readonly MeetingVersion[]): GroupKey[] {
  return audiences.flatMap((audience) => {
    const keys = versions.flatMap(({ meeting }) =>
      forAudience(meeting, audience).items.flatMap((item) => gatherKey(meeting, item) ?? []),
    )
    return [...new Set(keys)].map((key) => ({ audience, gatherKey: key }))
  })
}
