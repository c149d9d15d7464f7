import { useLocation, useSearchParams } from 'react-router'
import { AppLink } from '#src/features/shared/app-link.tsx'
import { useSourceText } from '#src/i18n/rooms/source.ts'
import styles from './source.module.css'

/** On a phone the source lies before the facts; this takes it away again. */
export const CloseSource = () => {
  const source = useSourceText()
  const { pathname } = useLocation()
  const [search] = useSearchParams()
  const rest = new URLSearchParams(search)
  for (const name of ['fra', 'til', 'side', 'blad']) rest.delete(name)
  return (
    <AppLink to={`${pathname}?${rest}`} className={styles.close}>
      {source.close}
    </AppLink>
  )
}
