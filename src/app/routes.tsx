import type { QueryClient } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import type { Messages } from '#src/i18n/da.ts'
import { paths } from '#src/features/shared/paths.ts'

export type NavName = keyof Messages['shell']['nav']

/** What comes with a screen's own code. */
export interface Room {
  Screen: ComponentType
  /** Asks for all that it shows at first, with `search` as the address has it. */
  ask?: (client: QueryClient, search: string) => Promise<unknown>
}

/**
 * A screen is fetched when it is first wanted; `load` fetches it ahead, on a hover or when nothing else is to do, and
 * `room` is what has come of it so far. `nav` is its name in the menu, where it stands there.
 */
const screen = (path: string, fetchRoom: () => Promise<Room>, nav?: NavName) => {
  let room: Room | undefined
  return { path, nav, room: () => room, load: async (): Promise<Room> => (room ??= await fetchRoom()) }
}

/** Every screen, in the order of the menu; one line each. */
export const screens = [
  screen(
    paths.overview,
    async () => {
      const { Overview: Screen, askOverview: ask } = await import('#src/features/overview/overview.tsx')
      return { Screen, ask }
    },
    'overview',
  ),
  screen(
    paths.postponed(),
    async () => {
      const { Postponed: Screen, askPostponed: ask } = await import('#src/features/postponed/postponed.tsx')
      return { Screen, ask }
    },
    'postponed',
  ),
  screen(
    paths.pipeline,
    async () => ({ Screen: (await import('#src/features/pipeline/pipeline-screen.tsx')).PipelineScreen }),
    'pipeline',
  ),
  screen(
    paths.followUps(),
    async () => ({ Screen: (await import('#src/features/follow-ups/follow-ups-screen.tsx')).FollowUpsScreen }),
    'followUps',
  ),
  screen(
    paths.agenda(),
    async () => ({ Screen: (await import('#src/features/agenda/agenda-screen.tsx')).AgendaScreen }),
    'agenda',
  ),
  screen(
    paths.cases,
    async () => {
      const { CasesScreen: Screen, askCases: ask } = await import('#src/features/cases/cases-screen.tsx')
      return { Screen, ask }
    },
    'cases',
  ),
  screen(`${paths.cases}/:number`, async () => ({
    Screen: (await import('#src/features/cases/case-screen.tsx')).CaseScreen,
  })),
  screen(
    paths.meetings,
    async () => ({ Screen: (await import('#src/features/meetings/meetings-screen.tsx')).MeetingsScreen }),
    'meetings',
  ),
  screen(`${paths.meetings}/:id`, async () => ({
    Screen: (await import('#src/features/meetings/meeting-screen.tsx')).MeetingScreen,
  })),
  screen(
    paths.analytics,
    async () => ({ Screen: (await import('#src/features/analytics/analytics-screen.tsx')).AnalyticsScreen }),
    'analytics',
  ),
  screen(paths.log(), async () => ({ Screen: (await import('#src/features/audit/audit-screen.tsx')).AuditScreen })),
  screen(
    paths.import,
    async () => ({ Screen: (await import('#src/features/import/import-screen.tsx')).ImportScreen }),
    'import',
  ),
  screen(paths.accessibility, async () => ({
    Screen: (await import('./accessibility/statement.tsx')).AccessibilityStatement,
  })),
  screen(paths.review(), async () => ({
    Screen: (await import('#src/features/import/review-screen.tsx')).ReviewScreen,
  })),
]

export type Screen = (typeof screens)[number]

/** Whether an address is of a path, whose parts with a colon stand for any. */
const isOf = (path: string, pathname: string) => {
  const asked = path.split('/')
  const parts = pathname.split('/')
  return asked.length === parts.length && asked.every((part, at) => part.startsWith(':') || part === parts[at])
}

/** The screen of an address; undefined where there is none. */
export const screenOf = (pathname: string): Screen | undefined => screens.find(({ path }) => isOf(path, pathname))
