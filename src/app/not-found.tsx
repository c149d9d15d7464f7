import { AppLink } from '#src/features/shared/app-link.tsx'
import { Page } from '#src/features/shared/page.tsx'
import { paths } from '#src/features/shared/paths.ts'
import { useText } from '#src/i18n/language.tsx'
import { buttonClass } from '#src/ui/button.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'

/** For an address that leads nowhere. */
export const NotFound = () => {
  const { shell } = useText()
  return (
    <Page title={shell.notFound}>
      <EmptyState
        title={shell.notFound}
        text={shell.notFoundText}
        action={
          <AppLink to={paths.overview} className={buttonClass()}>
            {shell.toOverview}
          </AppLink>
        }
      />
    </Page>
  )
}
