import { addDays } from './days.ts'

/** Two weeks: what falls due before a body that meets fortnightly sits again. */
export const soonDays = 14

export type Nearness = 'late' | 'soon' | 'later'

/** How near a due day is, seen from another; both ISO days. */
export const nearnessOf = (dueOn: string, day: string): Nearness =>
  dueOn < day ? 'late' : dueOn <= addDays(day, soonDays) ? 'soon' : 'later'
