import { overview } from '../da/overview.ts'
import { roomText } from '../language.tsx'

/** The words of Overblik. */
export const useOverviewText = roomText('overview', overview)
