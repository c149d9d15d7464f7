import { renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import { doubts } from '#src/i18n/da/doubts.ts'
import type { Messages } from '#src/i18n/da.ts'
import { en } from '#src/i18n/en.ts'
import { LanguageProvider } from '#src/i18n/language.tsx'
import { useDoubtWords } from '#src/i18n/rooms/doubts.ts'

const speaking = (language: Messages | null) =>
  renderHook(() => useDoubtWords(), {
    wrapper: ({ children }: { children: ReactNode }) => (
      <LanguageProvider initial={language}>{children}</LanguageProvider>
    ),
  }).result.current

/** The reader can say no other (`ReadDecision.unsure`): the compiler holds it to these. */
describe.each(Object.values(doubts))('the doubt «%s»', (told) => {
  it('is said as the reader tells it in Danish, and in English in English', () => {
    expect(speaking(null)(told)).toBe(told)
    expect(Object.values(en.doubts)).toContain(speaking(en)(told))
    expect(speaking(en)(told)).not.toBe(told)
  })
})

it('a reason of an older reader stays as it was told', () => {
  expect(speaking(en)('Noget, læseren ikke siger mere.')).toBe('Noget, læseren ikke siger mere.')
})
