import { audit } from '../da/audit.ts'
import { roomText } from '../language.tsx'

/** The words of the log of changes. */
export const useAuditText = roomText('audit', audit)
