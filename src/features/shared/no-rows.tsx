import { AppLink } from './app-link.tsx'
import { paths } from './paths.ts'
import { Button, buttonClass } from '#src/ui/button.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'

interface Words {
  noMatch: string
  noMatchText: string
  clearFilters: string
  empty: string
  emptyText: string
  emptyAction: string
}

interface Props {
  words: Words
  /** Whether filters leave nothing of what there is. */
  filtered: boolean
  onClear: () => void
}

/** A list with nothing in it, and what to do: take the filters away, or bring minutes in. */
export const NoRows = ({ words, filtered, onClear }: Props) =>
  filtered ? (
    <EmptyState
      title={words.noMatch}
      text={words.noMatchText}
      action={<Button onClick={onClear}>{words.clearFilters}</Button>}
    />
  ) : (
    <EmptyState
      title={words.empty}
      text={words.emptyText}
      action={
        <AppLink to={paths.import} className={buttonClass()}>
          {words.emptyAction}
        </AppLink>
      }
    />
  )
