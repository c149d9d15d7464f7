import ical from 'ical-generator'

/** A meeting as a calendar has it. */
export interface CalendarMeeting {
  /** Stays the meeting's own whatever becomes of it, so that a calendar moves it instead of having it twice. */
  id: string
  title: string
  /** Instant with the offset of Copenhagen, or a bare day, which is told as all of the day. */
  startsAt: string
  /** The hour it ends, likewise; left out where nobody has said. */
  endsAt?: string | null
  place: string | null
  description: string
  url: string
}

const zone = 'Europe/Copenhagen'

/** Summer time by the rule of the EU since 1996, as RFC 5545 wants it told beside the times that use it. */
const copenhagen = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n')

/** The library writes the name as it is, where the standard wants these escaped. */
const escaped = (text: string) => text.replaceAll(/[\\;,]/g, String.raw`\$&`)

/**
 * A calendar (RFC 5545) of meetings, at the hours they are held in Copenhagen. How long a meeting lasts no minutes say,
 * so that none of those is given an end. `now` is the instant it is made.
 */
export function calendarOf(name: string, meetings: readonly CalendarMeeting[], now: string): string {
  const calendar = ical({ name: escaped(name), prodId: { company: 'Sagsgang', product: 'Sagsgang', language: 'DA' } })
  // The calendar itself has no zone, for then its stamps would not be in UTC; each event has its own.
  calendar.timezone({ name: null, generator: () => copenhagen })
  for (const { id, title, startsAt, endsAt, place, description, url } of meetings) {
    const hour = startsAt.slice(11, 19)
    const event = calendar.createEvent({
      id: `${id}@sagsgang`,
      stamp: now,
      // Without its offset, the hour is that of the zone, whichever zone this machine is in.
      start: hour === '' ? startsAt : startsAt.slice(0, 19),
      allDay: hour === '',
      summary: title,
      description,
      url,
    })
    if (hour !== '') event.timezone(zone)
    if (endsAt != null) event.end(endsAt.slice(0, 19))
    if (place !== null) event.location(place)
  }
  return calendar.toString()
}
