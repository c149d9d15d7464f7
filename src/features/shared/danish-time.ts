let danish: Intl.DateTimeFormat | undefined

/** The hour it was in Denmark at an instant, whatever offset it bears: `2026-11-23 15:45`. */
export const danishTime = (instant: string): string => {
  danish ??= new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', dateStyle: 'short', timeStyle: 'short' })
  return danish.format(new Date(instant))
}
