const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' })

/** The day it is in Denmark, wherever the browser stands. */
export const today = () => isoDay.format(new Date())
