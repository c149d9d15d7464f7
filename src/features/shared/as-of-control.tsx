import { useFormat, useText } from '#src/i18n/language.tsx'
import { Button, buttonClass } from '#src/ui/button.tsx'
import { Field } from '#src/ui/field.tsx'
import { Icon } from '#src/ui/icon.tsx'
import { Popover, useClosePopover } from '#src/ui/popover.tsx'
import styles from './page.module.css'
import { useAsOf, useSetAsOf } from './use-as-of.ts'

/** The day that many months before another: the last of the month where there is no such day. */
export const monthsBefore = (day: string, months: number): string => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, last))).toISOString().slice(0, 10)
}

/** The date the screen answers for, and the way to another. */
export const AsOfControl = () => {
  const { asOf, day } = useAsOf()
  const { common, shell } = useText()
  const format = useFormat()
  return (
    <Popover
      label={shell.asOf}
      buttonClass={`${buttonClass()} ${styles.asOf} ${asOf === null ? '' : styles.past}`}
      button={
        <>
          <Icon name="calendar" size={16} />
          <span>{shell.asOf}</span>{' '}
          <b>{asOf === null ? `${common.today}, ${format.shortDate(day)}` : format.shortDate(day)}</b>
        </>
      }
    >
      <OtherDay />
    </Popover>
  )
}

const OtherDay = () => {
  const { asOf, day, now } = useAsOf()
  const setAsOf = useSetAsOf()
  const { shell } = useText()
  const close = useClosePopover()
  const goTo = (date: string | null) => {
    setAsOf(date)
    close()
  }
  const quick = [
    [1, shell.monthAgo],
    [6, shell.halfYearAgo],
    [12, shell.yearAgo],
  ] as const
  return (
    <div className={styles.panel}>
      <form
        key={day}
        className={styles.pick}
        onSubmit={(event) => {
          event.preventDefault()
          const picked = new FormData(event.currentTarget).get('day')
          if (typeof picked === 'string') goTo(picked)
        }}
      >
        <Field label={shell.asOfDate}>
          <input type="date" name="day" defaultValue={day} max={now} required />
        </Field>
        <Button type="submit" look="primary">
          {shell.show}
        </Button>
      </form>
      <div className={styles.quick}>
        {quick.map(([months, label]) => (
          <Button key={months} look="quiet" onClick={() => goTo(monthsBefore(now, months))}>
            {label}
          </Button>
        ))}
        {asOf !== null && (
          <Button look="quiet" onClick={() => goTo(null)}>
            {shell.backToToday}
          </Button>
        )}
      </div>
    </div>
  )
}
