import { ApiError } from '#src/api/api-error.ts'
import { useText } from '#src/i18n/language.tsx'
import { Button } from '#src/ui/button.tsx'
import { ErrorState } from '#src/ui/error-state.tsx'

/** Which words tell of an error: by what a person can do about it. */
const kindOf = (error: Error) => {
  if (!(error instanceof ApiError)) return 'server'
  return error.status === 401 || error.status === 403 ? 'forbidden' : error.kind
}

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
