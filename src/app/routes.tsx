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
]

export type Screen = (typeof screens)[number]
