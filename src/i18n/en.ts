import type { Messages } from './da.ts'
import { accessibility } from './en/accessibility.ts'
import { agenda } from './en/agenda.ts'
import { analytics } from './en/analytics.ts'
import { audit } from './en/audit.ts'
import { cases } from './en/cases.ts'
import { changes } from './en/changes.ts'
import { common } from './en/common.ts'
import { correction } from './en/correction.ts'
import { doubts } from './en/doubts.ts'
import { exports } from './en/exports.ts'
import { followUps } from './en/follow-ups.ts'
import { importing } from './en/import.ts'
import { live } from './en/live.ts'
import { lists } from './en/lists.ts'
import { meetings } from './en/meetings.ts'
import { overview } from './en/overview.ts'
import { palette } from './en/palette.ts'
import { pipeline } from './en/pipeline.ts'
import { postponed } from './en/postponed.ts'
import { problems } from './en/problems.ts'
import { review } from './en/review.ts'
import { shell } from './en/shell.ts'
import { source } from './en/source.ts'
import { sources } from './en/sources.ts'

/** Every word the app shows, in English; loaded only when someone asks for it. */
export const en: Messages = {
  common,
  shell,
  palette,
  accessibility,
  overview,
  postponed,
  pipeline,
  followUps,
  agenda,
  cases,
  lists,
  meetings,
  analytics,
  exports,
  importing,
  source,
  sources,
  live,
  correction,
  doubts,
  problems,
  review,
  audit,
  changes,
}
