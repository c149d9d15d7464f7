import type { Ask } from '#src/api/ahead.ts'
import { allBodies } from '#src/features/shared/asks.ts'

/** What the overview asks for beside what other screens ask too: short lists, so that each answer is small. */
export const asked = {
  longestWaits: { limit: '5' },
  /** What is past its time, the longest past first: those of it that are on no coming agenda should have come. */
  overdue: { overdue: 'true', sort: 'until', limit: '50' },
  /** The follow-ups that should have come and did not, the longest past first. */
  missedFollowUps: { due: 'missed', sort: 'due', limit: '4' },
  /** Those that fall due soon or should have come, soonest first. */
  dueFollowUps: { due: 'pressing', sort: 'due', limit: '4' },
} as const

/** What `askOverview` wants, on any day. */
export const overviewAsks: readonly Ask[] = [
  { path: '/api/postponed', query: asked.overdue },
  { path: '/api/follow-ups', query: asked.missedFollowUps },
  { path: '/api/postponed', query: asked.longestWaits },
  { path: '/api/follow-ups', query: asked.dueFollowUps },
  { path: '/api/bodies', query: allBodies },
  { path: '/api/pipeline/short', query: {} },
]
