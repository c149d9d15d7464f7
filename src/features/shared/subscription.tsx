import { useRef } from 'react'
import { useLanguage } from '#src/i18n/language.tsx'
import { useExportsText } from '#src/i18n/rooms/exports.ts'
import { Button } from '#src/ui/button.tsx'
import { Field } from '#src/ui/field.tsx'
import { useToast } from '#src/ui/toast.tsx'
import styles from './export-menu.module.css'

/** The address to follow a list by from a feed reader or a calendar, ready to be copied. */
export const Subscription = ({ feed, body }: { feed: 'postponed.atom' | 'meetings.ics'; body: string | null }) => {
  const exports = useExportsText()
  const { language } = useLanguage()
  const say = useToast()
  const field = useRef<HTMLInputElement>(null)
  const query = new URLSearchParams({ ...(body !== null && { body }), ...(language === 'en' && { lang: 'en' }) })
  const address = `${location.origin}/api/feeds/${feed}${query.size > 0 ? `?${query}` : ''}`
  const copy = async () => {
    field.current?.select()
    await navigator.clipboard.writeText(address)
    say(exports.copied)
  }
  return (
    <section className={styles.subscription} aria-label={exports.subscribe}>
      <b>{exports.subscribe}</b>
      <Field label={exports.address} help={feed === 'meetings.ics' ? exports.icsHelp : exports.atomHelp}>
        <input ref={field} readOnly value={address} onFocus={({ target }) => target.select()} />
      </Field>
      <Button onClick={() => void copy()}>{exports.copy}</Button>
    </section>
  )
}
