import { analytics } from '../da/analytics.ts'
import { roomText } from '../language.tsx'

/** The words of Analyse. */
export const useAnalyticsText = roomText('analytics', analytics)
