import { accessibility } from './da/accessibility.ts'
import { agenda } from './da/agenda.ts'
import { analytics } from './da/analytics.ts'
import { audit } from './da/audit.ts'
import { cases } from './da/cases.ts'
import { changes } from './da/changes.ts'
import { common } from './da/common.ts'
import { correction } from './da/correction.ts'
import { doubts } from './da/doubts.ts'
import { exports } from './da/exports.ts'
import { followUps } from './da/follow-ups.ts'
import { importing } from './da/import.ts'
import { live } from './da/live.ts'
import { lists } from './da/lists.ts'
import { meetings } from './da/meetings.ts'
import { overview } from './da/overview.ts'
import { palette } from './da/palette.ts'
import { pipeline } from './da/pipeline.ts'
import { postponed } from './da/postponed.ts'
import { problems } from './da/problems.ts'
import { review } from './da/review.ts'
import { shell } from './da/shell.ts'
import { source } from './da/source.ts'
import { sources } from './da/sources.ts'

/** Every word the app shows, in Danish: one file a screen. */
export const da = {
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

/** The shape of messages, whatever they say. */
export type Said<Message> = Message extends string
  ? string
  : Message extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { [Key in keyof Message]: Said<Message[Key]> }

/** What a translation must hold: the same keys, and functions of the same arguments. */
export type Messages = Said<typeof da>
