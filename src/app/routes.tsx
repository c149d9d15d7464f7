import { lazy, type ComponentType } from 'react'
import type { Messages } from '#src/i18n/da.ts'
import { paths } from '#src/features/shared/paths.ts'

export type NavName = keyof Messages['shell']['nav']

/** A screen is fetched when it is first wanted; `load` fetches it ahead, on a hover or when nothing else is to do. */
const screen = (path: string, load: () => Promise<ComponentType>, nav?: NavName) => ({
  path,
  nav,
  load,
  Screen: lazy(async () => ({ default: await load() })),
})

/** Every screen, in the order of the menu; one line each. */
export const screens = [
  screen(paths.overview, async () => (await import('#src/features/overview/overview.tsx')).Overview, 'overview'),
  screen(paths.postponed(), async () => (await import('#src/features/postponed/postponed.tsx')).Postponed, 'postponed'),
  screen(
    paths.pipeline,
    async () => (await import('#src/features/pipeline/pipeline-screen.tsx')).PipelineScreen,
    'pipeline',
  ),
  screen(
    paths.followUps(),
    async () => (await import('#src/features/follow-ups/follow-ups-screen.tsx')).FollowUpsScreen,
    'followUps',
  ),
  screen(paths.agenda(), async () => (await import('#src/features/agenda/agenda-screen.tsx')).AgendaScreen, 'agenda'),
  screen(paths.cases, async () => (await import('#src/features/cases/cases-screen.tsx')).CasesScreen, 'cases'),
  screen(`${paths.cases}/:number`, async () => (await import('#src/features/cases/case-screen.tsx')).CaseScreen),
  screen(
    paths.meetings,
    async () => (await import('#src/features/meetings/meetings-screen.tsx')).MeetingsScreen,
    'meetings',
  ),
  screen(
    `${paths.meetings}/:id`,
    async () => (await import('#src/features/meetings/meeting-screen.tsx')).MeetingScreen,
  ),
  screen(
    paths.analytics,
    async () => (await import('#src/features/analytics/analytics-screen.tsx')).AnalyticsScreen,
    'analytics',
  ),
  screen(paths.log(), async () => (await import('#src/features/audit/audit-screen.tsx')).AuditScreen),
  screen(paths.import, async () => (await import('#src/features/import/import-screen.tsx')).ImportScreen, 'import'),
  screen(paths.accessibility, async () => (await import('./accessibility/statement.tsx')).AccessibilityStatement),
  screen(paths.review(), async () => (await import('#src/features/import/review-screen.tsx')).ReviewScreen),
]

export type Screen = (typeof screens)[number]
