import { renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import { ApiError } from '#src/api/api-error.ts'
import { ProblemError, type ProblemKind } from '#src/api/problem.ts'
import { useWhy } from '#src/features/shared/why.ts'
import type { Messages } from '#src/i18n/da.ts'
import { en } from '#src/i18n/en.ts'
import { LanguageProvider } from '#src/i18n/language.tsx'

const speaking = (language: Messages | null) =>
  renderHook(() => useWhy(), {
    wrapper: ({ children }: { children: ReactNode }) => (
      <LanguageProvider initial={language}>{children}</LanguageProvider>
    ),
  }).result.current

const refused = (kind: ProblemKind, detail?: string) => {
  const { status, answer } = new ProblemError(kind, detail)
  return new ApiError(status, answer)
}

describe('why a change was not taken', () => {
  it.each([
    ['offline', new ApiError(0, null), 'Der er ingen forbindelse', 'There is no connection'],
    ['access', refused('forbidden'), 'Det har du ikke adgang til.', 'You do not have access'],
    ['gone', refused('not-found', 'Punktet findes ikke længere.'), 'Punktet findes', 'It is no longer there.'],
    ['refused', refused('bad-request', 'Et fast punkt kan ikke.'), 'Et fast punkt kan ikke.', 'It cannot be saved'],
    ['stale', refused('stale'), 'En anden nåede', 'Someone else changed it first.'],
    ['fault', new TypeError('x is undefined'), 'Noget gik galt på serveren.', 'Something went wrong'],
  ])('%s: in Danish as the API puts it, and in English without a word of Danish', (_, error, danish, english) => {
    expect(speaking(null)(error)).toContain(danish)
    expect(speaking(en)(error)).toContain(english)
  })
})
