import type { Decision, FoundFollowUp } from '#src/domain/meeting.ts'
import type { OutlineItem, SourceText } from '../outline.ts'
import type { OwnMeeting } from './decision-blocks.ts'

export function followUpsOf(_s: SourceText, _i: OutlineItem, _d: Decision | null, _m: OwnMeeting): FoundFollowUp[] {
  return []
}
