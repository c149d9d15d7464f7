/**
 * Loaded before a program (`node --import …/clock.mjs?from=INSTANT`), its time runs from that instant: pictures of the
 * sample minutes are of the day they are told for, and change when the screens do, not with the calendar.
 */
const ahead = Date.parse(new URL(import.meta.url).searchParams.get('from')) - Date.now()
const { now } = Date

globalThis.Date = class extends Date {
  constructor(...parts) {
    super(...(parts.length === 0 ? [now() + ahead] : parts))
  }
  static now() {
    return now() + ahead
  }
}
