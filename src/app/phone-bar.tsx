import { AppLink } from '#src/features/shared/app-link.tsx'
import { paths } from '#src/features/shared/paths.ts'
import { useText } from '#src/i18n/language.tsx'
import { Icon, type IconName } from '#src/ui/icon.tsx'
import { Popover, useClosePopover } from '#src/ui/popover.tsx'
import { LogLink } from './log-link.tsx'
import { menu, NavLinks } from './nav-links.tsx'
import type { NavName } from './routes.tsx'
import { Settings } from './settings.tsx'
import styles from './shell.module.css'

const icons: Partial<Record<NavName, IconName>> = {
  overview: 'overview',
  postponed: 'postponed',
  pipeline: 'pipeline',
  followUps: 'followUps',
}

const icon = (nav: NavName) => icons[nav] && <Icon name={icons[nav]} size={20} />

const Rest = () => {
  const close = useClosePopover()
  const { shell } = useText()
  return (
    <div className={styles.sheet}>
      <NavLinks of={menu.filter(({ nav }) => !(nav in icons))} onClick={close} />
      <LogLink onClick={close} />
      <AppLink to={paths.accessibility} onClick={close}>
        {shell.nav.accessibility}
      </AppLink>
      <Settings />
    </div>
  )
}

/** The menu under the thumb on a phone: the four screens most looked at, and the rest behind «Menu». */
export const PhoneBar = () => {
  const { shell } = useText()
  return (
    <nav className={`${styles.bar} no-print`} aria-label={shell.menu}>
      <NavLinks of={menu.filter(({ nav }) => nav in icons)} before={icon} />
      <Popover
        label={shell.menu}
        button={
          <>
            <Icon name="menu" size={20} />
            {shell.menu}
          </>
        }
      >
        <Rest />
      </Popover>
    </nav>
  )
}
