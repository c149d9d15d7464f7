const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', dateStyle: 'short' })

/** The ISO date it is in Denmark: what `asOf` is when nobody names a day. */
export const today = (): string => day.format(new Date())

/** This instant, in UTC. */
export const now = (): string => new Date().toISOString()
