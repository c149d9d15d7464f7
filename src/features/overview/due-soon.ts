import { daysBetween } from '#src/i18n/format.ts'

/** Two weeks ahead is as far as a director can still do something about it. */
const soonDays = 14

const isDay = (due: string) => /^\d{4}-\d\d-\d\d$/.test(due)

/** Those due within two weeks of `day`, or that should have been done before; words that name no date count not. */
export const dueSoon = <Dated extends { due: string | null }>(followUps: readonly Dated[], day: string): Dated[] =>
  followUps.filter(({ due }) => due !== null && isDay(due) && daysBetween(day, due) <= soonDays)
