import type { QueryClient } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import type { Ask } from '#src/api/ahead.ts'
import { overviewAsks } from '#src/features/overview/asks.ts'
import { postponedAsks } from '#src/features/postponed/asks.ts'
import type { Messages } from '#src/i18n/da.ts'
import { paths } from '#src/features/shared/paths.ts'

export type NavName = keyof Messages['shell']['nav']

/** What comes with a screen's own code. */
export interface Room {
  Screen: ComponentType
  /** Asks for all that it shows at first, with `search` as the address has it. */
  ask?: (client: QueryClient, search: string) => Promise<unknown>
}

interface Settings {
  /** Its name in the menu, where it stands there. */
  nav?: NavName
  /** What `ask` wants of the API where the address has no filters; asked before the code is there. */
  asks?: readonly Ask[]
}

/** A screen is fetched when it is first wanted; `load` fetches it ahead, on a hover or when nothing else is to do. */
const screen = (path: string, load: () => Promise<Room>, { nav, asks = [] }: Settings = {}) => ({
  path,
  nav,
  asks,
  load,
})

/** Every screen, in the order of the menu; one line each. */
export const screens = [
  screen(
    paths.overview,
    async () => {
      const { Overview: Screen, askOverview: ask } = await import('#src/features/overview/overview.tsx')
      return { Screen, ask }
    },
    { nav: 'overview', asks: overviewAsks },
  ),
  screen(
    paths.postponed(),
    async () => {
      const { Postponed: Screen, askPostponed: ask } = await import('#src/features/postponed/postponed.tsx')
      return { Screen, ask }
    },
    { nav: 'postponed', asks: postponedAsks },
  ),
  screen(
    paths.pipeline,
    async () => ({ Screen: (await import('#src/features/pipeline/pipeline-screen.tsx')).PipelineScreen }),
    { nav: 'pipeline' },
  ),
  screen(
    paths.followUps(),
    async () => ({ Screen: (await import('#src/features/follow-ups/follow-ups-screen.tsx')).FollowUpsScreen }),
    { nav: 'followUps' },
  ),
  screen(
    paths.agenda(),
    async () => ({ Screen: (await import('#src/features/agenda/agenda-screen.tsx')).AgendaScreen }),
    { nav: 'agenda' },
  ),
  screen(paths.cases, async () => ({ Screen: (await import('#src/features/cases/cases-screen.tsx')).CasesScreen }), {
    nav: 'cases',
  }),
  screen(`${paths.cases}/:number`, async () => ({
    Screen: (await import('#src/features/cases/case-screen.tsx')).CaseScreen,
  })),
  screen(
    paths.meetings,
    async () => ({ Screen: (await import('#src/features/meetings/meetings-screen.tsx')).MeetingsScreen }),
    { nav: 'meetings' },
  ),
  screen(`${paths.meetings}/:id`, async () => ({
    Screen: (await import('#src/features/meetings/meeting-screen.tsx')).MeetingScreen,
  })),
  screen(
    paths.analytics,
    async () => ({ Screen: (await import('#src/features/analytics/analytics-screen.tsx')).AnalyticsScreen }),
    { nav: 'analytics' },
  ),
  screen(paths.log(), async () => ({ Screen: (await import('#src/features/audit/audit-screen.tsx')).AuditScreen })),
  screen(
    paths.import,
    async () => ({ Screen: (await import('#src/features/import/import-screen.tsx')).ImportScreen }),
    { nav: 'import' },
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
