import { AppLink } from '#src/features/shared/app-link.tsx'
import { useMay } from '#src/features/shared/me.ts'
import { paths } from '#src/features/shared/paths.ts'
import { useText } from '#src/i18n/language.tsx'

/** The way to what people have changed, for those who may read it. */
export const LogLink = ({ className, onClick }: { className?: string | undefined; onClick?: () => void }) => {
  const { shell } = useText()
  const may = useMay('director')
  return (
    may && (
      <AppLink to={paths.log()} className={className} onClick={onClick}>
        {shell.nav.log}
      </AppLink>
    )
  )
}
