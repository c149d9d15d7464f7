/**
 * The instant a meeting starts, with the offset Copenhagen had on that day
 * (`2025-01-28T10:00:00+01:00`); the bare date where no time is printed.
 */
export function startsAt(date: string, time: string | null): string {
  if (time === null) return date
  return `${date}T${time}:00${isSummerTime(date) ? '+02:00' : '+01:00'}`
}

/** EU summer time: from the last Sunday of March to the last Sunday of October (directive 2000/84/EC). */
function isSummerTime(date: string): boolean {
  const year = date.slice(0, 4)
  return date >= lastSunday(year, '03') && date < lastSunday(year, '10')
}

function lastSunday(year: string, month: string): string {
  const last = new Date(`${year}-${month}-31T00:00:00Z`)
  return `${year}-${month}-${31 - last.getUTCDay()}`
}
