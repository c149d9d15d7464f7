import { useFormat } from '#src/i18n/language.tsx'
import { useAsOf } from './use-as-of.ts'

/** How long ago a day is, seen from the as-of date: «for 3 uger siden», with the date on hover. */
export const Ago = ({ date }: { date: string }) => {
  const format = useFormat()
  return (
    <time dateTime={date} title={format.longDate(date)}>
      {format.relative(date, useAsOf().day)}
    </time>
  )
}

/** A day as people write it, with how long ago on hover. */
export const Day = ({ date, short = false }: { date: string; short?: boolean }) => {
  const format = useFormat()
  return (
    <time dateTime={date} title={format.relative(date, useAsOf().day)} className="nowrap">
      {short ? format.shortDate(date) : format.date(date)}
    </time>
  )
}
