/** How loud a wait is shown: under a month, a month to a quarter, longer. */
export type WaitAge = 1 | 2 | 3

export const waitAge = (days: number): WaitAge => (days < 30 ? 1 : days <= 90 ? 2 : 3)

/** The colour of an age, from look.css. */
export const ageColour = (age: WaitAge) => `var(--wait-${age})`
