import { forAudience } from '#src/domain/audience.ts'
import type { Audience } from '#src/domain/audience.ts'
import type { KnownItem } from './derive-case-group.ts'
import type { MeetingVersion } from './versions.ts'

/** A version's items as an audience may have them. The closed parts are gone here, before anything is derived or kept. */
export function knownItems(version: MeetingVersion, audience: Audience): KnownItem[] {
  const meeting = forAudience(version.meeting, audience)
  return meeting.items.map((item, position) => {
    const whole = version.meeting.items[position]?.followUps ?? []
    const ids = version.followUpIds[position] ?? []
    return {
      meeting,
      item,
      position,
      knownTo: version.knownTo,
      followUpIds: item.followUps.map((found) => ids[whole.indexOf(found)] ?? ''),
      own: audience === 'open' && item.closed ? [] : (version.own[position] ?? []),
    }
  })
}
