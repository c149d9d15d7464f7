import { useText } from '#src/i18n/language.tsx'
import { Button } from '#src/ui/button.tsx'
import { ErrorState } from '#src/ui/error-state.tsx'
import { kindOf } from './why.ts'

/** Why something could not be fetched, and another try. */
export const QueryError = ({ error, retry }: { error: Error; retry: () => unknown }) => {
  const { common } = useText()
  return (
    <ErrorState
      {...common.error[kindOf(error)]}
      action={<Button onClick={() => void retry()}>{common.retry}</Button>}
    />
  )
}
