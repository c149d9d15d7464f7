const copenhagen = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', dateStyle: 'short' })

/** The ISO day it was in Denmark at an instant: views are asked by Danish days, whatever offset the instant bears. */
export function localDay(instant: string): string {
  return copenhagen.format(new Date(instant))
}
