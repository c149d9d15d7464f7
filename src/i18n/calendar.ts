import type { Language } from './language.tsx'

/** How one language names days and months, and tells how long ago something was. */
interface Calendar {
  /** From January. */
  months: readonly string[]
  monthsShort: readonly string[]
  /** From Sunday, as a date has them before it. */
  weekdays: readonly string[]
  dayNumber: (day: number) => string
  /** One, and more than one. */
  units: Record<'day' | 'week' | 'month' | 'year', readonly [string, string]>
  /** Days from today that have a name of their own. */
  near: Readonly<Record<number, string>>
  ago: (stretch: string) => string
  ahead: (stretch: string) => string
  /** Between thousands, before decimals, after a share of a hundred. */
  thousands: string
  decimals: string
  percent: string
  /** Around words as they are printed. */
  quotes: readonly [string, string]
}

/**
 * Written out, since the first answer of `Intl` takes a browser 40 ms, just when the first screen should be drawn; a
 * test holds them to what `Intl` says.
 */
export const calendars: Record<Language, Calendar> = {
  da: {
    months: 'januar februar marts april maj juni juli august september oktober november december'.split(' '),
    monthsShort: 'jan. feb. mar. apr. maj jun. jul. aug. sep. okt. nov. dec.'.split(' '),
    weekdays: 'søndag mandag tirsdag onsdag torsdag fredag lørdag'.split(' ').map((day) => `${day} den`),
    dayNumber: (day) => `${day}.`,
    units: { day: ['dag', 'dage'], week: ['uge', 'uger'], month: ['måned', 'måneder'], year: ['år', 'år'] },
    near: { '-2': 'i forgårs', '-1': 'i går', 0: 'i dag', 1: 'i morgen', 2: 'i overmorgen' },
    ago: (stretch) => `for ${stretch} siden`,
    ahead: (stretch) => `om ${stretch}`,
    thousands: '.',
    decimals: ',',
    percent: '\u00a0%',
    quotes: ['»', '«'],
  },
  en: {
    months: 'January February March April May June July August September October November December'.split(' '),
    monthsShort: 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' '),
    weekdays: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
    dayNumber: String,
    units: { day: ['day', 'days'], week: ['week', 'weeks'], month: ['month', 'months'], year: ['year', 'years'] },
    near: { '-1': 'yesterday', 0: 'today', 1: 'tomorrow' },
    ago: (stretch) => `${stretch} ago`,
    ahead: (stretch) => `in ${stretch}`,
    thousands: ',',
    decimals: '.',
    percent: '%',
    quotes: ['“', '”'],
  },
}
