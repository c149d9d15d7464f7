import { daysBetween } from '#src/i18n/format.ts'

/** Two weeks ahead is as far as a director can still do something about it. */
const soonDays = 14

const isDay = (due: string) => /^\d{4}-\d\d-\d\d$/.test(due)

/** How many of them are due within two weeks of `day`, or should have been done before; words that name no date count not. */
export const countDueSoon = (followUps: readonly { due: string | null }[], day: string) =>
  followUps.filter(({ due }) => due !== null && isDay(due) && daysBetween(day, due) <= soonDays).length
