import { memo, type ReactNode } from 'react'
import { ageColour } from '#src/features/shared/wait-age.ts'
import { usePostponedText } from '#src/i18n/rooms/postponed.ts'
import styles from './timeline.module.css'

const Sign = ({ label, children }: { label: string; children: ReactNode }) => (
  <li>
    <svg width="26" height="14" viewBox="0 0 26 14" aria-hidden="true">
      {children}
    </svg>
    {label}
  </li>
)

const diamond = 'M13 .8L19.2 7L13 13.2L6.8 7z'

/** What each mark of the timeline says. */
export const Legend = memo(() => {
  const { legend } = usePostponedText()
  return (
    <ul className={styles.legend} aria-label={legend.title}>
      <Sign label={legend.presented}>
        <circle cx="13" cy="7" r="4" className={styles.presented} />
      </Sign>
      <Sign label={legend.postponed}>
        <path d={diamond} className={styles.diamonds} />
      </Sign>
      <Sign label={legend.slipped}>
        <path d="M2 12Q13 -4 24 12" className={styles.slips} />
      </Sign>
      <Sign label={legend.missed}>
        <path d="M9 3l8 8m0 -8l-8 8" className={styles.missed} />
      </Sign>
      <Sign label={legend.returned}>
        <path d="M6 7l11 -6v12z" className={styles.back} />
      </Sign>
      <Sign label={legend.young}>
        <path d="M0 3h26v8H0z" fill={ageColour(1)} />
      </Sign>
      <Sign label={legend.middle}>
        <path d="M0 3h26v8H0z" fill={ageColour(2)} />
      </Sign>
      <Sign label={legend.old}>
        <path d="M0 3h26v8H0z" fill={ageColour(3)} />
      </Sign>
      <Sign label={legend.promised}>
        <path d="M8 1v12M8 2h10l-3 2.8l3 2.8h-10" className={styles.flag} />
      </Sign>
      <Sign label={legend.late}>
        <path d="M8 1v12M8 2h10l-3 2.8l3 2.8h-10" className={styles.late} />
      </Sign>
      <Sign label={legend.next}>
        <circle cx="13" cy="7" r="5.4" className={styles.ring} />
        <circle cx="13" cy="7" r="1.4" className={styles.ring} />
      </Sign>
      <Sign label={legend.meetings}>
        <path d="M5 3v8M13 3v8M21 3v8" className={styles.meetings} />
      </Sign>
    </ul>
  )
})
