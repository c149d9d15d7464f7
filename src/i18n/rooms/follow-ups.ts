import { followUps } from '../da/follow-ups.ts'
import { roomText } from '../language.tsx'

/** The words of Opfølgning. */
export const useFollowUpsText = roomText('followUps', followUps)
