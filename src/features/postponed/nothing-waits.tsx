import { AppLink } from '#src/features/shared/app-link.tsx'
import { paths } from '#src/features/shared/paths.ts'
import { usePostponedText } from '#src/i18n/rooms/postponed.ts'
import { Button, buttonClass } from '#src/ui/button.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { noFilters, type Filters } from './filters.ts'

/** Nothing waits at all, or nothing that the filters let through. */
export const NothingWaits = ({
  filtered,
  onClear,
}: {
  filtered: boolean
  onClear: (changes: Partial<Filters>) => void
}) => {
  const postponed = usePostponedText()
  if (filtered)
    return (
      <EmptyState
        title={postponed.noMatch}
        text={postponed.noMatchText}
        action={<Button onClick={() => onClear(noFilters)}>{postponed.clearFilters}</Button>}
      />
    )
  return (
    <EmptyState
      title={postponed.empty}
      text={postponed.emptyText}
      action={
        <AppLink to={paths.import} className={buttonClass()}>
          {postponed.emptyAction}
        </AppLink>
      }
    />
  )
}
