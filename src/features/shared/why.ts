import { useCallback } from 'react'
import { ApiError } from '#src/api/api-error.ts'
import { useLanguage, useText } from '#src/i18n/language.tsx'

/** Which words tell of an error: by what a person can do about it. */
export const kindOf = (error: Error) => {
  if (!(error instanceof ApiError)) return 'server'
  return error.status === 401 || error.status === 403 ? 'forbidden' : error.kind
}

/** Says why a change was not taken: as the API puts it, which is in Danish; in English by its kind. */
export const useWhy = (): ((error: Error) => string) => {
  const { language } = useLanguage()
  const { common } = useText()
  return useCallback(
    (error) => {
      const detail = error instanceof ApiError ? error.problem?.detail : undefined
      return language === 'da' && detail !== undefined ? detail : common.why[kindOf(error)]
    },
    [common, language],
  )
}
