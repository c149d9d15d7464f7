import { useCallback } from 'react'
import { ApiError } from '#src/api/api-error.ts'
import { useLanguage } from '#src/i18n/language.tsx'
import { useChangesText } from '#src/i18n/rooms/changes.ts'
import { kindOf } from './fault-kind.ts'

/** Says why a change was not taken: as the API puts it, which is in Danish; in English by its kind. */
export const useWhy = (): ((error: unknown) => string) => {
  const { language } = useLanguage()
  const changes = useChangesText()
  return useCallback(
    (error) => {
      const detail = error instanceof ApiError ? error.problem?.detail : undefined
      return language === 'da' && detail !== undefined ? detail : changes.why[kindOf(error)]
    },
    [changes, language],
  )
}
