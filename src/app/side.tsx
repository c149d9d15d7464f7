import { useQuery } from '@tanstack/react-query'
import { AppLink } from '#src/features/shared/app-link.tsx'
import { paths } from '#src/features/shared/paths.ts'
import { summaryQueries } from '#src/features/shared/queries.ts'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { Popover } from '#src/ui/popover.tsx'
import { LogLink } from './log-link.tsx'
import { NavLinks } from './nav-links.tsx'
import { Settings } from './settings.tsx'
import styles from './shell.module.css'

/** The menu at the side of a wide screen, with how far the data reach. */
export const Side = () => {
  const { common, shell } = useText()
  return (
    <nav className={`${styles.side} no-print`} aria-label={shell.navigation}>
      <b className={styles.brand}>{common.appName}</b>
      <NavLinks />
      <div className={styles.end}>
        <DataUntil />
        <Popover label={shell.settings} buttonClass={styles.settings} button={shell.settings}>
          <Settings />
        </Popover>
        <LogLink className={styles.settings} />
        <AppLink to={paths.accessibility} className={styles.settings}>
          {shell.nav.accessibility}
        </AppLink>
      </div>
    </nav>
  )
}

const DataUntil = () => {
  const { shell } = useText()
  const format = useFormat()
  const { data } = useQuery(summaryQueries.at(useAsOf().asOf))
  if (!data) return null
  if (data.dataUntil === null) return <p>{shell.noData}</p>
  return (
    <p>
      {shell.dataUntil}
      <br />
      {format.date(data.dataUntil)}
    </p>
  )
}
